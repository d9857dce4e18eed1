import { useLayoutEffect, useRef } from 'preact/hooks';
import { dateWords } from '../../i18n/date-words.ts';
import { useLibrary } from '../library-context.ts';
import type { PacksData } from './packs-data.ts';

interface Props {
  readonly waiting: NonNullable<PacksData['waiting']>;
  readonly decide: (replace: boolean) => void;
}

/** A pack of the same id is there: the new one in its place, or not at all. */
export function PackQuestion({ waiting, decide }: Props) {
  const { t, language } = useLibrary().translator;
  const heading = useRef<HTMLHeadingElement>(null);
  const { file, pack, there } = waiting;

  useLayoutEffect(() => heading.current?.focus(), [waiting]);

  return (
    <section class="pack-question" aria-labelledby="pack-question">
      <h3 id="pack-question" ref={heading} tabIndex={-1} data-heading>
        {t('packs.there', { id: pack.head.id })}
      </h3>
      <p>
        {t('packs.thereAs', {
          name: there.name,
          version: there.version ?? '–',
          date: there.imported === null ? '–' : dateWords(there.imported, language, 'long'),
        })}{' '}
        {t('packs.newOne', {
          file: file.name,
          name: pack.head.name,
          version: pack.head.version ?? '–',
        })}
      </p>
      <p class="pack-doing">
        <button type="button" class="plain" onClick={() => decide(true)}>
          {t('packs.replace')}
        </button>
        <button type="button" class="plain" onClick={() => decide(false)}>
          {t('packs.keep')}
        </button>
      </p>
    </section>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PackProblem } from '../../packs/pack-problem.ts';
import { useLibrary } from '../library-context.ts';

/** So many are shown: whoever mends a file mends a screenful at a time. “Copy” gives all. */
const SHOWN = 50;

interface Props {
  readonly file: string;
  readonly problems: readonly PackProblem[];
  readonly copy: () => void;
  readonly dismiss: () => void;
}

/** Why a file was not imported: line, field, what is wrong and how to mend it. */
export function PackProblems({ file, problems, copy, dismiss }: Props) {
  const { t } = useLibrary().translator;
  const heading = useRef<HTMLHeadingElement>(null);
  const more = problems.length - SHOWN;

  useLayoutEffect(() => heading.current?.focus(), [problems]);

  return (
    <section class="caution pack-problems" aria-labelledby="pack-problems">
      <h3 id="pack-problems" ref={heading} tabIndex={-1} data-heading>
        {t('packs.refused', { name: file })}
      </h3>
      <p>{t('packs.unchanged', { count: problems.length })}</p>
      <ol>
        {problems.slice(0, SHOWN).map(({ line, field, message }) => (
          <li key={`${line} ${field} ${message}`}>
            <span class="line">{t('packs.line', { line })}</span>
            <span lang="en">
              <code>{field === '' ? t('packs.file') : field}</code> {message}
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p>{t('packs.more', { count: more })}</p>}
      <p class="pack-doing">
        <button type="button" class="plain" onClick={copy}>
          {t('packs.copy')}
        </button>
        <button type="button" class="plain" onClick={dismiss}>
          {t('packs.dismiss')}
        </button>
      </p>
    </section>
  );
}

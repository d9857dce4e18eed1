import { worthMarking } from '../page/which-marks.ts';
import type { Settings } from '../settings/settings.ts';
import { useWords } from './options-context.ts';
import type { SampleText } from './options-data.ts';

interface Props {
  readonly sample: SampleText | null;
  readonly settings: Settings;
}

/** A text that is marked as an article would be with these settings. What the reader knows is marked here all the same. */
export function MarkedSample({ sample, settings }: Props) {
  const { t } = useWords();
  const marked = sample === null ? [] : worthMarking(sample.annotations, { ...settings, known: [] });
  let at = 0;
  return (
    <figure class="sample" aria-busy={sample === null}>
      <figcaption>
        {t('options.sample')}{' '}
        <output class="hint">{sample !== null && t('options.marked', { count: marked.length })}</output>
      </figcaption>
      <p lang={sample?.language}>
        {sample &&
          marked.map(({ start, end, kind, text }) => {
            const before = sample.text.slice(at, start);
            at = end;
            return (
              <>
                {before}
                <span key={start} class={`mark ${kind}`}>
                  {text}
                </span>
              </>
            );
          })}
        {sample?.text.slice(at)}
      </p>
    </figure>
  );
}

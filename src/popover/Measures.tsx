import { useContext } from 'preact/hooks';
import type { Measure } from '../core/figure-sense/anchors.ts';
import { anchorAmount, measureWords } from '../core/gloss/measure-gloss.ts';
import type { GlossLanguage } from '../core/localized.ts';
import type { Figure } from '../core/recognition/figures/figure.ts';
import { Phrase } from './Prose.tsx';
import { ReadingContext } from './reading.ts';
import { SourceLink } from './SourceLinks.tsx';

/** How much a figure is, told by something known; each with how much that is, who says so, and when. */
export function Measures({ figure, measures }: { figure: Figure; measures: readonly Measure[] }) {
  const { translator } = useContext(ReadingContext);
  if (measures.length === 0) return null;
  return (
    <section>
      <h3>{translator.t('card.measures')}</h3>
      <ul class="statements">
        {measures.map((measure) => {
          const words = (language: GlossLanguage) => measureWords(measure, figure, language);
          const amount = (language: GlossLanguage) => anchorAmount(measure, language);
          return (
            <li key={measure.anchor.id}>
              <p class="prose">
                <Phrase text={{ en: words('en'), fr: words('fr') }} />
              </p>
              <p class="meta">
                <Phrase text={{ en: amount('en'), fr: amount('fr') }} />
                <SourceLink source={measure.anchor.source} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

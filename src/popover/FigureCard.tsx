import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { figureDigits, glossFigure, scaleWarning, scaleWarningText } from '../core/gloss/figure-gloss.ts';
import type { Figure } from '../core/recognition/figures/figure.ts';
import type { Translator } from '../i18n/translator.ts';
import { Born } from './Born.tsx';
import { Converted } from './Converted.tsx';
import type { FigureContent } from './content.ts';
import { Measures } from './Measures.tsx';
import { Notes } from './Notes.tsx';
import { Prose } from './Prose.tsx';
import { ReadingContext } from './reading.ts';

/** Stands for the digits in a pattern; no word of any language. */
const PLACE = '\u0000';

/** What a figure says, in both languages' words and in plain digits. */
export function FigureCard({ content }: { content: FigureContent }) {
  const reading = useContext(ReadingContext);
  const { t } = reading.translator;
  const { figure, annotation } = content;
  const gloss = { en: glossFigure(figure, 'en'), fr: glossFigure(figure, 'fr') };
  // The digits' line is worded by the interface, so the digits are written in its way.
  const digits = figureDigits(figure, reading.translator.language);
  const warning = content.language === null ? null : scaleWarning(annotation.text, content.language);
  return (
    <>
      <Prose text={gloss} className="gloss" />
      <Notes notes={content.notes} />
      <dl class="figure">
        {digits !== null && (
          <>
            <dt>{t('card.digits')}</dt>
            <dd>
              <Around pattern={amountPattern(figure, reading.translator)}>
                <b>{digits}</b>
              </Around>
            </dd>
          </>
        )}
        <Converted content={content} />
      </dl>
      {content.birth !== null && <Born birth={content.birth} published={content.published} />}
      <Measures figure={figure} measures={content.measures} />
      {warning !== null && <Prose text={scaleWarningText(warning)} className="aside" />}
    </>
  );
}

/** The words around a figure's digits, hedge and unit of time alike, with a place for the digits. */
function amountPattern({ qualifier, per }: Figure, { t }: Translator): string {
  const amount = qualifier === null ? PLACE : t(`card.qualifier.${qualifier}`, { digits: PLACE });
  return per === null ? amount : t(`card.per.${per}`, { amount });
}

/** Something among words that come before it in one language and behind it in another. */
function Around({ pattern, children }: { pattern: string; children: ComponentChildren }) {
  const [before, after] = pattern.split(PLACE);
  return (
    <>
      {before && <span class="around">{before}</span>}
      {children}
      {after && <span class="around">{after}</span>}
    </>
  );
}

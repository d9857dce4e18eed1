import { useContext } from 'preact/hooks';
import { figureDigits, glossFigure, scaleWarning, scaleWarningText } from '../core/gloss/figure-gloss.ts';
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
              {figure.qualifier === null ? (
                <b>{digits}</b>
              ) : (
                <Hedged
                  pattern={t(`card.qualifier.${figure.qualifier}`, { digits: PLACE })}
                  digits={digits}
                />
              )}
              {figure.per !== null && <span class="around"> {t(`card.per.${figure.per}`)}</span>}
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

/** The digits among the words that hedge them, which come before them in one language and behind them in another. */
function Hedged({ pattern, digits }: { pattern: string; digits: string }) {
  const [before = '', after = ''] = pattern.split(PLACE);
  return (
    <>
      {before !== '' && <span class="around">{before}</span>}
      <b>{digits}</b>
      {after !== '' && <span class="around">{after}</span>}
    </>
  );
}

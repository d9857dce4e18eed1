import { useContext } from 'preact/hooks';
import { converted } from '../core/figure-sense/exchange.ts';
import { conversionWords, quoteWords } from '../core/gloss/measure-gloss.ts';
import type { FigureContent } from './content.ts';
import { dateWords } from './iso-date.ts';
import { mainLanguage, ReadingContext } from './reading.ts';
import { SourceLink } from './SourceLinks.tsx';

/** The currency in which readers of a gloss language count. */
const USUAL_CURRENCY = { en: 'USD', fr: 'EUR' } as const;

/** A sum in the reader's usual currency, with the day and the rate it was converted at; nothing for any other figure. */
export function Converted({ content }: { content: FigureContent }) {
  const reading = useContext(ReadingContext);
  const { translator } = reading;
  const language = mainLanguage(reading);
  const conversion = converted(content.figure, USUAL_CURRENCY[language], content.rates, content.published);
  if (conversion === null) return null;
  const { rates } = conversion;
  return (
    <>
      <dt>{translator.t('card.converted')}</dt>
      <dd>
        <span lang={language}>{conversionWords(conversion, language)}</span>
        <p class="meta">
          <span>{translator.t('card.rate', { date: dateWords(rates.date, translator.language) })}</span>
          <span class="around" lang={language}>
            {quoteWords(conversion, language)}
          </span>
          <SourceLink source={rates.source} />
        </p>
      </dd>
    </>
  );
}

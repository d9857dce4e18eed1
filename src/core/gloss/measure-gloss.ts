import type { Measure } from '../figure-sense/anchors.ts';
import type { Conversion } from '../figure-sense/exchange.ts';
import type { GlossLanguage } from '../localized.ts';
import type { Figure } from '../recognition/figures/figure.ts';
import { glossFigure, WORDS } from './figure-gloss.ts';
import { inflect, plainDigits } from './number-words.ts';

/*
 * What a figure comes to, said beside it: in another currency, and measured by something known. Both are marked as approximate.
 */

/** “≈ €12.2 billion”, « ≈ plus de 430 millions d’euros par an ». */
export function conversionWords({ figure }: Conversion, language: GlossLanguage): string {
  return `≈\u00a0${glossFigure(figure.qualifier === 'about' ? { ...figure, qualifier: null } : figure, language)}`;
}

/** The rate that was used: “€1 = US$1.175”, « 1 € = 1,175 $US ». */
export function quoteWords({ quote: { from, to, rate } }: Conversion, language: GlossLanguage): string {
  return `${sum(1, from, language)} = ${sum(rate, to, language)}`;
}

/** “about 74 days of Meta’s capital expenditure in 2025”, « plus de 7 fois le budget … ». */
export function measureWords(
  { anchor, low, high, unit }: Measure,
  figure: Figure,
  language: GlossLanguage,
): string {
  const words = WORDS[language];
  const bound = figure.qualifier === null || figure.range ? undefined : words.hedges[figure.qualifier];
  const hedge = bound ?? words.hedges.about ?? '{x}';
  const forms = unit === 'times' ? words.times : `{n} ${words.time.units[unit].forms.replace('|', '|{n} ')}`;
  const digits = (value: number) => plainDigits(value, words);
  const count =
    low === high ? digits(high) : words.range.replace('{a}', digits(low)).replace('{b}', digits(high));
  const phrase = unit === 'times' ? anchor.times : (anchor.length ?? anchor.times);
  const said = hedge.replace('{x}', inflect(forms, high, words).replace('{n}', count));
  return phrase[language].replace('{n}', said);
}

/** How much the quantity itself is: “US$72.22 billion”, « 1 204 dollars par semaine ». */
export function anchorAmount({ anchor }: Measure, language: GlossLanguage): string {
  const { sort, amount, unit, per = null } = anchor;
  // “… in 2025 (US$72.22 billion)”: the year stands in the phrase already.
  const figure: Figure = {
    sort,
    min: amount,
    max: amount,
    unit,
    per: per === 'year' ? null : per,
    qualifier: null,
    range: false,
  };
  return sort === 'money' ? glossFigure(figure, language) : plainDigits(amount, WORDS[language]);
}

function sum(amount: number, unit: string, language: GlossLanguage): string {
  const sign =
    unit === 'EUR' ? '€' : unit === 'USD' ? (language === 'en' ? 'US$' : '$US') : unit === 'GBP' ? '£' : null;
  const digits = plainDigits(amount, WORDS[language]);
  if (sign === null || language === 'fr') return `${digits}\u00a0${sign ?? unit}`;
  return sign + digits;
}

import { figureDigits } from '../core/gloss/figure-gloss.ts';
import type { Figure } from '../core/recognition/figures/figure.ts';
import { glossLanguages, useReading } from './reading.ts';

/** A figure in digits, written the way of the first gloss language; nothing for a figure without a value. */
export function Digits({ figure }: { readonly figure: Figure }) {
  const [language] = glossLanguages(useReading());
  const digits = language === undefined ? null : figureDigits(figure, language);
  if (!digits) return null;
  return (
    <span class="digits" lang={language}>
      {digits}
    </span>
  );
}

import type { Words } from '../src/i18n/locales.ts';

/** How much longer than English a translation may well be. */
const LONGER = 0.4;
/** What makes a word longer; no letter of any word, so that words stay readable. */
const FILLING = '·';

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('aàbƀcçdđeéfƒgĝhĥiîjĵkķlļmɱnñoôpþrřsštťuûvṽwŵyýzž'.matchAll(/(.)(.)/gu)).flatMap(
    ([, plain = '', accented = '']) => [
      [plain, accented],
      [plain.toUpperCase(), accented.toUpperCase()],
    ],
  ),
);

const PLACEHOLDER = /(\{\{[^}]*\}\})/u;

/**
 * A language that nobody speaks, for seeing what a screen does with longer words: accents over every letter (a word without any is
 * not from the locale files), two fifths more length, and brackets that show where a text is cut off. Placeholders and plural forms
 * stay as they are.
 *
 * @param words those of a real language, as its file nests them.
 * @returns the same keys.
 */
export function pseudoLocale(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoText(value) : pseudoLocale(value),
    ]),
  );
}

function pseudoText(text: string): string {
  const parts = text.split(PLACEHOLDER);
  const accented = parts.map((part) => (PLACEHOLDER.test(part) ? part : withAccents(part))).join('');
  const own = parts.filter((part) => !PLACEHOLDER.test(part)).join('').length;
  return `⟦${accented}${filling(Math.ceil(own * LONGER))}⟧`;
}

function withAccents(text: string): string {
  return Array.from(text, (sign) => ACCENTED[sign] ?? sign).join('');
}

/** In words, so that it wraps as text does. */
function filling(length: number): string {
  const WORD = 6;
  return Array.from({ length }, (_, index) => (index % WORD === 0 ? ' ' : FILLING)).join('');
}

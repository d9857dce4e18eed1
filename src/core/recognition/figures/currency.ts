import { isUnspacedToken } from './lexer.ts';
import { match, type Reading, skip } from './reading.ts';
import { isHyphen } from './word-trie.ts';

/** A currency in a text; `end` is the index of the token after it. */
export interface CurrencyMatch {
  readonly code: string;
  readonly end: number;
}

/** The currency sign or code at a token (`$`, `US$`, `EUR`), or null. */
export function codeAt(reading: Reading, index: number): CurrencyMatch | null {
  const first = reading.tokens[index];
  if (first === undefined) return null;
  const forms = reading.lexicon.signs.get(first.raw);
  if (forms === undefined) return null;
  // A sign that ends a longer word or sign is not one: “A$” is no “$”.
  const before = reading.tokens[index - 1];
  if (first.glued && first.kind === 'word' && before?.kind === 'word' && !isUnspacedToken(before.raw))
    return null;
  for (const form of forms) {
    const whole = form.tokens.every((part, offset) => {
      const token = reading.tokens[index + offset];
      return token?.raw === part.raw && (offset === 0 || token.glued === part.glued);
    });
    if (whole) return { code: form.code, end: index + form.tokens.length };
  }
  return null;
}

/** The currency after a number: sign, code or name, with « de » where the name takes it, or a hyphen (“10-dollar”). */
export function currencyAfter(reading: Reading, index: number): CurrencyMatch | null {
  const at = isHyphen(reading.tokens[index]) ? index + 1 : skip(reading, reading.lexicon.of, index);
  const { currencies } = reading.lexicon;
  // 「5306億台湾ドル」: a counter may begin the name of a currency.
  const name = match(reading, currencies, at) ?? match(reading, currencies, index);
  if (name !== null) return { code: name.value, end: name.end };
  const sign = codeAt(reading, at);
  if (sign === null) return null;
  // « 5 $10 »: a sign glued to the digits after it belongs to them.
  const next = reading.tokens[sign.end];
  const apart = reading.tokens[at]?.glued === false;
  return apart && next?.kind === 'digits' && next.glued ? null : sign;
}

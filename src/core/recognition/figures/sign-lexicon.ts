import { CURRENCY_SIGNS } from './currency-signs.ts';
import { lex } from './lexer.ts';

/** A currency sign, as the tokens that it is made of. */
export interface SignForm {
  readonly tokens: readonly { readonly raw: string; readonly glued: boolean }[];
  readonly code: string;
}

/** A table whose forms keep their case, form by form. */
export function exactMap<Value>(table: Readonly<Record<string, Value>>): Map<string, Value> {
  const map = new Map<string, Value>();
  for (const [forms, value] of Object.entries(table))
    for (const form of forms.split('|')) map.set(form, value);
  return map;
}

/** The universal signs and a language's own, by their first token as written, longest first. */
export function signMap(own: Readonly<Record<string, string>>): Map<string, SignForm[]> {
  const map = new Map<string, SignForm[]>();
  for (const [sign, code] of exactMap({ ...CURRENCY_SIGNS, ...own })) {
    const tokens = lex(sign);
    const first = tokens[0];
    if (first === undefined) continue;
    const forms = map.get(first.raw) ?? [];
    forms.push({ tokens, code });
    map.set(
      first.raw,
      forms.sort((a, b) => b.tokens.length - a.tokens.length),
    );
  }
  return map;
}

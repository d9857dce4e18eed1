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

/** What nearly all signs are written in, and their pieces as the lexer cuts them; its own patterns take long to compile. */
const COMMON = /^[ -\u024f\u0e3f\u20a0-\u20cf\u30a1-\u30fc\u4e00-\u9fff\uff04\uffe5\uffe6]*$/;
const PIECE = /[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+|[\u30a1-\u30fc]+|[^\s]/g;

const CODE = /^[A-Z]+$/;

function tokensOf(sign: string): SignForm['tokens'] {
  if (CODE.test(sign)) return [{ raw: sign, glued: false }];
  if (!COMMON.test(sign)) return lex(sign);
  let last = -1;
  return [...sign.matchAll(PIECE)].map(({ 0: raw, index }) => {
    const glued = index === last;
    last = index + raw.length;
    return { raw, glued };
  });
}

/** The universal signs and a language's own, by their first token as written, longest first. */
export function signMap(own: Readonly<Record<string, string>>): Map<string, SignForm[]> {
  const map = new Map<string, SignForm[]>();
  for (const [sign, code] of exactMap({ ...CURRENCY_SIGNS, ...own })) {
    const tokens = tokensOf(sign);
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

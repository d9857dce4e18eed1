/** A word, a run of digits or one mark. Offsets are UTF-16 code units into the text, `end` exclusive. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'mark';
  readonly start: number;
  readonly end: number;
  /** The text as written. */
  readonly raw: string;
  /** What tables are compared with: lower case, composed, with plain apostrophes; ASCII digits. */
  readonly key: string;
  /** True where nothing stands between this token and the one before. */
  readonly glued: boolean;
}

/*
 * Han, kana and Thai-like scripts write no spaces: each of their letters is a token, so that one word trie serves all languages.
 * A word keeps an apostrophe that glues it to the next (« d'euros » is « d' » and « euros »).
 */
const TOKEN =
  /[0-9\uff10-\uff19]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+(?:['’](?=[\p{L}\p{N}]|$))?|[^\s0-9\uff10-\uff19]/gu;
const DIGITS = /^[0-9\uff10-\uff19]/;
const LETTERS = /^[\p{L}\p{M}]/u;
const ASCII_DIGITS = /^[0-9]/;

/** Cuts a text into tokens, in time linear in its length. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    const kind = DIGITS.test(raw) ? 'digits' : LETTERS.test(raw) ? 'word' : 'mark';
    tokens.push({ kind, start, end: start + raw.length, raw, key: keyOf(raw, kind), glued: start === last });
    last = start + raw.length;
  }
  return tokens;
}

/** A word without its accents where it is long enough to be told apart without them; else the word itself. */
export function withoutAccents(word: string): string {
  return word.length < 3
    ? word
    : word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC');
}

function keyOf(raw: string, kind: Token['kind']): string {
  if (kind === 'digits') return ASCII_DIGITS.test(raw) ? raw : raw.normalize('NFKC');
  if (kind === 'mark') return raw === '’' ? "'" : raw;
  return raw.toLowerCase().normalize('NFC').replace('’', "'");
}

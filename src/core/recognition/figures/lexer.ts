import { LetterPattern } from '../../letter-pattern.ts';

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
 * Chinese and Japanese write no spaces: each letter in Han or hiragana is a token, so that one word trie serves all languages; a run of
 * katakana is a word (ドル is no part of ドルフィン). A word keeps an apostrophe that glues it to the next (« d'euros » is « d' » and « euros »).
 * Marks of direction (U+200E, U+200F, U+061C) are passed over like spaces. Words in Latin letters alone come first: they are the most,
 * and need no look at scripts.
 */
const TOKEN = new LetterPattern(
  "[a-zA-Z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f]+(?![\\p{L}\\p{M}])(?:['’](?=[\\p{L}\\p{N}]|$))?|[0-9\\uff10-\\uff19]+|\\p{Script=Katakana}[\\p{Script=Katakana}ー]*|[\\p{Script=Han}\\p{Script=Hiragana}]|(?:(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])[\\p{L}\\p{M}])+(?:['’](?=[\\p{L}\\p{N}]|$))?|[^\\s0-9\\uff10-\\uff19\\u200e\\u200f\\u061c]",
  'gu',
);
/**
 * The same for text in Latin letters, digits and common marks: nearly all, and browsers compile it in a tenth of the time that classes of
 * Unicode take.
 */
const LATIN_TEXT = /^[\0-\u024f\u2000-\u206f\u20a0-\u20cf]*$/;
const LATIN = 'a-zA-Z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f';
const LATIN_TOKEN = new RegExp(
  `[${LATIN}]+(?:['’](?=[${LATIN}0-9\u00b2\u00b3\u00b9\u00bc-\u00be]|$))?|[0-9]+|[^\\s0-9\u200e\u200f]`,
  'g',
);
const DIGITS = /^[0-9\uff10-\uff19]/;
const LETTERS = new LetterPattern('^[\\p{L}\\p{M}]');
const ASCII_DIGITS = /^[0-9]+$/;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Letters that are composed as they stand, and apostrophes as tables write them. */
const PLAIN_WORD = /^[a-zA-Z']+$/;
const UNSPACED = new LetterPattern('[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]$');
/** Where signs of scripts without spaces begin. */
const FIRST_UNSPACED = 0x2e80;
/** Marks of full width that stand for ones of half width. */
const WIDE_MARKS: ReadonlyMap<string, string> = new Map([
  ['％', '%'],
  ['－', '-'],
  ['＋', '+'],
  ['＄', '$'],
  ['／', '/'],
  ['：', ':'],
  ['～', '~'],
  ['〜', '~'],
]);
/** A mark of full width as tables write it, or undefined for what is none. */
export function halfWidth(mark: string): string | undefined {
  return WIDE_MARKS.get(mark);
}

const WIDE_DIGIT = /[\uff10-\uff19]/;

/** Cuts a text into tokens, in time linear in its length. */
export function lex(text: string): Token[] {
  return LATIN_TEXT.test(text) ? lexLatin(text) : lexAny(text);
}

function lexLatin(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  // All at once, and each looked for where it must be: engines do that faster than one by one.
  for (const raw of text.match(LATIN_TOKEN) ?? []) {
    const start = text.indexOf(raw, last);
    const kind = latinKind(raw.charCodeAt(0));
    const end = start + raw.length;
    const key = kind === 'digits' ? raw : plainApostrophe(kind === 'word' ? raw.toLowerCase() : raw);
    tokens.push({ kind, start, end, raw, key, glued: start === last });
    last = end;
  }
  return tokens;
}

function plainApostrophe(raw: string): string {
  return raw.endsWith('’') ? `${raw.slice(0, -1)}'` : raw;
}

/** What the first sign of a token of Latin text makes it. */
function latinKind(sign: number): Token['kind'] {
  if (sign < 0x80) {
    if (sign >= 0x30 && sign <= 0x39) return 'digits';
    return (sign >= 0x61 && sign <= 0x7a) || (sign >= 0x41 && sign <= 0x5a) ? 'word' : 'mark';
  }
  if (sign >= 0xc0) return sign > 0x24f || sign === 0xd7 || sign === 0xf7 ? 'mark' : 'word';
  return sign === 0xaa || sign === 0xb5 || sign === 0xba ? 'word' : 'mark';
}

function lexAny(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(TOKEN.for(text))) {
    const raw = match[0];
    const start = match.index;
    const kind = DIGITS.test(raw) ? 'digits' : LETTERS.test(raw) ? 'word' : 'mark';
    const key = kind === 'mark' ? markKey(text, start, raw) : keyOf(raw, kind);
    tokens.push({ kind, start, end: start + raw.length, raw, key, glued: start === last });
    last = start + raw.length;
  }
  return tokens;
}

/** Letters à to ÿ without their accents. */
const BARE_LETTERS = 'aaaaaaæceeeeiiiiðnooooo÷øuuuuyþy';
const FIRST_BARE = 0xe0;
const PLAIN_ACCENTS = /^[\0-\x7f\u00e0-\u00ff]*$/;

/** A word without its accents where it is long enough to be told apart without them; else the word itself. */
export function withoutAccents(word: string): string {
  if (word.length < 3 || !BEYOND_ASCII.test(word)) return word;
  if (!PLAIN_ACCENTS.test(word))
    return word
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC');
  let bare = '';
  for (let at = 0; at < word.length; at++) {
    const sign = word.charCodeAt(at);
    // Never asked for a place before the first: engines look for such a one by its name.
    bare += sign < FIRST_BARE ? word.charAt(at) : BARE_LETTERS.charAt(sign - FIRST_BARE);
  }
  return bare;
}

/** True for a word of a script without spaces: what stands beside it need not be glued to it, and may be another word. */
export function isUnspacedToken(raw: string): boolean {
  return raw.charCodeAt(raw.length - 1) >= FIRST_UNSPACED && UNSPACED.test(raw);
}

function keyOf(raw: string, kind: 'word' | 'digits'): string {
  if (kind === 'digits') return ASCII_DIGITS.test(raw) ? raw : raw.normalize('NFKC');
  const lower = raw.toLowerCase();
  return PLAIN_WORD.test(raw) ? lower : lower.normalize('NFC').replace('’', "'");
}

/** A mark as tables write it. A point or comma of full width parts digits only between digits of full width: １，１２３. */
function markKey(text: string, start: number, raw: string): string {
  if (raw === '’') return "'";
  if (raw === '，' || raw === '．') {
    const between = WIDE_DIGIT.test(text[start - 1] ?? '') && WIDE_DIGIT.test(text[start + 1] ?? '');
    return between ? (raw === '，' ? ',' : '.') : raw;
  }
  return WIDE_MARKS.get(raw) ?? raw;
}

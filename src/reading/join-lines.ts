const WIDE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、。「」（）・ー]';
const WIDE_END = new RegExp(`${WIDE}$`, 'u');
const WIDE_START = new RegExp(`^${WIDE}`, 'u');
const BROKEN_WORD = /([\p{L}\p{M}]+)[-‐\u00ad]$/u;
const WORD_START = /^[\p{L}\p{M}]+/u;
const COMPOUND = /[\p{L}\p{M}]+[-‐][\p{L}\p{M}]+/gu;

/**
 * Lines as one text, words that were hyphenated at a line's end whole again. A hyphen stays before a capital (« Bu-Tan ») and in a word
 * that is written with it elsewhere.
 * @param lines without white space around them
 * @param written compounds found in the whole text, in lower case, as `compoundsOf` gives them
 */
export function joinLines(lines: readonly string[], written: ReadonlySet<string> = new Set()): string {
  let text = '';
  for (const line of lines) text = text === '' ? line : join(text, line, written);
  return text;
}

/** The words that a text writes with a hyphen inside its lines. */
export function compoundsOf(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.match(COMPOUND) ?? []).map(fold));
}

function join(before: string, after: string, written: ReadonlySet<string>): string {
  const [, head] = BROKEN_WORD.exec(before) ?? [];
  const [tail] = WORD_START.exec(after) ?? [];
  if (head !== undefined && tail !== undefined) {
    const whole = before.slice(0, -1);
    if (before.endsWith('\u00ad')) return whole + after;
    const isCompound = tail[0] !== tail[0]?.toLowerCase() || written.has(fold(`${head}-${tail}`));
    return (isCompound ? before : whole) + after;
  }
  if (WIDE_END.test(before) && WIDE_START.test(after)) return before + after;
  return `${before} ${after}`;
}

function fold(word: string): string {
  return word.toLowerCase().replace('‐', '-');
}

import { foldCase, foldSpelling } from '../text-fold.ts';
import { nextWord, type Word } from '../words.ts';
import type { PreparedAlias } from './alias-index.ts';
import { caseAllowed } from './case-rule.ts';
import { foldedUnit, SPACE, wordUnit } from './signs.ts';

/** How many characters a spelling may gain in a text over its folded form: runs of spaces, soft hyphens. */
const SLACK = 24;

/**
 * The end of an alias that starts at a plain word of a block, or null where it does not stand there in an allowed casing. Whole words only: the
 * alias must end where a word ends.
 * @param start where the word starts by whose key the alias was found
 * @param wordEnd where it ends
 */
export function matchAt(
  block: string,
  start: number,
  wordEnd: number,
  alias: PreparedAlias,
  nameEndings: readonly string[],
): number | null {
  const end = quickEnd(block, start, alias, nameEndings.length > 0);
  if (end === UNSETTLED) return slowMatchAt(block, { start, end: wordEnd }, alias, nameEndings);
  if (end === NOT_HERE) return null;
  if (end < 0) return -end;
  return caseAllowed(alias, foldSpelling(block.slice(start, end)), block) ? end : null;
}

const NOT_HERE = 0;
/** Folding has to be looked at as a whole. */
const UNSETTLED = 0x7fffffff;

/**
 * The quick way, unit by unit, for text whose every sign folds by itself: nearly all that is looked at, and nearly all of it is another
 * text than the alias.
 * @returns the end, negative where the alias stands there to the letter; or one of the above
 */
function quickEnd(block: string, start: number, alias: PreparedAlias, endings: boolean): number {
  const { spelling, folded } = alias;
  const { length } = spelling;
  const toTheLetter = block.startsWith(spelling, start);
  if (!toTheLetter && folded.length !== length) return UNSETTLED;
  const rest = Math.min(length, block.length - start);
  let at = toTheLetter ? length : 0;
  for (; at < rest; at += 1) {
    const unit = foldedUnit(block.charCodeAt(start + at));
    if (unit === folded.charCodeAt(at)) continue;
    const next = start + at + 1;
    const isAlone = next >= block.length || foldedUnit(block.charCodeAt(next)) !== 0;
    const isRun = unit === SPACE && folded.charCodeAt(at - 1) === SPACE;
    return unit !== 0 && isAlone && !isRun ? NOT_HERE : UNSETTLED;
  }
  if (at < length) return NOT_HERE;
  const end = start + length;
  if (wordUnit(block.charCodeAt(end - 1)) === 0) return UNSETTLED;
  if (end < block.length) {
    const code = block.charCodeAt(end);
    if (foldedUnit(code) === 0) return UNSETTLED;
    // The word goes on: only an ending could make it the name's.
    if (wordUnit(code) !== 0) return endings && !alias.isTerm ? UNSETTLED : NOT_HERE;
  }
  return toTheLetter ? -end : end;
}

/** The same at any word: the whole rule, by folding what stands there. */
export function slowMatchAt(
  block: string,
  first: Word,
  alias: PreparedAlias,
  nameEndings: readonly string[],
): number | null {
  if (foldCase(block.slice(first.start, first.end)) !== alias.key) return null;
  const limit = first.start + alias.folded.length + SLACK;
  for (let word: Word | null = first; word && word.end <= limit; word = nextWord(block, word.end)) {
    const end = word.end + trailing(block, word.end, alias.folded);
    const spelling = foldSpelling(block.slice(first.start, end));
    if (spelling.length < alias.spelling.length) continue;
    if (spelling.toLowerCase() === alias.folded) return caseAllowed(alias, spelling, block) ? end : null;
    const several = word !== first && !alias.isTerm;
    return several && nameEndings.some((ending) => endsAs(spelling, alias, ending, block)) ? end : null;
  }
  return null;
}

/** A name of fewer letters than this takes no ending: “Xs” and “AIs” are other words. */
const LEAST_ENDED = 4;

/** Whether a spelling is an alias with an ending (“Zuckerbergs”); an ending in small letters, of a name in the case we know. */
export function endsAs(spelling: string, alias: PreparedAlias, ending: string, block: string): boolean {
  if (alias.spelling.length < LEAST_ENDED || !spelling.endsWith(ending)) return false;
  const stem = foldSpelling(spelling.slice(0, -ending.length));
  return stem.toLowerCase() === alias.folded && caseAllowed(alias, stem, block);
}

/** An alias may end in a mark that is part of no word (« Alphabet Inc. », “Disney+”, “Humans&”). */
function trailing(block: string, end: number, folded: string): number {
  const last = folded.at(-1);
  return last !== undefined && '.+!&'.includes(last) && block[end] === last ? 1 : 0;
}

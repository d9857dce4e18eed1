import { foldCase } from '../text-fold.ts';
import { WORD_CLASS, type Word, wordClassAt, wordEnd } from '../words.ts';
import { type AliasIndex, PAIR, type PreparedAlias } from './alias-index.ts';
import { endsAs, matchAt, slowMatchAt } from './match-alias.ts';
import { findSlots } from './name-table.ts';
import { PlainWords, plainStart, readWords, SPACE, wordUnit } from './signs.ts';

/** A place where an alias stands, before anything is said about whether it means its entry. Offsets are into the block. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly alias: PreparedAlias;
}

/** What a block's language says of names in it. */
interface BlockContext {
  /** Aliases of another language are passed over. */
  readonly language: string | null;
  /** Endings that names may take on. */
  readonly nameEndings: readonly string[];
}

/** What is read of a block at once, and which of its words may be names; findings leave nothing in it. */
const WORDS = new PlainWords();
const PLACES = new Int32Array(WORDS.hashes.length);
const SLOTS = new Int32Array(WORDS.hashes.length);
const FIRSTS: (PreparedAlias | null)[] = new Array(WORDS.hashes.length).fill(null);

/**
 * Every place in a block where a known alias stands as whole words, overlapping ones included, in order of start, the longest first.
 * Words are hashed while they are read; only where the table knows a hash is anything compared, and seldom is anything sliced or folded.
 * @param block one block's text
 */
export function findAliases(block: string, context: BlockContext, index: AliasIndex): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < block.length) {
    at = readWords(block, at, WORDS);
    const { other } = WORDS;
    addAtPlainWords(block, context, index, found);
    if (other >= 0) {
      at = wordEnd(block, other);
      addAtOtherWord(block, { start: other, end: at }, context, index, found);
    }
  }
  return found;
}

/** Names at the words that were read. */
function addAtPlainWords(block: string, context: BlockContext, index: AliasIndex, found: Candidate[]): void {
  const { ends, hashes, count } = WORDS;
  const hits = findSlots(index.table, hashes, count, PLACES, SLOTS);
  // All are looked up before any is compared: so a processor waits for memory once for many, where the index is large.
  let letters = 0;
  for (let hit = 0; hit < hits; hit += 1) {
    const first = index.firstIn(SLOTS[hit] ?? 0);
    FIRSTS[hit] = first;
    letters += first?.spelling.length ?? 0;
  }
  if (letters === 0 && context.nameEndings.length === 0) return;
  let word = 0;
  for (let hit = 0; hit <= hits; hit += 1) {
    const place = hit < hits ? (PLACES[hit] ?? 0) : count;
    if (context.nameEndings.length > 0)
      for (; word < place; word += 1) addEnded(block, ends[word] ?? 0, context, index, found);
    if (hit === hits) return;
    addMatches(block, ends[place] ?? 0, FIRSTS[hit] ?? null, context, found);
  }
}

/** Names at a word that does not fold sign by sign. */
function addAtOtherWord(
  block: string,
  word: Word,
  context: BlockContext,
  index: AliasIndex,
  found: Candidate[],
): void {
  if (wordClassAt(block, word.start) === WORD_CLASS.unspaced) {
    findUnspaced(block, word, context.language, index, found);
    return;
  }
  const folded = foldCase(block.slice(word.start, word.end));
  for (let alias = index.firstOf(folded); alias; alias = alias.next) {
    if (speaks(alias, context.language))
      add(block, word, alias, slowMatchAt(block, word, alias, context.nameEndings), found);
  }
  addEndedWord(block, word, folded, context, index, found);
}

/**
 * Names at a plain word.
 * @param end where it ends
 * @param first the first of the aliases that may stand there
 */
function addMatches(
  block: string,
  end: number,
  first: PreparedAlias | null,
  context: BlockContext,
  found: Candidate[],
): void {
  if (first?.crowd)
    for (const alias of first.crowd.likelyAt(block, end)) addMatch(block, end, alias, context, found);
  else for (let alias = first; alias; alias = alias.next) addMatch(block, end, alias, context, found);
}

function addMatch(
  block: string,
  end: number,
  alias: PreparedAlias,
  { language, nameEndings }: BlockContext,
  found: Candidate[],
): void {
  if (!speaks(alias, language)) return;
  // A plain word is as long as what it folds to, so where it starts need not be looked for.
  const start = end - alias.keyLength;
  if (start < 0 || (start > 0 && wordUnit(block.charCodeAt(start - 1)) !== 0)) return;
  add(block, { start, end }, alias, matchAt(block, start, end, alias, nameEndings), found);
}

/** @param end where the alias ends that starts at the word; null where it does not stand there */
function add(block: string, word: Word, alias: PreparedAlias, end: number | null, found: Candidate[]): void {
  // « Character.AI » looks like an address and is none.
  if (end !== null && (!insideAddress(block, word) || alias.folded.includes('.')))
    found.push({ start: word.start, end, alias });
}

/** Names that stand with an ending at the plain word that ends here; most words end otherwise. */
function addEnded(
  block: string,
  end: number,
  context: BlockContext,
  index: AliasIndex,
  found: Candidate[],
): void {
  const last = wordUnit(block.charCodeAt(end - 1));
  if (!context.nameEndings.some((ending) => ending.charCodeAt(ending.length - 1) === last)) return;
  const word = { start: plainStart(block, end), end };
  addEndedWord(block, word, foldCase(block.slice(word.start, end)), context, index, found);
}

/** Names of one word that stand here with an ending. */
function addEndedWord(
  block: string,
  { start, end }: Word,
  folded: string,
  { language, nameEndings }: BlockContext,
  index: AliasIndex,
  found: Candidate[],
): void {
  for (const ending of nameEndings) {
    if (!folded.endsWith(ending)) continue;
    const key = folded.slice(0, -ending.length);
    for (let alias = index.firstOf(key); alias; alias = alias.next) {
      if (alias.key !== key || alias.isTerm || alias.folded.includes(' ') || !speaks(alias, language))
        continue;
      if (endsAs(block.slice(start, end), alias, ending, block)) found.push({ start, end, alias });
    }
  }
}

function speaks(alias: PreparedAlias, language: string | null): boolean {
  return alias.language === null || alias.language === language;
}

/** A word inside an e-mail address, a URL or a handle names nobody. */
function insideAddress(block: string, { start, end }: Word): boolean {
  const before = start > 0 ? block.charCodeAt(start - 1) : SPACE;
  const after = end < block.length ? block.charCodeAt(end) : SPACE;
  if (before === AT || before === SLASH || before === BACKSLASH || before === UNDERSCORE) return true;
  if (after === AT || after === SLASH || after === BACKSLASH || after === UNDERSCORE) return true;
  if (before === DOT && /[\p{Ll}\p{N}]/u.test(block.charAt(start - 2))) return true;
  return (
    after === DOT &&
    /^\.(?:com|org|net|fr|ai|io|co|de|es|it|eu)(?![\p{L}\p{N}])/u.test(block.slice(end, end + 6))
  );
}

const [AT, SLASH, BACKSLASH, UNDERSCORE, DOT] = [0x40, 0x2f, 0x5c, 0x5f, 0x2e];

const KATAKANA = /[\p{Script=Katakana}ー]/u;

/** A name in katakana neither starts nor ends inside a longer run of them: 「メタバース」 is no 「メタ」. */
function isWholeKatakana(block: string, start: number, form: string): boolean {
  const end = start + form.length;
  const joins = (left: string, right: string): boolean => KATAKANA.test(left) && KATAKANA.test(right);
  return (
    !joins(block.charAt(start - 1), form.charAt(0)) && !joins(form.charAt(form.length - 1), block.charAt(end))
  );
}

/** Chinese, Japanese and Thai names may start and end inside a run of letters. */
function findUnspaced(
  block: string,
  word: Word,
  language: string | null,
  index: AliasIndex,
  found: Candidate[],
): void {
  for (let start = word.start; start < word.end; start += 1) {
    const key = PAIR + block.slice(start, start + 2);
    for (let alias = index.firstOf(key); alias; alias = alias.next) {
      if (
        alias.key === key &&
        speaks(alias, language) &&
        block.startsWith(alias.alias.form, start) &&
        isWholeKatakana(block, start, alias.alias.form)
      ) {
        found.push({ start, end: start + alias.alias.form.length, alias });
      }
    }
  }
}

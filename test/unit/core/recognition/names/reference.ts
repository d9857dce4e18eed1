import type { KnowledgeIndex } from '../../../../../src/core/knowledge.ts';
import type { PreparedAlias } from '../../../../../src/core/recognition/names/alias-index.ts';
import { caseAllowed } from '../../../../../src/core/recognition/names/case-rule.ts';
import { foldCase, foldSpelling } from '../../../../../src/core/recognition/text-fold.ts';
import { isUnspaced, type Word, wordsOf } from '../../../../../src/core/recognition/words.ts';

/*
 * How names were found before the name table: every word of a text sliced, folded and looked up in a Map of all aliases. It is slow and plain to
 * read, and says what `find-aliases.ts` must find.
 */

type ReferenceAlias = Pick<PreparedAlias, 'entry' | 'alias' | 'spelling' | 'folded' | 'isTerm'>;

/** Aliases by their first word (folded), longest first; unspaced scripts by their first two characters. */
interface ReferenceIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly ReferenceAlias[]>;
  readonly byFirstPair: ReadonlyMap<string, readonly ReferenceAlias[]>;
}

/**
 * Prepares the knowledge index for look-up.
 * @param knowledge the compiled index
 * @returns maps that `find-aliases.ts` reads; building them is linear in the number of aliases
 */
function referenceIndex(knowledge: KnowledgeIndex): ReferenceIndex {
  const byFirstWord = new Map<string, ReferenceAlias[]>();
  const byFirstPair = new Map<string, ReferenceAlias[]>();
  for (const entry of knowledge.entries) {
    for (const alias of entry.aliases) {
      const spelling = foldSpelling(alias.form);
      const prepared = {
        entry,
        alias,
        spelling,
        folded: spelling.toLowerCase(),
        isTerm: entry.kind === 'term',
      };
      if (isUnspaced(spelling)) {
        add(byFirstPair, spelling.slice(0, 2), prepared);
      } else {
        const first = wordsOf(spelling)[0];
        if (first) add(byFirstWord, foldCase(spelling.slice(first.start, first.end)), prepared);
      }
    }
  }
  for (const list of [...byFirstWord.values(), ...byFirstPair.values()]) {
    list.sort((a, b) => b.spelling.length - a.spelling.length);
  }
  return { byFirstWord, byFirstPair };
}

function add(map: Map<string, ReferenceAlias[]>, key: string, alias: ReferenceAlias): void {
  const list = map.get(key);
  if (list) list.push(alias);
  else map.set(key, [alias]);
}

/** A place where an alias stands, before anything is said about whether it means its entry. Offsets are into the block. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly alias: ReferenceAlias;
}

/** How many characters a spelling may gain in a text over its folded form: runs of spaces, soft hyphens. */
const SLACK = 24;

/**
 * Every place in a block where a known alias stands as whole words, overlapping ones included, in order of start, the longest first.
 * @param block one block's text
 * @param context the block's language, or null (aliases of another language are passed over), and the endings its names may take on
 */
function findIn(
  block: string,
  { language, nameEndings }: { readonly language: string | null; readonly nameEndings: readonly string[] },
  index: ReferenceIndex,
): Candidate[] {
  const found: Candidate[] = [];
  const words = wordsOf(block);
  words.forEach((word, position) => {
    const first = block.slice(word.start, word.end);
    const folded = foldCase(first);
    const aliases = index.byFirstWord.get(folded);
    if (aliases) {
      const inAddress = insideAddress(block, word);
      for (const alias of aliases) {
        // « Character.AI » looks like an address and is none.
        if ((inAddress && !alias.folded.includes('.')) || !speaks(alias, language)) continue;
        const end = matchAt(block, words, position, alias, nameEndings);
        if (end !== null) found.push({ start: word.start, end, alias });
      }
    }
    for (const ending of nameEndings) {
      if (!folded.endsWith(ending)) continue;
      for (const alias of index.byFirstWord.get(folded.slice(0, -ending.length)) ?? []) {
        if (alias.isTerm || alias.folded.includes(' ') || !speaks(alias, language)) continue;
        if (endsAs(block.slice(word.start, word.end), alias, ending, block))
          found.push({ start: word.start, end: word.end, alias });
      }
    }
    if (isUnspaced(first)) findUnspaced(block, word, language, index, found);
  });
  return found;
}

function speaks(alias: ReferenceAlias, language: string | null): boolean {
  return alias.alias.language === undefined || alias.alias.language === language;
}

/** The end of an alias that starts at a word, or null. Whole words only: the alias must end where a word ends. */
function matchAt(
  block: string,
  words: readonly Word[],
  position: number,
  alias: ReferenceAlias,
  nameEndings: readonly string[],
): number | null {
  const start = words[position]?.start ?? 0;
  const limit = start + alias.folded.length + SLACK;
  for (let last = position; last < words.length; last += 1) {
    const word = words[last];
    if (!word || word.end > limit) return null;
    const end = word.end + trailing(block, word.end, alias.folded);
    const spelling = foldSpelling(block.slice(start, end));
    if (spelling.length < alias.spelling.length) continue;
    if (spelling.toLowerCase() === alias.folded) return caseAllowed(alias, spelling, block) ? end : null;
    const several = last > position && !alias.isTerm;
    return several && nameEndings.some((ending) => endsAs(spelling, alias, ending, block)) ? end : null;
  }
  return null;
}

/** A name of fewer letters than this takes no ending: “Xs” and “AIs” are other words. */
const LEAST_ENDED = 4;

/** Whether a spelling is an alias with an ending (“Zuckerbergs”); an ending in small letters, of a name in the case we know. */
function endsAs(spelling: string, alias: ReferenceAlias, ending: string, block: string): boolean {
  if (alias.spelling.length < LEAST_ENDED || !spelling.endsWith(ending)) return false;
  const stem = foldSpelling(spelling.slice(0, -ending.length));
  return stem.toLowerCase() === alias.folded && caseAllowed(alias, stem, block);
}

/** An alias may end in a mark that is part of no word (« Alphabet Inc. », “Disney+”, “Humans&”). */
function trailing(block: string, end: number, folded: string): number {
  const last = folded.at(-1);
  return last !== undefined && '.+!&'.includes(last) && block[end] === last ? 1 : 0;
}

/** A word inside an e-mail address, a URL or a handle names nobody. */
function insideAddress(block: string, word: Word): boolean {
  const before = block[word.start - 1] ?? ' ';
  const after = block[word.end] ?? ' ';
  if ('@/\\_'.includes(before) || '@_/\\'.includes(after)) return true;
  const letter = /[\p{Ll}\p{N}]/u;
  if (before === '.' && letter.test(block[word.start - 2] ?? ' ')) return true;
  return (
    after === '.' &&
    /^\.(?:com|org|net|fr|ai|io|co|de|es|it|eu)(?![\p{L}\p{N}])/u.test(block.slice(word.end, word.end + 6))
  );
}

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
  index: ReferenceIndex,
  found: Candidate[],
): void {
  for (let start = word.start; start < word.end; start += 1) {
    for (const alias of index.byFirstPair.get(block.slice(start, start + 2)) ?? []) {
      if (
        speaks(alias, language) &&
        block.startsWith(alias.alias.form, start) &&
        isWholeKatakana(block, start, alias.alias.form)
      ) {
        found.push({ start, end: start + alias.alias.form.length, alias });
      }
    }
  }
}

/** What an alias is, wherever it comes from. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly entry: string;
  readonly form: string;
}

/**
 * Makes the finder for a knowledge index.
 * @returns what is found in a block, in the order in which it is reported
 */
export function referenceFinder(knowledge: KnowledgeIndex) {
  const index = referenceIndex(knowledge);
  return (block: string, context: Parameters<typeof findIn>[1]): Found[] =>
    findIn(block, context, index).map(({ start, end, alias }) => ({
      start,
      end,
      entry: alias.entry.id,
      form: alias.alias.form,
    }));
}

import type { FoundMove, UnrealizedMove } from '../analysis.ts';
import type { Annotation } from '../annotation.ts';
import type { Article, Block } from '../article.ts';
import type { IndexedEntry } from '../knowledge.ts';
import { completeMove, movesKnownOf } from './knowledge-moves.ts';
import type { MoveLexicon } from './move-cues.ts';
import { readSentence, type ToldMove } from './read-sentence.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/**
 * Who left whom for whom in an article. The text tells it (verbs, lists of recruits, past roles); the knowledge base fills in the side and the
 * date that the text leaves out, and adds a move only where one paragraph names the person and both firms.
 * @param article the article
 * @param annotations its settled annotations, in reading order
 * @param entries the index's entries by id
 * @param lexiconOf the move words of a block's language, or null where we have none (then only the knowledge base speaks)
 * @returns one move a person and destination, in reading order; and those that the text says have not happened
 */
export function findMoves(
  article: Article,
  annotations: readonly Annotation[],
  entries: ReadonlyMap<string, IndexedEntry>,
  lexiconOf: (block: Block) => MoveLexicon | null,
): { readonly moves: FoundMove[]; readonly unrealized: UnrealizedMove[] } {
  const sentences = sentencesOf(article);
  const bySentence = annotationsBySentence(sentences, annotations);
  const told: ToldMove[] = [];
  const unrealized: UnrealizedMove[] = [];
  /** The firm that a list of recruits belongs to, while its items last. */
  let recruiter: string | null = null;
  let antecedent: string | null = null;
  let last: ToldMove | null = null;
  let block: Block | null = null;
  let lexicon: MoveLexicon | null = null;
  sentences.forEach((sentence, index) => {
    const inside = bySentence[index] ?? [];
    if (sentence.block !== block) {
      block = sentence.block;
      lexicon = lexiconOf(block);
      antecedent = null;
      last = null;
    }
    if (sentence.block.role !== 'list-item') recruiter = null;
    if (!lexicon) return;
    const read = readSentence(article.text, sentence, inside, {
      entries,
      lexicon,
      recruiter,
      antecedent,
      last,
    });
    told.push(...read.moves);
    unrealized.push(...read.unrealized);
    last = read.moves.at(-1) ?? last;
    recruiter = read.recruiter ?? recruiter;
    antecedent = onlyPerson(inside, antecedent);
  });
  const named = new Set(annotations.flatMap(({ entry }) => entry ?? []));
  const moves = told.flatMap((move) => completeMove(move, entries, article.published, named) ?? []);
  sentences.forEach((sentence, index) => {
    moves.push(...movesKnownOf(sentence, bySentence[index] ?? [], entries, article.published));
  });
  const merged = mergeMoves(moves).sort((a, b) => a.start - b.start);
  return { moves: merged, unrealized: stillOpen(unrealized, merged) };
}

/** Those that no sentence of the article says to have happened after all, each once. */
function stillOpen(unrealized: readonly UnrealizedMove[], moves: readonly FoundMove[]): UnrealizedMove[] {
  const told = new Set<string>();
  return unrealized.filter((move) => {
    const key = `${move.person} ${move.to}`;
    const first = !told.has(key);
    told.add(key);
    return (
      first &&
      !moves.some((other) => other.person === move.person && (other.to === move.to || move.to === null))
    );
  });
}

function annotationsBySentence(
  sentences: readonly Sentence[],
  annotations: readonly Annotation[],
): Annotation[][] {
  let next = 0;
  return sentences.map((sentence) => {
    const inside: Annotation[] = [];
    for (
      let current = annotations[next];
      current && current.start < sentence.end;
      current = annotations[next]
    ) {
      if (current.start >= sentence.start) inside.push(current);
      next += 1;
    }
    return inside;
  });
}

/** Whom « il » or “she” means next: the one person of this sentence; the one before where it names nobody; nobody where several. */
function onlyPerson(annotations: readonly Annotation[], before: string | null): string | null {
  const people = new Set(
    annotations.flatMap(({ kind, entry }) => (kind === 'person' && entry !== null ? entry : [])),
  );
  if (people.size === 0) return before;
  const [only] = people;
  return people.size === 1 ? (only ?? null) : null;
}

/** One row a person and destination: the fullest telling wins, the text before the knowledge base, the first before the later. */
function mergeMoves(moves: readonly FoundMove[]): FoundMove[] {
  const merged: FoundMove[] = [];
  for (const move of moves) {
    const at = merged.findIndex((other) => isSameMove(other, move));
    const other = merged[at];
    if (!other) {
      merged.push(move);
    } else {
      const fuller = weight(move) > weight(other) ? move : other;
      merged[at] = {
        ...fuller,
        from: other.from ?? move.from,
        to: other.to ?? move.to,
        date: other.date ?? move.date,
      };
    }
  }
  return merged;
}

function isSameMove(a: FoundMove, b: FoundMove): boolean {
  if (a.person !== b.person) return false;
  const agree = (left: string | null, right: string | null): boolean =>
    left === right || left === null || right === null;
  if (!agree(a.from, b.from) || !agree(a.to, b.to)) return false;
  return (a.from !== null && a.from === b.from) || (a.to !== null && a.to === b.to);
}

function weight(move: FoundMove): number {
  return (move.basis === 'text' ? 4 : 0) + (move.from ? 1 : 0) + (move.to ? 1 : 0);
}

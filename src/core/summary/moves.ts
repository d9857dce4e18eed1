import type { FoundMove, UnrealizedMove } from '../analysis.ts';
import type { Annotation } from '../annotation.ts';
import type { Block, BlockRole } from '../article.ts';
import type { EntriesById } from '../knowledge.ts';
import type { Steps } from '../steps.ts';
import { completeMove, movesKnownOf } from './knowledge-moves.ts';
import type { MoveLexicon } from './move-cues.ts';
import { readSentence, type ToldMove } from './read-sentence.ts';
import { type Sentence, sentencesIn } from './sentences.ts';

/** What one block says of moves, before the rest of its article has its say. Offsets are into the block's text. */
export interface BlockMoves {
  readonly told: readonly ToldMove[];
  readonly unrealized: readonly UnrealizedMove[];
  /** Moves of the knowledge base that one of its sentences bears out. */
  readonly known: readonly FoundMove[];
  /** The firm that a list of recruits belongs to, whose items go on in the next block; or null. */
  readonly recruiter: string | null;
}

/** A block's moves, and where in its article the block begins. */
export interface PlacedMoves extends BlockMoves {
  readonly offset: number;
}

/** What a block is read for moves with. */
export interface MoveReading {
  readonly entries: EntriesById;
  /** The move words of the block's language, or null where we have none (then only the knowledge base speaks). */
  readonly lexicon: MoveLexicon | null;
  /** The firm whose list of recruits the block before belongs to, or null. */
  readonly recruiter: string | null;
  /** The article's date (ISO), or null. */
  readonly published: string | null;
}

/**
 * What one block says of moves.
 * @param text the block's
 * @param annotations the block's, settled, in reading order; offsets into `text`
 */
export function movesInBlock(
  text: string,
  role: BlockRole,
  annotations: readonly Annotation[],
  { entries, lexicon, recruiter: before, published }: MoveReading,
): BlockMoves {
  const block: Block = { start: 0, end: text.length, role };
  const told: ToldMove[] = [];
  const unrealized: UnrealizedMove[] = [];
  const known: FoundMove[] = [];
  let recruiter = role === 'list-item' ? before : null;
  let antecedent: string | null = null;
  let last: ToldMove | null = null;
  for (const { sentence, inside } of withAnnotations(sentencesIn(text), annotations)) {
    const here: Sentence = { ...sentence, block };
    known.push(...movesKnownOf(here, inside, entries, published));
    if (role !== 'list-item') recruiter = null;
    if (!lexicon) continue;
    const read = readSentence(text, here, inside, { entries, lexicon, recruiter, antecedent, last });
    told.push(...read.moves);
    unrealized.push(...read.unrealized);
    last = read.moves.at(-1) ?? last;
    recruiter = read.recruiter ?? recruiter;
    antecedent = onlyPerson(inside, antecedent);
  }
  return { told, unrealized, known, recruiter };
}

/** What is found of moves in an article. */
export interface Moves {
  readonly moves: FoundMove[];
  readonly unrealized: UnrealizedMove[];
}

/** So many told moves are compared with the knowledge base between two pauses. */
const MOVES_A_STEP = 100;

/**
 * Who left whom for whom in an article, out of what its blocks say, a little at a time. The text tells it (verbs, lists of recruits, past
 * roles); the knowledge base fills in the side and the date that the text leaves out, and adds a move only where one paragraph names the person
 * and both firms.
 * @param blocks in reading order
 * @param named ids of all entries that the article names
 * @returns one move a person and destination, in reading order; and those that the text says have not happened
 */
export function* joinMoves(
  blocks: readonly PlacedMoves[],
  named: ReadonlySet<string>,
  entries: EntriesById,
  published: string | null,
): Steps<Moves> {
  const told = blocks.flatMap((block) => block.told.map((move) => placed(move, block)));
  const known = blocks.flatMap((block) => block.known.map((move) => placed(move, block)));
  const completed: FoundMove[] = [];
  for (const [at, move] of told.entries()) {
    const complete = completeMove(move, entries, published, named);
    if (complete) completed.push(complete);
    if (at % MOVES_A_STEP === MOVES_A_STEP - 1) yield;
  }
  yield;
  const merged = mergeMoves([...completed, ...known]).sort((a, b) => a.start - b.start);
  yield;
  const unrealized = blocks.flatMap((block) => block.unrealized.map((move) => placed(move, block)));
  return { moves: merged, unrealized: stillOpen(unrealized, merged) };
}

function placed<Found extends { readonly start: number; readonly end: number }>(
  found: Found,
  { offset }: PlacedMoves,
): Found {
  return { ...found, start: found.start + offset, end: found.end + offset };
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

/** Sentences, each with the annotations that begin in it; both are in reading order. */
export function withAnnotations<Place extends { readonly start: number; readonly end: number }>(
  sentences: readonly Place[],
  annotations: readonly Annotation[],
): { readonly sentence: Place; readonly inside: readonly Annotation[] }[] {
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
    return { sentence, inside };
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
  /** The places in `merged` of each person's moves: nobody else's can be the same. */
  const placesOf = new Map<string, number[]>();
  for (const move of moves) {
    const places = placesOf.get(move.person) ?? [];
    placesOf.set(move.person, places);
    const at = places.find((place) => isSameMove(merged[place] ?? move, move));
    const other = at === undefined ? undefined : merged[at];
    if (at === undefined || !other) {
      places.push(merged.length);
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

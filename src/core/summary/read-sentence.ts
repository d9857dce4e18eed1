import type { UnrealizedMove, UnrealizedStatus } from '../analysis.ts';
import type { Annotation } from '../annotation.ts';
import type { IndexedEntry } from '../knowledge.ts';
import { type Actor, type Actors, actorsOf } from './actors.ts';
import { readFrame } from './case-frames.ts';
import { governs, readClause } from './clause-frames.ts';
import { CUE_RULES, employerBefore, type Scene, type Side } from './cue-rules.ts';
import { findMoveCues, type MoveCue, type MoveLexicon, type MoveRole } from './move-cues.ts';
import { dateNear } from './move-date.ts';
import { pastFirms } from './past-firms.ts';
import type { Sentence } from './sentences.ts';

/** A move as one sentence tells it, before the knowledge base fills it in. Offsets are the sentence's, in the article. */
export interface ToldMove {
  readonly person: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
  /** A departure may lead nowhere; a move has a destination even where the text leaves it out. */
  readonly kind: 'move' | 'departure';
}

/** What a sentence is read with. */
export interface Reading {
  readonly entries: ReadonlyMap<string, IndexedEntry>;
  readonly lexicon: MoveLexicon;
  /** The firm whose list of recruits this sentence is an item of, or null. */
  readonly recruiter: string | null;
  /** Id of the one person that the sentence before named, for « il » and “she”; null for nobody or several. */
  readonly antecedent: string | null;
}

/** How far before a phrase a negation or a conditional still governs it. */
const BLOCKER_REACH = 60;
/** How far behind a phrase such a word still governs it, in signs. */
const BEHIND_REACH = 10;
/** A pronoun that starts this near to the sentence's start is its subject. */
const OPENING = 3;

/** A verb without a subject stands near the sentence's start; farther on, another noun is its subject. */
const EARLY = 30;

/**
 * Reads one sentence for moves.
 * @param text the article's text
 * @param annotations the sentence's annotations, in order
 * @returns the moves it tells, those that it says have not happened, and the firm whose recruits it announces (« ses dernières recrues : »)
 */
export function readSentence(
  text: string,
  sentence: Sentence,
  annotations: readonly Annotation[],
  reading: Reading,
): { moves: ToldMove[]; unrealized: UnrealizedMove[]; recruiter: string | null } {
  const words = text.slice(sentence.start, sentence.end);
  const cues = findMoveCues(words, reading.lexicon);
  const named = actorsOf(annotations, sentence.start, reading.entries);
  const actors = withAntecedent(named, cues, reading);
  const scene: Scene = { words, actors, entries: reading.entries, links: reading.lexicon.links };
  const { clause } = reading.lexicon;
  const read = (cue: MoveCue): Side[] =>
    clause !== null
      ? readClause(cue, scene, clause)
      : reading.lexicon.marked
        ? readFrame(cue, scene)
        : (CUE_RULES[cue.role]?.(cue, scene) ?? []);
  const sides: Side[] = [];
  const unrealized: UnrealizedMove[] = [];
  for (const cue of cues) {
    const status = statusOf(words, cue, cues, reading.lexicon);
    if (status === null) sides.push(...read(cue));
    else unrealized.push(...read(cue).flatMap((side) => unrealizedOf(side, status, sentence)));
  }

  const recruit =
    reading.recruiter !== null && sentence.block.role === 'list-item' ? actors.people[0] : undefined;
  if (recruit) sides.push({ person: recruit, from: null, to: reading.recruiter, cue: null, kind: 'move' });

  const moves = joinSides(sides, pastFirms(words, cues, actors)).map(({ person, from, to, cue, kind }) => ({
    person: person.id,
    from,
    to,
    date: dateNear(words, annotations, sentence, cue, reading.lexicon.links),
    start: sentence.start,
    end: sentence.end,
    kind: kind === 'departure' ? kind : ('move' as const),
  }));
  return { moves, unrealized, recruiter: recruiterAnnounced(words, cues, actors, reading.entries) };
}

/** The pronoun that opens a sentence stands for the person of the sentence before. */
function withAntecedent(actors: Actors, cues: readonly MoveCue[], { antecedent, lexicon }: Reading): Actors {
  if (antecedent === null) return actors;
  // „Im Mai verließ sie OpenAI“: where clauses may begin with anything, so far as nobody else is named.
  const anywhere = lexicon.clause !== null && actors.people.length === 0;
  const pronoun = cues.find((cue) => cue.role === 'pronouns' && (anywhere || cue.start <= OPENING));
  const verb = lexicon.dropsSubject && !pronoun ? bareVerb(cues, actors, lexicon.marked) : undefined;
  if (!pronoun && !verb) return actors;
  const subject: Actor = pronoun
    ? { id: antecedent, start: pronoun.start, end: pronoun.end }
    : { id: antecedent, start: verb?.start ?? 0, end: verb?.start ?? 0 };
  return { ...actors, people: [subject, ...actors.people] };
}

/** The verb of a move before which nobody is named: it has no subject of its own (« Dejó Apple en julio »). */
function bareVerb(cues: readonly MoveCue[], { people, firms }: Actors, marked: boolean): MoveCue | undefined {
  const verb = cues.find(({ role }) => role === 'joins' || role === 'leaves');
  // Where the verb ends its clause, the firm stands before it: 「その後、メタに移籍した」.
  if (verb && marked) return people.length === 0 ? verb : undefined;
  if (!verb || verb.start > EARLY) return undefined;
  return [...people, ...firms].every((actor) => actor.start >= verb.end) ? verb : undefined;
}

/**
 * Both halves of one telling (« a rejoint Apple après avoir quitté Alphabet ») become one move; a past role fills an empty origin; what names no
 * firm, and a founding without a departure, is dropped.
 */
function joinSides(sides: readonly Side[], past: ReadonlyMap<string, string>): Side[] {
  const joined: Side[] = [];
  for (const side of sides) {
    const at = joined.findIndex(
      (other) =>
        other.person.id === side.person.id &&
        ((other.from === null && side.to === null) ||
          (other.to === null && side.from === null) ||
          (other.to !== null && other.to === side.to && (other.from === null || side.from === null))),
    );
    const other = joined[at];
    if (other)
      joined[at] = { ...other, from: other.from ?? side.from, to: other.to ?? side.to, kind: 'move' };
    else joined.push(side);
  }
  return joined
    .filter(
      (side) =>
        side.kind !== 'founding' && (side.from !== null || side.to !== null || side.kind === 'departure'),
    )
    .map((side) => {
      const former = past.get(side.person.id);
      return side.from === null && side.to !== null && former !== undefined && former !== side.to
        ? { ...side, from: former }
        : side;
    });
}

/** The firm whose recruits a sentence announces: it holds a word for recruits and ends in a colon. */
function recruiterAnnounced(
  words: string,
  cues: readonly MoveCue[],
  actors: Actors,
  entries: ReadonlyMap<string, IndexedEntry>,
): string | null {
  if (!/:\s*$/u.test(words) || !cues.some((cue) => cue.role === 'recruitLists' || cue.role === 'hires'))
    return null;
  return employerBefore(words.length, actors, entries);
}

/** What the phrases of each sort make of a move. */
const STATUS: Readonly<Partial<Record<MoveRole, UnrealizedStatus>>> = {
  negations: 'denied',
  refusals: 'refused',
  rumours: 'rumoured',
  plans: 'planned',
};

/** Negated, refused, conditional or merely planned: no move, but what the nearest such phrase before it says; null: it holds. */
function statusOf(
  words: string,
  cue: MoveCue,
  cues: readonly MoveCue[],
  { clause, links, unspaced }: MoveLexicon,
): UnrealizedStatus | null {
  const governing = cues.findLast((other) => {
    if (STATUS[other.role] === undefined) return false;
    if (clause !== null) return governs(words, other, cue, links);
    const between = other.end <= cue.start ? words.slice(other.end, cue.start) : null;
    // Where no spaces part words the verb of a denial or refusal may come last: 「移籍を断った」.
    const behind = unspaced.size > 0 && other.start >= cue.end ? words.slice(cue.end, other.start) : null;
    return (
      (behind !== null && behind.length <= BEHIND_REACH && !/[、，,。；;]/u.test(behind)) ||
      (other.start <= cue.start && other.end >= cue.end) ||
      (between !== null && between.length <= BLOCKER_REACH && !/[;:]/u.test(between))
    );
  });
  return governing ? (STATUS[governing.role] ?? null) : null;
}

/** A move that did not happen is shown only where it says whereto: that somebody did not leave is hardly news. */
function unrealizedOf(
  { person, from, to, kind }: Side,
  status: UnrealizedStatus,
  { start, end }: Sentence,
): UnrealizedMove[] {
  if (to === null && kind !== 'departure') return [];
  return [{ person: person.id, from: from === to ? null : from, to, status, start, end }];
}

import type { UnrealizedMove, UnrealizedStatus } from '../analysis.ts';
import type { Annotation } from '../annotation.ts';
import type { EntriesById } from '../knowledge.ts';
import { type Actor, type Actors, actorsOf, groupBefore, subjects } from './actors.ts';
import { readFrame } from './case-frames.ts';
import { governs, readClause } from './clause-frames.ts';
import { CUE_RULES, employerBefore } from './cue-rules.ts';
import { employerOf } from './employers.ts';
import { findMoveCues, type MoveCue, type MoveLexicon, type MoveRole } from './move-cues.ts';
import { dateNear } from './move-date.ts';
import { pastFirms } from './past-firms.ts';
import { REACH, type Scene, type Side } from './scene.ts';
import type { Sentence } from './sentences.ts';

/** A move as one sentence tells it, before the knowledge base fills it in. Offsets are the sentence's, in the article. */
export interface ToldMove {
  readonly person: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
  /** A departure may lead nowhere; a move has a destination even where the text leaves it out; a post is none unless it is known for one. */
  readonly kind: 'move' | 'departure' | 'post';
  /** The firm in which the words beside the name place the person, where nothing else tells whence they come; else null. */
  readonly employer: string | null;
}

/** What a sentence is read with. */
export interface Reading {
  readonly entries: EntriesById;
  readonly lexicon: MoveLexicon;
  /** The firm whose list of recruits this sentence is an item of, or null. */
  readonly recruiter: string | null;
  /** Id of the one person that the sentence before named, for « il » and “she”; null for nobody or several. */
  readonly antecedent: string | null;
  /** What the text told last, in the same block: « Zoph a fait de même » repeats it. */
  readonly last: ToldMove | null;
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
  const named = actorsOf(annotations, sentence.start, reading.entries, words, reading.lexicon.links);
  const actors = withAntecedent(words, named, cues, reading);
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
    if (status === null && cue.role === 'likewise')
      sides.push(...repeated(cue, scene, sides.at(-1) ?? reading.last));
    else if (status === null)
      sides.push(...(cue.role === 'founds' ? ofTheDeparted(read(cue), cue, scene, sides) : read(cue)));
    else unrealized.push(...read(cue).flatMap((side) => unrealizedOf(side, status, sentence)));
  }

  const recruit =
    reading.recruiter !== null && sentence.block.role === 'list-item' ? actors.people[0] : undefined;
  if (recruit) sides.push({ person: recruit, from: null, to: reading.recruiter, cue: null, kind: 'move' });

  const moves = joinSides(sides, pastFirms(words, cues, actors), scene).map(
    ({ person, from, to, cue, kind }): ToldMove => ({
      person: person.id,
      from,
      to,
      date: dateNear(words, annotations, sentence, cue, reading.lexicon.links),
      start: sentence.start,
      end: sentence.end,
      kind: kind === 'founding' ? 'move' : kind,
      employer: from === null ? employerBeside(person, to, cue, scene) : null,
    }),
  );
  return { moves, unrealized, recruiter: recruiterAnnounced(words, cues, actors, reading.entries) };
}

/** What was told last, of somebody else: « Zoph et McGrew ont fait de même ». Only what the knowledge base knows of them is kept. */
function repeated(cue: MoveCue, scene: Scene, last: Pick<Side, 'from' | 'to'> | null): Side[] {
  if (last === null) return [];
  const { words, actors, links } = scene;
  return groupBefore(words, subjects(words, actors.people, links), cue.start, links).map((person) => ({
    person,
    from: last.from,
    to: last.to,
    cue,
    kind: 'post',
  }));
}

/** A founding without a subject of its own is that of the one person who has just left: « celui de Yann LeCun, qui s'en ira … pour créer AMI Labs ». */
function ofTheDeparted(
  read: readonly Side[],
  cue: MoveCue,
  { actors }: Scene,
  sides: readonly Side[],
): Side[] {
  const [departed, other] = sides.filter(({ to }) => to === null);
  if (read.length > 0 || !departed || other) return [...read];
  const firm = actors.firms.find(({ start }) => start >= cue.end && start - cue.end <= REACH);
  return firm ? [{ person: departed.person, from: null, to: firm.id, cue, kind: 'founding' }] : [];
}

function employerBeside(person: Actor, to: string | null, cue: MoveCue | null, scene: Scene): string | null {
  const limit = cue !== null && cue.start >= person.end ? cue.start : scene.words.length;
  return employerOf(person, scene, limit, to);
}

/** The pronoun that opens a sentence stands for the person of the sentence before. */
function withAntecedent(
  words: string,
  actors: Actors,
  cues: readonly MoveCue[],
  { antecedent, lexicon }: Reading,
): Actors {
  if (antecedent === null) return actors;
  // „Im Mai verließ sie OpenAI“: where clauses may begin with anything, so far as nobody else is named.
  const anywhere = lexicon.clause !== null && actors.people.length === 0;
  const alone = (place: number): boolean => actors.people.every(({ start }) => start >= place);
  // « la directrice annonçait qu'elle quittait Meta »: right before its verb, where nobody else is named before.
  const beforeVerb = (place: number): boolean =>
    alone(place) &&
    cues.some(({ role, start }) => (role === 'joins' || role === 'leaves') && start === place + 1);
  const pronoun = cues.find(
    (cue) => cue.role === 'pronouns' && (anywhere || cue.start <= OPENING || beforeVerb(cue.end)),
  );
  const own = cues.find(
    ({ role, start, end }) =>
      role === 'ownDepartures' && lexicon.links.possessed.test(words.slice(start, end)) && alone(start),
  );
  if (!pronoun && own)
    return { ...actors, people: [{ id: antecedent, start: own.start, end: own.start }, ...actors.people] };
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
function joinSides(sides: readonly Side[], past: ReadonlyMap<string, string>, scene: Scene): Side[] {
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
      joined[at] = {
        ...other,
        from: other.from ?? side.from,
        to: other.to ?? side.to,
        kind: side.kind === 'post' && other.kind === 'post' ? 'post' : 'move',
      };
    else joined.push(side);
  }
  return joined
    .filter(
      (side) =>
        side.kind !== 'founding' &&
        (side.kind !== 'post' || placedElsewhere(side, past, scene)) &&
        (side.from !== null || side.to !== null || side.kind === 'departure'),
    )
    .map((side) => {
      const former = past.get(side.person.id);
      return side.from === null && side.to !== null && former !== undefined && former !== side.to
        ? { ...side, from: former }
        : side;
    });
}

/** Whether the text places somebody who has a post in one firm in another one as well. */
function placedElsewhere(
  { person, from, to, cue }: Side,
  past: ReadonlyMap<string, string>,
  scene: Scene,
): boolean {
  // A welcome is one already; that it is to a new firm, the knowledge base must say.
  if (cue?.role === 'welcomes') return true;
  const other = from ?? past.get(person.id) ?? employerBeside(person, to, cue, scene);
  return other !== null && other !== to;
}

/** The firm whose recruits a sentence announces: it holds a word for recruits and ends in a colon. */
function recruiterAnnounced(
  words: string,
  cues: readonly MoveCue[],
  actors: Actors,
  entries: EntriesById,
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
    // « refuse un milliard avant de rejoindre Meta »
    if (between !== null && other.role === 'refusals' && links.sequels.test(between)) return false;
    // Where no spaces part words the verb of a denial or refusal may come last: 「移籍を断った」.
    const behind = unspaced.size > 0 && other.start >= cue.end ? words.slice(cue.end, other.start) : null;
    return (
      (behind !== null && behind.length <= BEHIND_REACH && !/[、，,。；;]/u.test(behind)) ||
      (other.start <= cue.start && other.end >= cue.end) ||
      (between !== null && between.length <= BLOCKER_REACH && !/[;:]/u.test(between))
    );
  });
  // “announced that he would leave” tells a future, not hearsay.
  const reported =
    governing?.role === 'rumours' &&
    governing.start === cue.start &&
    cues.some(
      ({ role, end }) => role === 'announcements' && end <= cue.start && cue.start - end <= BLOCKER_REACH,
    );
  return governing && !reported ? (STATUS[governing.role] ?? null) : null;
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

import type { IndexedEntry } from '../knowledge.ts';
import {
  type Actor,
  type Actors,
  groupAfter,
  groupBefore,
  nearestAfter,
  nearestBefore,
  subjects,
} from './actors.ts';
import type { Links } from './links.ts';
import type { MoveCue, MoveRole } from './move-cues.ts';

/** What one phrase says of one person: where from, where to, or both. */
export interface Side {
  readonly person: Actor;
  readonly from: string | null;
  readonly to: string | null;
  readonly cue: MoveCue | null;
  /** A departure may lead nowhere; a founding holds only beside a departure. */
  readonly kind: 'move' | 'departure' | 'founding';
}

/** A sentence as the rules see it. */
export interface Scene {
  readonly words: string;
  readonly actors: Actors;
  readonly entries: ReadonlyMap<string, IndexedEntry>;
  readonly links: Links;
}

/** How far, in characters, a name may stand from the phrase that governs it: a long apposition fits, another clause does not. */
export const REACH = 90;
/** One rule a sort of phrase; sorts without a rule only colour others. */
export const CUE_RULES: Readonly<Partial<Record<MoveRole, (cue: MoveCue, scene: Scene) => Side[]>>> = {
  joins: (cue, scene) => arrivals(cue, scene, 'move'),
  founds: (cue, scene) => arrivals(cue, scene, 'founding'),
  leaves: (cue, scene) => origins(cue, scene, 'departure'),
  takenFrom: (cue, scene) => origins(cue, scene, 'move'),
  hires,
  departures,
  ownDepartures,
  losses,
};

function arrivals(cue: MoveCue, scene: Scene, kind: Side['kind']): Side[] {
  const { actors } = scene;
  const to = nearestAfter(actors.firms, cue.end, REACH);
  if (!to) return [];
  return subjectsOf(cue, scene).map((person) => ({
    person,
    from: null,
    to: to.id,
    cue,
    kind,
  }));
}

function origins(cue: MoveCue, scene: Scene, kind: Side['kind']): Side[] {
  const { words, actors, links } = scene;
  // “left the company and co-founded Thinking Machines” names the firm joined, not the one left.
  const noun = links.firmNoun.exec(words.slice(cue.end));
  const object = noun ? null : nearestAfter(actors.firms, cue.end, REACH);
  // “left in 2021, founded Character.AI” names no firm that is left.
  const direct = object !== null && !/[,;(]/u.test(words.slice(cue.end, object.start));
  if (!direct && !noun) return [];
  // « quitte son bureau pour rejoindre Meta »: the one firm named is the one joined, which its own verb tells.
  const between = object ? words.slice(cue.end, object.start) : '';
  if (direct && /\p{L}\s+\p{L}/u.test(between) && links.goal.test(between)) return [];
  const from = direct ? object : null;
  const end = from?.end ?? cue.end + (noun?.[0].length ?? 0);
  const next = nearestAfter(actors.firms, end, REACH);
  const to = next && links.towards.test(words.slice(end, next.start)) ? next.id : null;
  return subjectsOf(cue, scene).map((person) => ({
    person,
    from: from?.id ?? null,
    to,
    cue,
    kind: to ? 'move' : kind,
  }));
}

/** The people that a verb can have as its subject: none where a name that we do not know stands right before it. */
function subjectsOf(cue: MoveCue, { words, actors, links }: Scene): Actor[] {
  const before = STRANGER.exec(words.slice(0, cue.start))?.[1];
  const place = cue.start - 1;
  // « son bureau de Nantes »: what a preposition governs is no subject.
  const governed = before !== undefined && links.oblique.test(words.slice(0, place - before.length));
  const known = [...actors.people, ...actors.firms].some((actor) => actor.end === place);
  // In a headline in Title Case the verb is capitalised as well, and the word before it no name.
  if (before !== undefined && !governed && !known && /^\p{Ll}/u.test(words.slice(cue.start))) return [];
  return groupBefore(words, subjects(words, actors.people, links), cue.start, links);
}

/** A capitalised word right before a verb, after a lower-case one or a colon: « … Intelligence: Gross è passato a ». */
const STRANGER = /[\p{Ll}:;,]\s(\p{Lu}\p{Ll}[\p{L}'’-]*)\s$/u;

function hires(cue: MoveCue, scene: Scene): Side[] {
  const { words, actors, links } = scene;
  const recruits = objects(groupAfter(words, actors.people, cue.end, REACH, links), scene);
  const last = recruits.at(-1);
  const after = last && nearestAfter(actors.firms, last.end, REACH);
  const pattern = links.arrival.test(words.slice(cue.start, cue.end)) ? links.arrivalInto : links.agent;
  const into = after && pattern.test(words.slice(0, after.start)) ? after.id : null;
  const to = into ?? hirer(cue.start, scene);
  if (to === null) return [];
  const origin =
    last && after && !into && links.apposition.test(words.slice(last.end, after.start)) ? after.id : null;
  const first = recruits[0];
  const before = actors.firms.find((firm) => firm.start >= cue.end && firm.end <= (first?.start ?? 0));
  const lead = before ? words.slice(cue.end, before.start) : '';
  // « fichó al jefe de modelos de Boreal, Karl Moss »
  const described =
    before && first && links.apposition.test(lead) && /^\s*,\s*$/u.test(words.slice(before.end, first.start));
  const robbed = before && (described || links.robbed.test(lead)) ? before.id : null;
  const from = (origin ?? robbed) === to ? null : (origin ?? robbed);
  return recruits.map((person) => ({ person, from, to, cue, kind: 'move' }));
}

function departures(cue: MoveCue, scene: Scene): Side[] {
  const { words, actors, links } = scene;
  return objects(groupAfter(words, actors.people, cue.end, REACH, links), scene).map((person) => {
    const after = nearestAfter(actors.firms, person.end, REACH);
    const from = after && links.apposition.test(words.slice(person.end, after.start)) ? after.id : null;
    return { person, from, to: null, cue, kind: 'departure' };
  });
}

/** « Anthropic a perdu Anton Bakhtin »: the firm before the verb, or the one of its head, loses those after it. */
function losses(cue: MoveCue, scene: Scene): Side[] {
  const from = hirer(cue.start, scene);
  const lost = objects(groupAfter(scene.words, scene.actors.people, cue.end, REACH, scene.links), scene);
  const [first] = lost;
  // “lost money, says Karl Moss” loses nobody.
  if (from === null || !first || /[,;:]/u.test(scene.words.slice(cue.end, first.start))) return [];
  return lost.map((person) => ({ person, from, to: null, cue, kind: 'departure' }));
}

/** “Zoph's departure” is his; whom the firm is that he leaves, the knowledge base must say. */
function ownDepartures(cue: MoveCue, { words, actors, links }: Scene): Side[] {
  const owner = nearestBefore(actors.people, cue.start);
  if (owner && links.possessive.test(words.slice(owner.end, cue.start)))
    return [{ person: owner, from: null, to: null, cue, kind: 'departure' }];
  // A verb phrase (« a annoncé son départ ») says it of its subject, whom an apposition may place in a firm.
  const [subject] = groupBefore(words, subjects(words, actors.people, links), cue.start, links).slice(-1);
  if (!subject || !/\s/u.test(words.slice(cue.start, cue.end))) return [];
  const firm = actors.firms.find(({ start, end }) => start >= subject.end && end <= cue.start);
  const from = firm && links.apposition.test(words.slice(subject.end, firm.start)) ? firm.id : null;
  return [{ person: subject, from, to: null, cue, kind: 'departure' }];
}

/** The names of a list that a verb can take as its object: none where its last is the subject or owner of what follows. */
function objects(group: readonly Actor[], { words, links }: Scene): readonly Actor[] {
  const last = group.at(-1);
  if (last && links.subject.test(words.slice(last.end))) return [];
  const [first, second] = group;
  // “hired Daniel Gross, and Sutskever took the job”: a comma before the “and” of two starts another clause.
  const apart =
    first && second && group.length === 2 && /^\s*,\s*\p{L}/u.test(words.slice(first.end, second.start));
  return apart ? [first] : group;
}

/** “it”, « elle » right before the verb, after a clause that ends in a comma: what that clause is about. */
const PRONOUN = /[,;]\s*\p{L}{2,5}\s$/u;

/** Who recruits, in a sentence that may name the firm in the clause before and say “it” here. */
function hirer(place: number, { words, actors, entries, links }: Scene): string | null {
  const firm = nearestBefore(actors.firms, place);
  const between = firm ? words.slice(firm.end, place) : '';
  // « A Meta investiu na Scale AI e contratou … »: the object of one verb is not the subject of the next.
  if (firm && links.coordination.test(between) && links.oblique.test(words.slice(0, firm.start)))
    return employerBefore(firm.start, actors, entries) ?? firm.id;
  if (!firm || !PRONOUN.test(between) || links.relative.test(between))
    return employerBefore(place, actors, entries);
  return actors.firms[0]?.id ?? null;
}

/** Who recruits: the firm before the verb, or the employer of the person before it. */
export function employerBefore(
  place: number,
  actors: Actors,
  entries: ReadonlyMap<string, IndexedEntry>,
): string | null {
  const firm = nearestBefore(actors.firms, place);
  const boss = nearestBefore(actors.people, place);
  if (boss && (!firm || boss.start > firm.end)) return entries.get(boss.id)?.organization ?? firm?.id ?? null;
  return firm?.id ?? null;
}

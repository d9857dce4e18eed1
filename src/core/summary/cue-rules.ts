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
}

/** How far, in characters, a name may stand from the phrase that governs it: a long apposition fits, another clause does not. */
export const REACH = 90;
/** Between a person and the firm in an apposition: « , l'ingénieur émérite d' », “ from ”. */
const APPOSITION =
  /^(?!,?\s(?:qui|who)\s)[^;.:()]{0,60}?[\s'’](?:d['’]|de\s|chez\s|from\s|at\s|of\s)(?:l['’])?$/iu;
/** Between the firm left and the firm joined: « pour », “for”. */
const TOWARDS =
  /^[\s,]*(?:[\p{L}\p{N}]+\s){0,3}?(?:pour(?: rejoindre)?|for|to join|au profit (?:de|d['’])|direction)\s*$/iu;
/** Before the firm that a recruit goes to: « recrutement de Pang par Meta ». */
const INTO = /(?:to|au sein de|dans|par|by)\s$/iu;
/** « chez » and “at” are where a recruit was found, but where one arrives: « arrivée de Pang chez Meta ». */
const ARRIVAL_INTO = /(?:chez|at|to|au sein de|dans)\s$/iu;
const ARRIVAL = /arriv/iu;

/** One rule a sort of phrase; sorts without a rule only colour others. */
export const CUE_RULES: Readonly<Partial<Record<MoveRole, (cue: MoveCue, scene: Scene) => Side[]>>> = {
  joins: (cue, scene) => arrivals(cue, scene, 'move'),
  founds: (cue, scene) => arrivals(cue, scene, 'founding'),
  leaves: (cue, scene) => origins(cue, scene, 'departure'),
  takenFrom: (cue, scene) => origins(cue, scene, 'move'),
  hires,
  departures,
};

function arrivals(cue: MoveCue, { words, actors }: Scene, kind: Side['kind']): Side[] {
  const to = nearestAfter(actors.firms, cue.end, REACH);
  if (!to) return [];
  return groupBefore(words, subjects(words, actors.people), cue.start).map((person) => ({
    person,
    from: null,
    to: to.id,
    cue,
    kind,
  }));
}

function origins(cue: MoveCue, { words, actors }: Scene, kind: Side['kind']): Side[] {
  const from = nearestAfter(actors.firms, cue.end, REACH);
  const next = from && actors.firms.find((firm) => firm.start >= from.end);
  const to = from && next && TOWARDS.test(words.slice(from.end, next.start)) ? next.id : null;
  return groupBefore(words, subjects(words, actors.people), cue.start).map((person) => ({
    person,
    from: from?.id ?? null,
    to,
    cue,
    kind: to ? 'move' : kind,
  }));
}

function hires(cue: MoveCue, { words, actors, entries }: Scene): Side[] {
  const recruits = groupAfter(words, actors.people, cue.end, REACH);
  const last = recruits.at(-1);
  const after = last && nearestAfter(actors.firms, last.end, REACH);
  const pattern = ARRIVAL.test(words.slice(cue.start, cue.end)) ? ARRIVAL_INTO : INTO;
  const into = after && pattern.test(words.slice(0, after.start)) ? after.id : null;
  const to = into ?? employerBefore(cue.start, actors, entries);
  if (to === null) return [];
  const origin =
    last && after && !into && APPOSITION.test(words.slice(last.end, after.start)) ? after.id : null;
  const from = origin === to ? null : origin;
  return recruits.map((person) => ({ person, from, to, cue, kind: 'move' }));
}

function departures(cue: MoveCue, { words, actors }: Scene): Side[] {
  return groupAfter(words, actors.people, cue.end, REACH).map((person) => {
    const after = nearestAfter(actors.firms, person.end, REACH);
    const from = after && APPOSITION.test(words.slice(person.end, after.start)) ? after.id : null;
    return { person, from, to: null, cue, kind: 'departure' };
  });
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

import type { FoundMove } from '../analysis.ts';
import type { Annotation } from '../annotation.ts';
import type { EntriesById, IndexedMove } from '../knowledge.ts';
import type { ToldMove } from './read-sentence.ts';
import type { Sentence } from './sentences.ts';

/** How long before an article a known move may lie to be the one it speaks of, in days: half a year's news is still news. */
const BEFORE_DAYS = 200;
/** How long after an article: reports run ahead of the day on which a role begins, and months count from their first day. */
const AFTER_DAYS = 45;
const DAY_MS = 86_400_000;

/**
 * Fills in what a told move leaves out from the one known move that agrees with it, and drops it when nothing says from or to where.
 * @param told a move as the text tells it
 * @param published the article's date (ISO), or null
 * @param named the entries that the article names: a departure leads where the knowledge base says only if the article speaks of that firm
 * @returns the move, or null when it names no firm or only one firm twice
 */
export function completeMove(
  told: ToldMove,
  entries: EntriesById,
  published: string | null,
  named: ReadonlySet<string>,
): FoundMove | null {
  const dated = bestKnown(told, entries, told.date ?? published, named);
  // A date that fits no known move may be of something else in the sentence (« fondateur de FAIR en 2013 »).
  const known =
    dated ??
    (told.date === null ? null : bestKnown(told, entries, published, named)) ??
    whereto(told, entries, named);
  if (told.kind === 'post' && known === null) return null;
  const from =
    firmOf(told.from, known?.from ?? null, entries) ?? (told.employer === told.to ? null : told.employer);
  const goal = known?.to ?? null;
  // An article cannot know what came after it.
  const past = published === null || known === null || lastDay(known.date) <= published;
  const spoken =
    goal !== null && past && (named.has(goal) || named.has(entries.get(goal)?.organization ?? goal));
  const to = told.kind === 'departure' && told.to === null && !spoken ? null : firmOf(told.to, goal, entries);
  if ((from === null && to === null) || from === to) return null;
  if (known === null && hasJustLeft(told.person, to, entries, published)) return null;
  const date =
    (dated === known ? told.date : null) ?? known?.date ?? dateOfArrival(told.person, to, entries, published);
  return { person: told.person, from, to, date, start: told.start, end: told.end, basis: 'text' };
}

/** The one known move, of whatever date, of somebody who comes from a firm, where the text leaves out whereto but names it elsewhere. */
function whereto(told: ToldMove, entries: EntriesById, named: ReadonlySet<string>): IndexedMove | null {
  if (told.kind !== 'move' || told.from === null || told.to !== null) return null;
  const known = bestKnown(told, entries, null, named);
  return known?.to && named.has(known.to) ? known : null;
}

/**
 * Known moves that one sentence bears out: it names the person and both firms, and the move is near the article's date.
 * @returns moves with `basis` “knowledge”; none where the article bears no date
 */
export function movesKnownOf(
  sentence: Sentence,
  annotations: readonly Annotation[],
  entries: EntriesById,
  published: string | null,
): FoundMove[] {
  if (published === null) return [];
  const named = new Set(annotations.flatMap((annotation) => annotation.entry ?? []));
  return [...named].flatMap((person) =>
    (entries.get(person)?.moves ?? [])
      .filter(
        ({ from, to, date }) => from && to && named.has(from) && named.has(to) && isNear(date, published),
      )
      .map(({ from, to, date }) => {
        const { start, end } = sentence;
        return { person, from, to, date, start, end, basis: 'knowledge' as const };
      }),
  );
}

/**
 * The known move that agrees with a told one; of several the nearest to the date, or without a date the only one both of whose firms the
 * article names.
 */
function bestKnown(
  told: ToldMove,
  entries: EntriesById,
  date: string | null,
  named: ReadonlySet<string>,
): IndexedMove | null {
  const parent = (firm: string): string | undefined => entries.get(firm)?.organization;
  const same = (one: string | null, other: string | null): boolean =>
    one === null || other === null || one === other || parent(one) === other || parent(other) === one;
  const agreeing = (entries.get(told.person)?.moves ?? []).filter(
    (move) =>
      same(told.from, move.from) &&
      same(told.to, move.to) &&
      (told.to === null || move.to !== null) &&
      (told.to !== null || told.from === null || move.from !== null),
  );
  if (date === null) {
    const spoken = agreeing.filter(({ from, to }) => from && to && named.has(from) && named.has(to));
    const [only, other] = agreeing.length === 1 ? agreeing : spoken;
    return only && !other ? only : null;
  }
  const near = agreeing.filter((move) => isNear(move.date, date));
  return near.sort((a, b) => distance(a.date, date) - distance(b.date, date))[0] ?? null;
}

/** Whether the knowledge base says that the person left this very firm about now: then the text was misread. */
function hasJustLeft(
  person: string,
  firm: string | null,
  entries: EntriesById,
  published: string | null,
): boolean {
  if (firm === null || published === null) return false;
  return (entries.get(person)?.moves ?? []).some(
    ({ from, date }) => from === firm && isNear(date, published),
  );
}

/** The known date on which a person came to a firm, where only the origin differs (a past role told in place of the last one). */
function dateOfArrival(
  person: string,
  to: string | null,
  entries: EntriesById,
  published: string | null,
): string | null {
  if (to === null || published === null) return null;
  return (
    entries.get(person)?.moves?.find((move) => move.to === to && isNear(move.date, published))?.date ?? null
  );
}

/** The firm as the text names it; the known one where the text leaves it out or names a lab of it. */
function firmOf(told: string | null, known: string | null, entries: EntriesById): string | null {
  if (told === null || known === null) return told ?? known;
  return entries.get(told)?.organization === known ? known : told;
}

function isNear(date: string, article: string): boolean {
  const days = (time(article) - time(date)) / DAY_MS;
  return days <= BEFORE_DAYS && days >= -AFTER_DAYS;
}

/** Days between two ISO dates of any precision, each taken at its start. */
function distance(a: string, b: string): number {
  return Math.abs(time(a) - time(b)) / DAY_MS;
}

/** The last day of an ISO year, month or day, for comparison as text; a month's thirty-first need not exist. */
function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-31` : date;
}

/** Milliseconds of an ISO year, month or day, at its start. */
function time(date: string): number {
  if (date.length === 4) return Date.parse(`${date}-01-01`);
  return Date.parse(date.length === 7 ? `${date}-01` : date);
}

import { nearestYear } from './calendar.ts';
import type { Turn } from './day-words.ts';
import { formEndingAt, isCapitalised, match, type Reading } from './reading.ts';
import type { WordTrie } from './word-trie.ts';

/** How many tokens of the clause before a time are asked for its tense. */
const BACK = 10;
/** And how many after it: German ends a clause with its participle, Japanese with its verb. */
const AHEAD = 20;
/** Ends of verbs are looked for in words of this many letters: shorter ones are others (« però », “red”). */
const SHORTEST_VERB = 5;
const MONTHS_PER_YEAR = 12;
const MID_MONTH = 15;
const SENTENCE_END = /^[.;:!?。；！？]$/u;
const CLAUSE_END = /^[.,;:!?、，。；：！？]$/u;

/** Whether the words of the clause before a day speak of what is to come (“will meet on Friday”), or of plans, where they count. */
export function speaksOfFuture(reading: Reading, index: number, plans: boolean): boolean {
  const { future, futureEnds, planned } = reading.lexicon.days;
  const from = clauseStart(reading, index);
  return (
    someToken(reading, from, index, future, futureEnds) ||
    (plans && someToken(reading, from, index, planned, []))
  );
}

/** Whether the words of the clause around a day speak of the past. */
export function speaksOfPast(reading: Reading, start: number, end: number): boolean {
  const { past, pastEnds } = reading.lexicon.days;
  return (
    someToken(reading, clauseStart(reading, start), start, past, pastEnds) ||
    someToken(reading, end, clauseEnd(reading, end), past, pastEnds)
  );
}

/**
 * Whether a time to come is one: “in six months” is the time that something took, where the words around it speak of the past and
 * none of the future (“hired twenty people in six months”).
 */
export function liesAhead(reading: Reading, start: number, end: number): boolean {
  const { days } = reading.lexicon;
  const either = match(reading, days.tookOrAhead, start) ?? formEndingAt(reading, days.tookOrAhead, end);
  const length = match(reading, days.tookUnlessAhead, start) !== null;
  if (either === null && !length) return true;
  const from = clauseStart(reading, start);
  const to = clauseEnd(reading, end);
  const tells = (words: WordTrie<true>, ends: readonly string[]) =>
    someToken(reading, from, start, words, ends) || someToken(reading, end, to, words, ends);
  if (tells(days.future, days.futureEnds) || tells(days.planned, [])) return true;
  return !length && !tells(days.past, days.pastEnds);
}

/**
 * The year of a month, or of a day of it, that is told without one: the nearest to the article's date, unless the clause around it
 * speaks of the other side of that date (“hired her in September” against “will open in September”). Null without that date.
 */
export function undatedYear(
  reading: Reading,
  start: number,
  end: number,
  month: number,
  day: number | null = null,
): number | null {
  const { today } = reading;
  if (today === null) return null;
  const year = nearestYear(today, month, day ?? MID_MONTH);
  const ahead = (year - today.year) * MONTHS_PER_YEAR + month - today.month;
  if (ahead === 0) return year;
  const turn = clauseTurn(reading, start, end);
  // Articles are changed after their date: what happened on a day of the next month is no year old.
  const past = turn === 'past' && ahead > (day === null ? 0 : 1);
  return year + (turn === 'future' && ahead < 0 ? 1 : past ? -1 : 0);
}

/** The side on which the nearest verb before a time, or else the nearest after it, puts it; undefined where the clause leaves it open. */
function clauseTurn(reading: Reading, start: number, end: number): Turn | undefined {
  const { days } = reading.lexicon;
  const [from, to] = [clauseStart(reading, start), clauseEnd(reading, end)];
  const inside = (at: number) => at >= from && at < to && !(at >= start && at < end);
  const open = [days.planned, days.open].some(
    (words) => someToken(reading, from, start, words, []) || someToken(reading, end, to, words, []),
  );
  for (const [first, step] of [
    [start - 1, -1],
    [end, 1],
  ] as const) {
    for (let at = first; inside(at); at += step) {
      if (someToken(reading, at, at + 1, days.future, days.futureEnds)) return 'future';
      if (someToken(reading, at, at + 1, days.past, days.pastEnds)) return open ? undefined : 'past';
    }
  }
  return undefined;
}

function clauseStart(reading: Reading, index: number): number {
  let at = index;
  while (at > 0 && at > index - BACK && !isMarkOf(reading, at - 1, CLAUSE_END)) at -= 1;
  return at;
}

/** The end of the clause after a time; a comma right after it (“In six months, Meta hired…”) ends none. */
function clauseEnd(reading: Reading, end: number): number {
  let at = end;
  while (
    at < reading.tokens.length &&
    at < end + AHEAD &&
    !isMarkOf(reading, at, at === end ? SENTENCE_END : CLAUSE_END)
  )
    at += 1;
  return at;
}

function isMarkOf(reading: Reading, index: number, pattern: RegExp): boolean {
  const token = reading.tokens[index];
  return token?.kind === 'mark' && pattern.test(token.key);
}

function someToken(
  reading: Reading,
  from: number,
  to: number,
  words: WordTrie<true>,
  ends: readonly string[],
): boolean {
  const { notVerbs } = reading.lexicon.days;
  for (let at = from; at < to; at++) {
    if (match(reading, words, at) !== null) return true;
    const key = reading.tokens[at]?.key ?? '';
    if (key.length < SHORTEST_VERB || isCapitalised(reading, at)) continue;
    if (ends.some((ending) => key.endsWith(ending)) && match(reading, notVerbs, at) === null) return true;
  }
  return false;
}

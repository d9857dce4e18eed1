import { formEndingAt, match, type Reading } from './reading.ts';
import type { WordTrie } from './word-trie.ts';

/** How many tokens of the clause before a time are asked for its tense. */
const BACK = 10;
/** And how many after it: German ends a clause with its participle, Japanese with its verb. */
const AHEAD = 20;
/** Ends of verbs are looked for in words of this many letters: shorter ones are others (« però », “red”). */
const SHORTEST_VERB = 5;
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
  for (let at = from; at < to; at++) {
    if (match(reading, words, at) !== null) return true;
    const key = reading.tokens[at]?.key ?? '';
    if (key.length >= SHORTEST_VERB && ends.some((ending) => key.endsWith(ending))) return true;
  }
  return false;
}

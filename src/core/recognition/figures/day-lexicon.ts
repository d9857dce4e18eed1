import type { DayWords, Turn } from './day-words.ts';
import { trieOf, trieOfList, type WordTrie } from './word-trie.ts';

/** A language's words for single days, ready to be matched. */
export interface DayLexicon {
  readonly near: WordTrie<number>;
  readonly nearAnchors: WordTrie<true>;
  readonly notBeforeNear: WordTrie<true>;
  readonly turnBefore: WordTrie<Turn>;
  readonly turnAfter: WordTrie<Turn>;
  readonly weekdays: WordTrie<number>;
  /** Null where a weekday by itself needs no word before it. */
  readonly weekdayAfter: WordTrie<true> | null;
  readonly notBeforeWeekday: WordTrie<true>;
  readonly weekdayCapital: boolean;
  readonly turnByWeek: boolean;
  readonly future: WordTrie<true>;
  readonly futureEnds: readonly string[];
  readonly planned: WordTrie<true>;
  readonly holidays: WordTrie<string>;
  readonly holidaysWithYear: WordTrie<true>;
  readonly eras: WordTrie<number>;
  readonly erasBefore: WordTrie<true>;
  readonly centuryPairs: boolean;
  readonly zeros: WordTrie<true>;
  readonly bracketed: WordTrie<number>;
}

/** Makes a language's words for days ready; a language without them has none. */
export function dayLexicon(words: DayWords | undefined): DayLexicon {
  return {
    near: trieOf(words?.near ?? {}),
    nearAnchors: trieOfList(words?.nearAnchors ?? ''),
    notBeforeNear: trieOfList(words?.notBeforeNear ?? ''),
    turnBefore: trieOf(words?.turnBefore ?? {}),
    turnAfter: trieOf(words?.turnAfter ?? {}),
    weekdays: trieOf(words?.weekdays ?? {}),
    weekdayAfter: words?.weekdayAfter === undefined ? null : trieOfList(words.weekdayAfter),
    notBeforeWeekday: trieOfList(words?.notBeforeWeekday ?? ''),
    weekdayCapital: words?.weekdayCapital ?? false,
    turnByWeek: words?.turnByWeek ?? false,
    future: trieOfList(words?.future ?? ''),
    futureEnds: (words?.futureEnds ?? '').split('|').filter((end) => end !== ''),
    planned: trieOfList(words?.planned ?? ''),
    holidays: trieOf(words?.holidays ?? {}),
    holidaysWithYear: trieOfList(words?.holidaysWithYear ?? ''),
    eras: trieOf(words?.eras ?? {}),
    erasBefore: trieOfList(words?.erasBefore ?? ''),
    centuryPairs: words?.centuryPairs ?? false,
    zeros: trieOfList(words?.zeros ?? ''),
    bracketed: trieOf(words?.bracketed ?? {}),
  };
}

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
  readonly weekdayAhead: WordTrie<true>;
  readonly notBeforeWeekday: WordTrie<true>;
  readonly weekdayCapital: boolean;
  readonly turnByWeek: WordTrie<true>;
  readonly thisBefore: WordTrie<true>;
  readonly ordinals: WordTrie<number>;
  readonly future: WordTrie<true>;
  readonly futureEnds: readonly string[];
  readonly planned: WordTrie<true>;
  readonly past: WordTrie<true>;
  readonly pastEnds: readonly string[];
  readonly notVerbs: WordTrie<true>;
  readonly open: WordTrie<true>;
  readonly tookOrAhead: WordTrie<true>;
  readonly tookUnlessAhead: WordTrie<true>;
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
    weekdayAhead: trieOfList(words?.weekdayAhead ?? ''),
    notBeforeWeekday: trieOfList(words?.notBeforeWeekday ?? ''),
    weekdayCapital: words?.weekdayCapital ?? false,
    turnByWeek: trieOfList(words?.turnByWeek ?? ''),
    thisBefore: trieOfList(words?.thisBefore ?? ''),
    ordinals: trieOf(words?.ordinals ?? {}),
    future: trieOfList(words?.future ?? ''),
    futureEnds: endsOf(words?.futureEnds),
    planned: trieOfList(words?.planned ?? ''),
    past: trieOfList(words?.past ?? ''),
    pastEnds: endsOf(words?.pastEnds),
    notVerbs: trieOfList(words?.notVerbs ?? ''),
    open: trieOfList(words?.open ?? ''),
    tookOrAhead: trieOfList(words?.tookOrAhead ?? ''),
    tookUnlessAhead: trieOfList(words?.tookUnlessAhead ?? ''),
    holidays: trieOf(words?.holidays ?? {}),
    holidaysWithYear: trieOfList(words?.holidaysWithYear ?? ''),
    eras: trieOf(words?.eras ?? {}),
    erasBefore: trieOfList(words?.erasBefore ?? ''),
    centuryPairs: words?.centuryPairs ?? false,
    zeros: trieOfList(words?.zeros ?? ''),
    bracketed: trieOf(words?.bracketed ?? {}),
  };
}

function endsOf(list = ''): string[] {
  return list.split('|').filter((end) => end !== '');
}

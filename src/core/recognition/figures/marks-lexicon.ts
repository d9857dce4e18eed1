import { trieOf, trieOfList, type WordTrie } from './word-trie.ts';
import type { DateMarks, MyriadWords } from './words.ts';

/** Marks behind the parts of a date, ready to be matched. */
export interface DateMarkLexicon {
  readonly year: WordTrie<true>;
  readonly day: WordTrie<true>;
  readonly eras: WordTrie<number>;
  readonly firstYear: WordTrie<true>;
  readonly years: WordTrie<number>;
}

/** Makes a language's marks ready; null for a language without them. */
export function dateMarkLexicon(marks: DateMarks | undefined): DateMarkLexicon | null {
  if (marks === undefined) return null;
  return {
    year: trieOfList(marks.year),
    day: trieOfList(marks.day),
    eras: trieOf(marks.eras),
    firstYear: trieOfList(marks.firstYear),
    years: trieOf(marks.years),
  };
}

/** Chinese and Japanese numerals, ready to be read. */
export interface MyriadLexicon {
  readonly words: MyriadWords;
  readonly digits: WordTrie<number>;
  readonly powers: WordTrie<number>;
  readonly scales: WordTrie<number>;
  readonly zeros: WordTrie<true>;
  readonly points: WordTrie<true>;
  readonly parts: WordTrie<true>;
  readonly and: WordTrie<true>;
  readonly more: WordTrie<true>;
  readonly around: WordTrie<true>;
  readonly some: WordTrie<true>;
  readonly over: WordTrie<true>;
  readonly ordinalBefore: WordTrie<true>;
  readonly notAfterDigits: WordTrie<true>;
}

/** Makes a language's numerals ready; null for a language that has none of the kind. */
export function myriadLexicon(words: MyriadWords | undefined): MyriadLexicon | null {
  if (words === undefined) return null;
  return {
    words,
    digits: trieOf(words.digits),
    powers: trieOf(words.powers),
    scales: trieOf(words.scales),
    zeros: trieOfList(words.zeros),
    points: trieOfList(words.points),
    parts: trieOfList(words.parts),
    and: trieOfList(words.and),
    more: trieOfList(words.more),
    around: trieOfList(words.around ?? ''),
    some: trieOfList(words.some),
    over: trieOfList(words.over),
    ordinalBefore: trieOfList(words.ordinalBefore),
    notAfterDigits: trieOfList(words.notAfterDigits),
  };
}

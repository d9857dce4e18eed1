import { firstWordsOf, trieOfList, type WordTrie } from './word-trie.ts';
import type { PhraseMeaning, PhraseTable, TimeUnit } from './words.ts';

/** What a phrase can have a hole for; see `PhraseTable`. */
export type Slot = 'n' | 'u' | 'y' | 'm' | 'd' | 'w' | 'o' | 'p' | 's' | 'date' | 'span';

/** A piece of a phrase: words of which one must stand there, or a slot. */
export type PhraseElement =
  | { readonly words: WordTrie<true>; readonly optional: boolean }
  | { readonly slot: Slot; readonly optional: boolean };

/** A phrase, ready to be matched. */
export interface Phrase {
  readonly meaning: PhraseMeaning;
  /** What the words themselves say of a slot that the phrase does not have. */
  readonly given: { readonly u?: TimeUnit; readonly o?: number };
  readonly elements: readonly PhraseElement[];
}

/** Phrases by what they can begin with. */
export interface PhraseIndex {
  readonly words: ReadonlyMap<string, readonly Phrase[]>;
  readonly slots: ReadonlyMap<Slot, readonly Phrase[]>;
  /** All words of phrases, list by list. */
  readonly lists: readonly WordTrie<true>[];
  /** Those that are nothing but a unit told from the article's date (“last year”, 去年): other phrases may hold them. */
  readonly told: Omit<PhraseIndex, 'told' | 'lists'>;
}

const ELEMENT = /\{(\w+)\}(\??)|\(([^)]*)\)(\??)|([^\s(){}]+)/g;
const SLOTS: ReadonlySet<string> = new Set(['n', 'u', 'y', 'm', 'd', 'w', 'o', 'p', 's', 'date', 'span']);

/** Compiles a table of phrases. Throws on a slot that does not exist, so that a table's slip fails its first test. */
export function compilePhrases(table: PhraseTable): PhraseIndex {
  const all = { words: new Map<string, Phrase[]>(), slots: new Map<Slot, Phrase[]>() };
  const lists = new Map<string, WordTrie<true>>();
  const told = { words: new Map<string, Phrase[]>(), slots: new Map<Slot, Phrase[]>() };
  for (const [forms, meaning] of Object.entries(table)) {
    const [name, given] = meaning.split(':') as [PhraseMeaning, TimeUnit | undefined];
    const phrase: Phrase = { meaning: name, given: givenOf(given), elements: elementsOf(forms, lists) };
    for (const { words, slots } of isTold(phrase) ? [all, told] : [all]) {
      for (const element of phrase.elements) {
        if ('slot' in element) push(slots, element.slot, phrase);
        else for (const key of firstWordsOf(element.words)) push(words, key, phrase);
        if (!element.optional) break;
      }
    }
  }
  return { ...all, lists: [...lists.values()], told };
}

const TOLD: ReadonlySet<PhraseMeaning> = new Set([
  'this',
  'previous',
  'previous-but-one',
  'following',
  'following-but-one',
]);

function isTold({ meaning, elements }: Phrase): boolean {
  return TOLD.has(meaning) && elements.every((element) => !('slot' in element) || element.slot === 'u');
}

function givenOf(text: TimeUnit | undefined): Phrase['given'] {
  if (text === undefined) return {};
  return /^\d/.test(text) ? { o: Number(text) } : { u: text };
}

function elementsOf(forms: string, lists: Map<string, WordTrie<true>>): PhraseElement[] {
  // Many phrases share a list: « (le|la|l') ».
  const trieOf = (list: string): WordTrie<true> => {
    const trie = lists.get(list) ?? trieOfList(list);
    lists.set(list, trie);
    return trie;
  };
  const elements: PhraseElement[] = [];
  for (const [, slot, slotMark, group, groupMark, word] of forms.matchAll(ELEMENT)) {
    if (slot !== undefined) {
      if (!isSlot(slot)) throw new Error(`no slot {${slot}} for the phrase “${forms}”`);
      elements.push({ slot, optional: slotMark === '?' });
    } else if (group !== undefined) elements.push({ words: trieOf(group), optional: groupMark === '?' });
    else if (word !== undefined) {
      const optional = word.endsWith('?');
      elements.push({ words: trieOf(optional ? word.slice(0, -1) : word), optional });
    }
  }
  return elements;
}

function isSlot(name: string): name is Slot {
  return SLOTS.has(name);
}

function push<Key>(map: Map<Key, Phrase[]>, key: Key, phrase: Phrase): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [phrase]);
  else if (!list.includes(phrase)) list.push(phrase);
}

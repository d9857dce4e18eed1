import { halfWidth, lex, type Token, withoutAccents } from './lexer.ts';
import type { WordList, WordTable } from './words.ts';

/** The forms of a table, word by word. Nothing of them is read before the first look-up: a text needs few of the tables. */
export interface WordTrie<Value> {
  readonly table: WordTable<Value>;
  /** Null until the first look-up. */
  root: Node<Value> | null;
  /** Which bit of which number of a `FirstWords` entry stands for this table; bit 0 where none does. */
  word: number;
  bit: number;
}

interface Node<Value> {
  /** Null where no form goes on. */
  next: Map<string, Node<Value>> | null;
  value: Value | undefined;
}

/** What a table holds at a token: its value and the index of the token after the form. */
export interface WordMatch<Value> {
  readonly value: Value;
  readonly end: number;
}

/** Longest form, in tokens, that is looked for: bounds the work at each token. */
const MAX_FORM_TOKENS = 12;

/** The trie of a table. */
export function trieOf<Value>(table: WordTable<Value>): WordTrie<Value> {
  return { table, root: null, word: 0, bit: 0 };
}

/** The trie of a list: every form has the value true. */
export function trieOfList(list: WordList): WordTrie<true> {
  return trieOf({ [list]: true as const });
}

/**
 * The longest form that begins at a token, or null. A hyphen between two words counts as the space that tables write.
 * With `exact`, only a form that ends before the token at this index.
 */
export function matchAt<Value>(
  trie: WordTrie<Value>,
  tokens: readonly Token[],
  index: number,
  exact?: number,
): WordMatch<Value> | null {
  let node: Node<Value> = rootOf(trie);
  let end = 0;
  let value: Value | undefined;
  for (let at = index; at < tokens.length && at < index + MAX_FORM_TOKENS; at++) {
    const token: Token | undefined = tokens[at];
    if (token === undefined || node.next === null) break;
    const step: Node<Value> | undefined = node.next.get(token.key) ?? withoutApostrophe(node.next, token.key);
    if (step === undefined) {
      if (at > index && isHyphen(token) && tokens[at + 1]?.glued === true) continue;
      break;
    }
    node = step;
    if (node.value !== undefined && (exact === undefined || exact === at + 1)) {
      value = node.value;
      end = at + 1;
    }
  }
  return value === undefined ? null : { value, end };
}

/** The words that forms of a table begin with. */
export function firstWordsOf(trie: WordTrie<unknown>): Iterable<string> {
  return rootOf(trie).next?.keys() ?? [];
}

/** True for the hyphens that join words, when glued to the word before. */
export function isHyphen(token: Token | undefined): boolean {
  return token?.glued === true && (token.key === '-' || token.key === '\u2010' || token.key === '\u2011');
}

/** Which tables have forms that begin with a word: one bit a table, over several numbers. */
export type TableSet = number[];

/** Bits of one number: what V8 keeps without a box. */
const BITS = 30;

/** Of words that no form begins with. */
const NO_TABLES: TableSet = [];

/** Tells for each word which tables have forms that begin with it, so that most look-ups end before they begin. */
export class FirstWords {
  /** Every word of a form, at whatever place. */
  readonly #sets = new Map<string, TableSet>();
  #tables = 0;

  /** Takes a table in; one that is not `counted` keeps no bit, so that all its look-ups are made. */
  add(trie: WordTrie<unknown>, counted = true): void {
    if (counted) {
      trie.word = Math.floor(this.#tables / BITS);
      trie.bit = 1 << (this.#tables % BITS);
      this.#tables += 1;
    }
    for (const forms of Object.keys(trie.table)) {
      for (const form of forms.split('|')) {
        if (form === '') continue;
        const keys = keysOf(form);
        for (let at = 0; at < keys.length; at++) {
          const key = keys[at] ?? '';
          if (at === 0 && counted) this.#note(key, trie);
          else this.know(key);
        }
      }
    }
  }

  /** Takes a word in that begins no form. */
  know(key: string): void {
    if (this.#sets.has(key)) return;
    this.#sets.set(key, NO_TABLES);
    const bare = withoutAccents(key);
    if (bare !== key) this.know(bare);
  }

  /** Notes that a form of a table begins with a word. */
  #note(key: string, trie: WordTrie<unknown>): void {
    let set = this.#sets.get(key);
    if (set === undefined || set.length === 0) {
      set = [0, 0, 0, 0, 0, 0];
      this.#sets.set(key, set);
    }
    set[trie.word] = (set[trie.word] ?? 0) | trie.bit;
    const bare = withoutAccents(key);
    if (bare !== key) this.#note(bare, trie);
  }

  /** The tables with forms that begin with this very word; undefined for a word of no form. */
  at(key: string): TableSet | undefined {
    return this.#sets.get(key);
  }

  /** The tables to look at for a token: “week's” is « week' » and « s » to the lexer, so that the noun alone counts as well. */
  atToken({ key }: Token): TableSet | undefined {
    const set = this.#sets.get(key);
    if (!isElided(key)) return set;
    const bare = this.#sets.get(key.slice(0, -1));
    if (set === undefined || set.length === 0) return bare ?? set;
    return bare === undefined ? set : set.map((bits, word) => bits | (bare[word] ?? 0));
  }
}

/** The set of some tables. */
export function tableSet(tries: Iterable<WordTrie<unknown>>): TableSet {
  const set: TableSet = [0, 0, 0, 0, 0, 0];
  for (const { word, bit } of tries) set[word] = (set[word] ?? 0) | bit;
  return set;
}

/** True where two sets have a table in common. */
export function meet(one: TableSet | undefined, other: TableSet): boolean {
  if (one !== undefined)
    for (let word = 0; word < other.length; word++)
      if (((one[word] ?? 0) & (other[word] ?? 0)) !== 0) return true;
  return false;
}

function rootOf<Value>(trie: WordTrie<Value>): Node<Value> {
  if (trie.root === null) {
    trie.root = { next: null, value: undefined };
    for (const forms of Object.keys(trie.table)) {
      const value = trie.table[forms];
      if (value !== undefined)
        for (const form of forms.split('|')) if (form !== '') insert(trie.root, form, value);
    }
  }
  return trie.root;
}

function isElided(key: string): boolean {
  return key.length > 3 && key.endsWith("'");
}

/** English “week's” is « week' » and « s » to the lexer: the noun alone is looked up as well. */
function withoutApostrophe<Value>(
  next: ReadonlyMap<string, Node<Value>>,
  key: string,
): Node<Value> | undefined {
  return isElided(key) ? next.get(key.slice(0, -1)) : undefined;
}

function insert<Value>(root: Node<Value>, form: string, value: Value): void {
  let node = root;
  for (const key of keysOf(form)) {
    node.next ??= new Map();
    let step = node.next.get(key);
    if (step === undefined) {
      step = { next: null, value: undefined };
      node.next.set(key, step);
      const bare = withoutAccents(key);
      if (bare !== key && !node.next.has(bare)) node.next.set(bare, step);
    }
    node = step;
  }
  node.value ??= value;
}

/** Small letters that are composed as they stand, in words that are parted as the lexer parts them: most forms, and no work for it. */
const PLAIN_WORD = /^[a-z\u00df-\u00f6\u00f8-\u00ff]+$/;
const PLAIN_FORM = /^[a-z\u00df-\u00f6\u00f8-\u00ff]+(?:[ '-][a-z\u00df-\u00f6\u00f8-\u00ff]+)*'?$/;
const PLAIN_KEY = /[^ '-]+'?/g;
const UNSPACED_FORM = /^[\u4e00-\u9fff\u3041-\u3096]+$/;

/** The keys of a form's tokens; a hyphen between words is none. */
function keysOf(form: string): string[] {
  if (PLAIN_WORD.test(form)) return [form];
  if (PLAIN_FORM.test(form)) return form.match(PLAIN_KEY) ?? [];
  if (UNSPACED_FORM.test(form)) return form.split('');
  const mark = halfWidth(form);
  if (mark !== undefined) return [mark];
  const keys = lex(form).map((token) => token.key);
  return form.length > 1 ? keys.filter((key) => key !== '-') : keys;
}

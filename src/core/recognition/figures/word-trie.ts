import { lex, type Token, withoutAccents } from './lexer.ts';
import type { WordList, WordTable } from './words.ts';

/** A tree of words: the forms of a table, word by word. */
export interface WordTrie<Value> {
  readonly next: Map<string, WordTrie<Value>>;
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
  const root: WordTrie<Value> = { next: new Map(), value: undefined };
  for (const [forms, value] of Object.entries(table)) {
    for (const form of forms.split('|')) if (form !== '') insert(root, form, value);
  }
  return root;
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
  let node: WordTrie<Value> | undefined = trie;
  let best: WordMatch<Value> | null = null;
  for (let at = index; at < tokens.length && at < index + MAX_FORM_TOKENS; at++) {
    const token: Token | undefined = tokens[at];
    if (token === undefined) break;
    const step: WordTrie<Value> | undefined = node.next.get(token.key) ?? withoutApostrophe(node, token.key);
    if (step === undefined) {
      if (at > index && isHyphen(token) && tokens[at + 1]?.glued === true) continue;
      break;
    }
    node = step;
    if (node.value !== undefined && (exact === undefined || exact === at + 1))
      best = { value: node.value, end: at + 1 };
  }
  return best;
}

/** True for the hyphens that join words, when glued to the word before. */
export function isHyphen(token: Token | undefined): boolean {
  return token?.glued === true && (token.key === '-' || token.key === '\u2010' || token.key === '\u2011');
}

/** English “week's” is « week' » and « s » to the lexer: the noun alone is looked up as well. */
function withoutApostrophe<Value>(node: WordTrie<Value>, key: string): WordTrie<Value> | undefined {
  return key.length > 3 && key.endsWith("'") ? node.next.get(key.slice(0, -1)) : undefined;
}

function insert<Value>(root: WordTrie<Value>, form: string, value: Value): void {
  let node = root;
  for (const key of keysOf(form)) {
    if (key === '-' && form.length > 1) continue;
    let step = node.next.get(key);
    if (step === undefined) {
      step = { next: new Map(), value: undefined };
      node.next.set(key, step);
      const bare = withoutAccents(key);
      if (bare !== key && !node.next.has(bare)) node.next.set(bare, step);
    }
    node = step;
  }
  node.value ??= value;
}

/** Small letters that are composed as they stand, with single spaces: most forms, and no work for the lexer. */
const PLAIN_FORM = /^[a-z\u00df-\u00f6\u00f8-\u00ff]+(?: [a-z\u00df-\u00f6\u00f8-\u00ff]+)*$/;

function keysOf(form: string): string[] {
  return PLAIN_FORM.test(form) ? form.split(' ') : lex(form).map((token) => token.key);
}

import { type Token, withoutAccents } from './lexer.ts';
import type { SolidWords, WordList, WordTable } from './words.ts';

/** What a solid number word is made of, ready to be taken apart. */
export interface SolidLexicon {
  /** All of a word that is made of parts alone; most words fail at their first letter. */
  readonly whole: RegExp;
  readonly parts: readonly Part[];
  /** Ends a word that begins with a number word; null where nothing does. */
  readonly tail: RegExp | null;
  /** Values of words by the word: a text repeats few of them. */
  readonly known: Map<string, number | null>;
}

interface Part {
  readonly form: string;
  readonly kind: 'number' | 'hundred' | 'scale' | 'joiner';
  readonly value: number;
}

/** No number word of two parts is shorter: most words are passed over by their length alone. */
const SHORTEST = 6;
/** No number word below a million is longer. */
const LONGEST = 80;
/** Words remembered before the memory is emptied. */
const MOST_KNOWN = 2000;
const HUNDRED = 100;

/** Makes a language's parts ready; null for a language that writes number words apart. */
export function solidLexicon(words: SolidWords | undefined): SolidLexicon | null {
  if (words === undefined) return null;
  const scales = Object.fromEntries(
    Object.entries(words.scales).map(([forms, power]) => [forms, 10 ** power]),
  );
  const parts = [
    ...partsOf(words.parts, 'number'),
    ...listOf(words.hundreds, 'hundred', HUNDRED),
    ...partsOf(scales, 'scale'),
    ...listOf(words.joiners, 'joiner', 0),
  ].sort((a, b) => b.form.length - a.form.length);
  const forms = parts.map(({ form }) => form).join('|');
  return {
    whole: new RegExp(`^(?:${forms}){2,}$`, 'u'),
    tail: words.tails === undefined ? null : new RegExp(`^((?:${forms})+)(?:${words.tails})$`, 'u'),
    parts,
    known: new Map(),
  };
}

/**
 * The tokens with those parted that begin with a number word and go on otherwise („neunstellig“ is „neun“ and „stellig“). From two on:
 * „einfach“ and „einmal“ are other words.
 */
export function partTails(tokens: Token[], solid: SolidLexicon | null): Token[] {
  const tail = solid?.tail;
  if (solid == null || tail == null) return tokens;
  return tokens.flatMap((token) => {
    const front =
      token.kind === 'word' && token.key.length <= LONGEST ? tail.exec(token.key)?.[1] : undefined;
    if (front === undefined) return token;
    const word = withoutAccents(front);
    const value = solid.parts.find(({ form, kind }) => form === word && kind !== 'joiner')?.value;
    if ((value ?? solidValue(solid, front) ?? 0) < 2) return token;
    const at = front.length;
    return [
      { ...token, end: token.start + at, raw: token.raw.slice(0, at), key: front },
      { ...token, start: token.start + at, raw: token.raw.slice(at), key: token.key.slice(at), glued: true },
    ];
  });
}

function partsOf(table: WordTable<number>, kind: Part['kind']): Part[] {
  return Object.entries(table).flatMap(([forms, value]) => listOf(forms, kind, value));
}

function listOf(forms: WordList, kind: Part['kind'], value: number): Part[] {
  return forms
    .split('|')
    .filter((form) => form !== '')
    .map((form) => ({ form: withoutAccents(form), kind, value }));
}

/** The value of a number word written as one („zweiundzwanzigtausend“, « duemilacinquecento »), or null. */
export function solidValue(solid: SolidLexicon | null, key: string): number | null {
  if (solid === null || key.length < SHORTEST || key.length > LONGEST) return null;
  const known = solid.known.get(key);
  if (known !== undefined) return known;
  const word = withoutAccents(key);
  if (solid.known.size >= MOST_KNOWN) solid.known.clear();
  const value = solid.whole.test(word)
    ? sumOf(solid.parts, word, { total: 0, current: null, after: null, scaled: false })
    : null;
  solid.known.set(key, value);
  return value;
}

/** What was read of a word: the sum before the last scale, what stands since, and the part just read. */
interface State {
  readonly total: number;
  readonly current: number | null;
  readonly after: Part['kind'] | null;
  readonly scaled: boolean;
}

function sumOf(parts: readonly Part[], rest: string, state: State): number | null {
  if (rest === '') return state.after === 'joiner' ? null : state.total + (state.current ?? 0);
  for (const part of parts) {
    if (!rest.startsWith(part.form)) continue;
    const next = step(state, part);
    const value = next === null ? null : sumOf(parts, rest.slice(part.form.length), next);
    if (value !== null) return value;
  }
  return null;
}

function step(state: State, { kind, value }: Part): State | null {
  const { total, current, after, scaled } = state;
  switch (kind) {
    case 'joiner':
      // „tausendundeins“
      return (current === null && after !== 'scale') || after === 'joiner' ? null : { ...state, after: kind };
    case 'scale':
      return scaled || after === 'joiner'
        ? null
        : { total: (current ?? 1) * value, current: null, after: kind, scaled: true };
    case 'hundred':
      if (after === 'joiner' || (current !== null && (current < 1 || current > 9))) return null;
      return { total, current: (current ?? 1) * value, after: kind, scaled };
    case 'number': {
      if (current === null) return { total, current: value, after: kind, scaled };
      const last = current % HUNDRED;
      // „zweihundert“ + „fünf“, « vent » + « uno », „fünf“ + „und“ + „zwanzig“
      const fits =
        after === 'hundred' ||
        (after === 'joiner' && last === 0) ||
        (after === 'number' && last >= 20 && last % 10 === 0 && value < 10 && value > 0) ||
        (after === 'joiner' && last > 0 && last < 10 && value >= 20 && value % 10 === 0);
      return fits ? { total, current: current + value, after: kind, scaled } : null;
    }
  }
}

import type { IndexedEntry, KnowledgeIndex } from '../../src/core/knowledge.ts';

/*
 * A knowledge base and a text of any size, made up: the same for the same numbers. Names are made of syllables, half of them people with a
 * surname, half of them firms of one to three words; the text is ordinary French and English words with a name every hundred characters or
 * so, which is how often the article stands that we began with names somebody.
 */

const SYLLABLES =
  'ba bel bo bri ca cel cor da del dri el fa fen fra ga gel gri ha hol in ja jor ka kel kri la len lo ma mel mi mor na nel no or pa pel pi ra ren ri ro sa sel sha so ta tel tor tri u va ven vi wa wel yan za zel zo'.split(
    ' ',
  );
const ENDS = ['Inc.', 'Labs', 'Group', 'Research', 'Systems', 'AI'];
const WORDS =
  'the of and to in that for is on with as it was by at from this are be has have an its his will more than not but who their been about they which one year new said after would also first over company researchers team data model people time when other into could million years talent artificial intelligence technology engineers market firm last two most still because under while both before between le la les de des du et en un une que qui dans pour est sur par plus avec ne se pas au ce sont aux son il elle ont mais ou leur deux comme entreprise chercheurs équipe année ans milliards dollars intelligence artificielle ingénieurs modèles recrutement même après être très où déjà depuis société marché'.split(
    ' ',
  );

/** Mulberry32: numbers from 0 to 1, the same for the same seed (https://github.com/bryc/code/blob/master/jshash/PRNGs.md). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Entries with so many forms in all, two each, every one distinctive.
 * @param forms how many; even
 */
export function madeKnowledge(forms: number): KnowledgeIndex {
  const next = numbers(forms);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  const word = (least = 2): string => {
    const length = next() < 0.5 ? least : least + 1;
    const letters = Array.from({ length }, () => pick(SYLLABLES)).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const seen = new Set<string>();
  const fresh = (make: () => string): string => {
    for (;;) {
      const form = make();
      if (seen.has(form)) continue;
      seen.add(form);
      return form;
    }
  };
  const entries = Array.from({ length: forms / 2 }, (_, place): IndexedEntry => {
    const isPerson = place % 2 === 0;
    const name = fresh(() =>
      isPerson
        ? [word(), ...(next() < 0.2 ? [word()] : []), word(3)].join(' ')
        : [word(3), ...(next() < 0.6 ? [word()] : []), ...(next() < 0.4 ? [pick(ENDS)] : [])].join(
            next() < 0.1 ? '-' : ' ',
          ),
    );
    const other = fresh(() => (isPerson ? `${word()} ${name.split(' ').at(-1)}` : word(4)));
    return {
      id: `entry-${String(place).padStart(7, '0')}`,
      kind: isPerson ? 'person' : 'organization',
      name,
      aliases: [
        { form: name, gate: 'strong' },
        { form: other, gate: 'strong' },
      ],
      related: [],
    };
  });
  return { entries, articles: [] };
}

const PARAGRAPH = 500;
/** Characters between two names. */
const BETWEEN = 100;

/**
 * Paragraphs in which such names stand.
 * @param characters of all paragraphs together, roughly
 */
export function madeText({ entries }: KnowledgeIndex, characters: number): string[] {
  const next = numbers(characters);
  const forms = entries.flatMap(({ aliases }) => aliases.map(({ form }) => form));
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  const paragraphs: string[] = [];
  for (let made = 0; made < characters; ) {
    const words: string[] = [];
    let length = 0;
    let until = next() * 2 * BETWEEN;
    while (length < PARAGRAPH) {
      const isName = length > until;
      const word = isName ? pick(forms) : pick(WORDS);
      if (isName) until = length + next() * 2 * BETWEEN;
      words.push(next() < 0.1 ? `${word},` : word);
      length += word.length + 1;
    }
    // Parsed, so that it is one flat string, as the paragraphs of a page are when they are read.
    paragraphs.push(JSON.parse(JSON.stringify(`${words.join(' ')}.`)) as string);
    made += length;
  }
  return paragraphs;
}

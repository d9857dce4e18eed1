import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { articleOf, readInput } from '../../../scripts/annotate/read-input.ts';
import type { Article, BlockRole } from '../../../src/core/article.ts';

/* Articles made of paragraphs, and random edits of them. */

export interface Paragraph {
  readonly text: string;
  readonly role: BlockRole;
}

const FOLDER = fileURLToPath(new URL('../../articles/', import.meta.url));
const MORE: readonly Paragraph[] = [
  { text: 'Wang, 28', role: 'cell' },
  { text: '28 ans', role: 'cell' },
  { text: 'Alexandr Wang', role: 'heading' },
  { text: ', 31', role: 'paragraph' },
  { text: 'Pang a quitté Apple pour Meta.', role: 'paragraph' },
  { text: 'Les Recrues : les dernières recrues de Meta :', role: 'paragraph' },
  { text: 'Shengjia Zhao, ancien d’OpenAI', role: 'list-item' },
  { text: 'Altman et Zhao', role: 'list-item' },
];
/** Paragraphs of the test articles, and some that lean on their neighbours. */
export async function sampleParagraphs(): Promise<readonly Paragraph[]> {
  const files = readdirSync(FOLDER).filter((file) => /\.(?:html|txt)$/u.test(file));
  const articles = await Promise.all(
    files.map((file) => articleOf(readInput(FOLDER + file, { language: null, published: null }))),
  );
  return [
    ...MORE,
    ...articles.flatMap(({ text, blocks }) =>
      blocks.map(({ start, end, role }) => ({ text: text.slice(start, end), role })),
    ),
  ];
}

/** An article of these paragraphs, in this order. */
export function articleOfParts(
  parts: readonly Paragraph[],
  facts: Pick<Article, 'language' | 'published'>,
): Article {
  let text = '';
  const blocks = parts.map((part) => {
    const start = text.length;
    text += `${part.text}\n`;
    return { start, end: start + part.text.length, role: part.role };
  });
  return { text, blocks, ...facts };
}

/**
 * An edit: where, how many paragraphs go, which come; and when (after how many steps, say) the work on it is given up or forgotten, if it is.
 */
export const edit = fc.record({
  at: fc.nat(40),
  gone: fc.nat(3),
  come: fc.array(fc.nat(), { maxLength: 3 }),
  reworded: fc.boolean(),
  givenUp: fc.option(fc.nat(30)),
});
export type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

/** What may be known of an article. */
export const facts = fc.record({
  language: fc.constantFrom(null, 'fr', 'en', 'de', 'ja'),
  published: fc.constantFrom(null, '2025-07-08', '2024-08-05'),
});
/** The paragraphs of an article before any edit, by numbers that `pickFrom` knows. */
export const start = fc.array(fc.nat(), { minLength: 1, maxLength: 12 });

/** The paragraph of a number. */
export function pickFrom(paragraphs: readonly Paragraph[]): (number: number) => Paragraph {
  return (number) => paragraphs[number % paragraphs.length] ?? { text: 'Meta', role: 'paragraph' };
}

/** The paragraphs after an edit. */
export function edited(
  parts: readonly Paragraph[],
  { at, gone, come, reworded }: Pick<Edit, 'at' | 'gone' | 'come' | 'reworded'>,
  picked: (number: number) => Paragraph,
): readonly Paragraph[] {
  const next = parts.toSpliced(at % (parts.length + 1), gone, ...come.map(picked));
  const last = next.at(-1);
  return reworded && last ? [...next.slice(0, -1), { ...last, text: `${last.text} Meta, 2025.` }] : next;
}

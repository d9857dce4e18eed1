import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { articleOf, readInput } from '../../scripts/annotate/read-input.ts';
import { annotate } from '../../src/assembly.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Annotation } from '../../src/core/annotation.ts';
import { assessPage } from '../../src/detector-assembly.ts';
import type { Figure } from '../../src/core/recognition/figures/figure.ts';

/*
 * Whole articles of our own, each with what must and what must not be found in it beside it: `NAME.expected.json` for
 * `NAME.html` or `NAME.txt`.
 */

interface Expected {
  readonly language: string;
  readonly verdict: string;
  /** Id of the known article or story; left out where it is none. */
  readonly article?: string;
  /** Entries that must be found, and in how many places at least. */
  readonly names: Readonly<Record<string, number>>;
  /** Figures that must be found: their words, with any space for any other, and the fields that matter. */
  readonly figures: readonly (Partial<Figure> & { readonly text: string })[];
  /** Moves that must be found; an end that is left out may be anything. */
  readonly moves: readonly { readonly person: string; readonly from?: string | null; readonly to?: string | null }[];
  /** Moves that a reader sees and that are not found yet; `npm run eval` counts them. */
  readonly missedMoves?: Expected['moves'];
  readonly never: {
    /** Entries that may not be found at all. */
    readonly entries: readonly string[];
    /** Words that may not be an annotation of their own. */
    readonly texts: readonly string[];
    /** Entries that may not be found within these words. */
    readonly inside: readonly { readonly around: string; readonly entry: string }[];
  };
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const articles = readdirSync(FOLDER).filter((file) => /\.(?:html|txt)$/u.test(file));

/** The kinds of space that typography puts into names and figures. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

/** Each article is read once, however many tests look at it. */
const analyses = new Map<string, Promise<{ text: string; analysis: Analysis; expected: Expected }>>();

function read(file: string) {
  const known = analyses.get(file);
  if (known) return known;
  const reading = (async () => {
    const article = await articleOf(readInput(FOLDER + file, { language: null, published: null }));
    const beside = `${FOLDER}${file.replace(/\.\w+$/u, '')}.expected.json`;
    const expected = JSON.parse(readFileSync(beside, 'utf8')) as Expected;
    return { text: article.text, analysis: annotate(article), expected };
  })();
  analyses.set(file, reading);
  return reading;
}

test('there are articles to read', () => {
  expect(articles.length).toBeGreaterThanOrEqual(5);
});

describe.each(articles)('%s', (file) => {
  test('is taken for what it is', async () => {
    const { analysis, expected } = await read(file);
    const { verdict, article } = analysis.detection;
    expect({ language: analysis.language, verdict, article }).toEqual({
      language: expected.language,
      verdict: expected.verdict,
      article: expected.article ?? null,
    });
  });

  test('is taken for the same by the detector alone', async () => {
    const { text, expected } = await read(file);
    const html = file.endsWith('.html')
      ? readFileSync(FOLDER + file, 'utf8')
      : `<article>${text.split('\n').map((line) => `<p>${line}</p>`).join('')}</article>`;
    const { verdict } = assessPage(parseHTML(html).document);
    expect(verdict).toBe(expected.verdict === 'other' ? 'other' : 'coverage');
  });

  test('names everyone it should', async () => {
    const { analysis, expected } = await read(file);
    const counts = Map.groupBy(analysis.annotations, ({ entry }) => entry ?? '');
    const missing = Object.entries(expected.names)
      .map(([entry, least]) => ({ entry, least, found: counts.get(entry)?.length ?? 0 }))
      .filter(({ least, found }) => found < least);
    expect(missing).toEqual([]);
  });

  test('reads every figure it should', async () => {
    const { analysis, expected } = await read(file);
    const figures = analysis.annotations.filter(({ figure }) => figure);
    for (const { text, ...fields } of expected.figures) {
      const found = figures.find((annotation) => plain(annotation.text) === plain(text));
      expect(found?.figure, text).toMatchObject(fields);
    }
  });

  test('finds the moves', async () => {
    const { analysis, expected } = await read(file);
    expect(analysis.moves).toEqual(expect.arrayContaining(expected.moves.map((move) => expect.objectContaining(move))));
    if (expected.verdict === 'other') expect(analysis.moves).toEqual([]);
  });

  test('marks nothing that only looks like it', async () => {
    const { text, analysis, expected } = await read(file);
    const { entries, texts, inside } = expected.never;
    const isInside = ({ start, end, entry }: Annotation) =>
      inside.some((wrong) => {
        const from = text.lastIndexOf(wrong.around, start);
        return wrong.entry === entry && from >= 0 && end <= from + wrong.around.length;
      });
    const wrong = analysis.annotations.filter(
      (annotation) =>
        (annotation.entry !== null && entries.includes(annotation.entry)) ||
        texts.includes(annotation.text) ||
        isInside(annotation),
    );
    expect(wrong.map((annotation) => `${annotation.text} → ${annotation.entry}`)).toEqual([]);
  });

  test('gives offsets that fit, in order, without overlaps', async () => {
    const { text, analysis } = await read(file);
    let last = 0;
    for (const annotation of analysis.annotations) {
      expect(text.slice(annotation.start, annotation.end)).toBe(annotation.text);
      expect(annotation.start).toBeGreaterThanOrEqual(last);
      last = annotation.end;
    }
  });
});

import fc from 'fast-check';
import papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { exportFile, exportText } from '../../../src/export/export-file.ts';
import { EXPORT_FORMATS, EXPORT_PARTS, type ExportSource } from '../../../src/export/export-source.ts';
import { fileName, slugOf } from '../../../src/export/file-name.ts';
import { safeCell } from '../../../src/export/safe-cell.ts';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { SOURCE, TEXT } from './sample-source.ts';

const FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u;
const BREAK = /[\r\n\v\f\u0085\u2028\u2029]/u;
/** Cells as an attacker writes them, or anybody. */
const cell = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'=+-@\t\r\n"\',; ＝＋－＠#|\u2028\u2029\u0085\ufeff\u202e\u200b5aé'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});

describe('an export of our own article', () => {
  test.each(EXPORT_FORMATS)('is what it was: %s', async (format) => {
    const ending = format === 'web-annotation' ? 'jsonld' : format === 'markdown' ? 'md' : format;
    await expect(exportText(SOURCE, 'all', format)).toMatchFileSnapshot(`golden/article.${ending}`);
  });

  test('in French, one gloss language, one part', () => {
    const french: ExportSource = { ...SOURCE, glosses: ['fr'], words: createTranslator('fr') };
    const [heading = [], ...rows] = papa.parse<string[]>(exportText(french, 'figures', 'csv').trim()).data;
    expect(heading.slice(0, 5)).toEqual(['Genre', 'Nom', 'Dans l’article', 'Glose (fr)', 'Contexte (fr)']);
    expect(rows).toEqual([expect.arrayContaining(['1,5 million de dollars', '1500000', 'USD'])]);
  });

  test('the file says which article and of what day; Excel is told that a table is UTF-8', () => {
    const file = exportFile(SOURCE, 'moves', 'csv');
    expect(file.name).toBe('interligne-zoe-quitte-northlight-2025-07-09-moves.csv');
    expect(file.text.startsWith('\uFEFF')).toBe(true);
    expect(exportFile(SOURCE, 'all', 'anki').text.startsWith('#separator:tab\n')).toBe(true);
  });

  test('an article without anything makes empty tables and a collection of nothing', () => {
    const bare: ExportSource = {
      ...SOURCE,
      analysis: { ...SOURCE.analysis, annotations: [], moves: [], unrealized: [] },
    };
    expect(papa.parse(exportText(bare, 'all', 'csv').trim()).data).toHaveLength(1);
    expect(
      exportText(bare, 'all', 'anki')
        .split('\n')
        .filter((line) => !line.startsWith('#')),
    ).toEqual(['']);
    expect(JSON.parse(exportText(bare, 'all', 'web-annotation'))).toMatchObject({ total: 0 });
  });
});

describe('tables', () => {
  test('hold no raw line break, as many cells in each row, and no formula, whatever an entry or an article says', () => {
    fc.assert(
      fc.property(cell, cell, cell, (name, gloss, text) => {
        const zoe = SOURCE.prose.entries['zoe-lefevre'];
        if (!zoe) throw new Error('no such entry');
        const entries = { 'zoe-lefevre': { ...zoe, name, gloss: { en: gloss, fr: text } } };
        const annotations = SOURCE.analysis.annotations.map((one) => ({ ...one, text }));
        const source: ExportSource = {
          ...SOURCE,
          prose: { ...SOURCE.prose, entries },
          analysis: { ...SOURCE.analysis, annotations },
        };
        for (const [format, delimiter] of [
          ['csv', ','],
          ['anki', '\t'],
        ] as const) {
          const whole = exportText(source, 'all', format);
          const lines = whole.split(format === 'csv' ? '\r\n' : '\n').filter((line) => !line.startsWith('#'));
          const rows = papa.parse<string[]>(lines.join('\n').trimEnd(), { delimiter }).data;
          expect(rows).toHaveLength(lines.length - 1);
          expect(new Set(rows.map((row) => row.length))).toEqual(new Set([format === 'csv' ? 17 : 4]));
          for (const one of rows.flat()) {
            expect(one).not.toMatch(BREAK);
            expect(one).not.toMatch(FORMULA);
          }
        }
      }),
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', "'=1"],
    ['\ufeff@SUM', "'@SUM"],
    ['-12,5 %', '−12,5 %'],
    ['-cmd', "'-cmd"],
    ['+5', "'+5"],
    ['a;=1', "a;'=1"],
    ['a\r\nb\u2028c', 'a b c'],
    ['plain – text', 'plain – text'],
  ])('a cell keeps its meaning: %j', (text, safe) => {
    expect(safeCell(text)).toBe(safe);
  });
});

const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/u));
const textual = v.strictObject({
  type: v.literal('TextualBody'),
  value: v.pipe(v.string(), v.minLength(1)),
  format: v.literal('text/plain'),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u)),
  purpose: v.picklist(['classifying', 'describing']),
});
const linked = v.strictObject({
  type: v.literal('SpecificResource'),
  source: iri,
  purpose: v.picklist(['identifying', 'linking']),
});
const position = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What the W3C's model asks of what is used of it. */
const collection = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  total: position,
  first: v.strictObject({
    id: iri,
    type: v.literal('AnnotationPage'),
    startIndex: v.literal(0),
    items: v.array(
      v.strictObject({
        id: iri,
        type: v.literal('Annotation'),
        motivation: v.literal('describing'),
        body: v.array(v.union([textual, linked])),
        target: v.strictObject({
          source: iri,
          selector: v.strictTuple([
            v.strictObject({
              type: v.literal('TextQuoteSelector'),
              exact: v.string(),
              prefix: v.string(),
              suffix: v.string(),
            }),
            v.strictObject({ type: v.literal('TextPositionSelector'), start: position, end: position }),
          ]),
        }),
      }),
    ),
  }),
});

describe('web annotations', () => {
  const { total, first } = v.parse(collection, JSON.parse(exportText(SOURCE, 'all', 'web-annotation')));

  test('fit the model, each with an id of its own that comes out the same again', () => {
    expect(total).toBe(8);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
    expect(exportText(SOURCE, 'all', 'web-annotation')).toBe(exportText(SOURCE, 'all', 'web-annotation'));
  });

  test('quote and position, in characters, name the one same place of the text', () => {
    const characters = [...TEXT];
    for (const { target } of first.items) {
      const [{ exact, prefix, suffix }, { start, end }] = target.selector;
      expect(characters.slice(start, end).join('')).toBe(exact);
      expect(TEXT.split(prefix + exact + suffix)).toHaveLength(2);
    }
  });

  test('without an address they are about the text itself', () => {
    const file = JSON.parse(exportText({ ...SOURCE, url: null }, 'all', 'web-annotation'));
    expect(file.first.items[0].target.source).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-/u,
    );
  });
});

describe('file names', () => {
  test.each([
    ['Où est passé « Œuvre » ?', 'ou-est-passe-œuvre'],
    ['../../CON: <a>|"*?', 'con-a'],
    ['メタ、アップルから', 'メタ-アップルから'],
    ['…', ''],
  ])('%j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  test('of any title can be saved anywhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileName(title, '2025-07-08T10:00:00Z', 'all', 'markdown');
        expect(name).toMatch(/^interligne-(?:[\p{L}\p{N}-]+-)?2025-07-08\.md$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
    expect(EXPORT_PARTS.map((part) => fileName('', null, part, 'csv'))).toEqual([
      'interligne-glossary.csv',
      'interligne-figures.csv',
      'interligne-moves.csv',
    ]);
  });
});

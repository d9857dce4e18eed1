import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prose from 'virtual:interligne/knowledge-prose';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { inputAnnotator, inputExporter } from '../../../scripts/annotate/annotate-input.ts';
import { LineError, readLine } from '../../../scripts/annotate/batch.ts';
import { type Input, readInput } from '../../../scripts/annotate/read-input.ts';
import { readPacks } from '../../../scripts/annotate/read-packs.ts';
import { exportText } from '../../../src/export/export-file.ts';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { traps as de } from '../core/recognition/figures/traps/de.ts';
import { traps as en } from '../core/recognition/figures/traps/en.ts';
import { traps as es } from '../core/recognition/figures/traps/es.ts';
import { traps as fr } from '../core/recognition/figures/traps/fr.ts';
import { traps as it } from '../core/recognition/figures/traps/it.ts';
import { traps as ja } from '../core/recognition/figures/traps/ja.ts';
import { traps as pt } from '../core/recognition/figures/traps/pt.ts';
import { traps as zh } from '../core/recognition/figures/traps/zh.ts';
import { SOURCE } from './sample-source.ts';

/* What we answer is what the published schemas say, over our own articles, the tables of edge cases and batches. */

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ARTICLES = `${ROOT}test/articles/`;
const articles = readdirSync(ARTICLES).filter((file) => /\.(?:html|txt)$/u.test(file));
const UNKNOWN = { language: null, published: null };

/**
 * The schema as we hold ourselves to it: without a field that it does not name. As published it lets readers pass over fields of tomorrow.
 */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closed(one)]));
  return 'required' in value && 'properties' in value ? { ...inside, additionalProperties: false } : inside;
}

function validatorOf(file: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(`${ROOT}docs/${file}`, 'utf8')) as AnySchemaObject;
  const options = {
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
  };
  // As published, it must be a schema by its own metaschema too.
  new Ajv2020(options).compile(schema);
  return new Ajv2020(options).compile(closed(schema) as AnySchemaObject);
}

const isAnswer = validatorOf('annotate.schema.json');
const isCollection = validatorOf('web-annotation.schema.json');

/** What is wrong with a value, as lines; as it goes over the wire, so that an undefined field does not pass for one. */
function faults(validate: ValidateFunction, value: unknown): string[] {
  if (validate(JSON.parse(JSON.stringify(value)))) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}

const text = (content: string, known: Partial<Input> = {}): Input => ({
  id: 'edge',
  content,
  html: false,
  ...UNKNOWN,
  ...known,
});

describe('the schema of annotate', () => {
  const annotate = inputAnnotator([]);

  test.each(articles)('holds what is answered to %s', async (file) => {
    const answer = await annotate(readInput(ARTICLES + file, UNKNOWN));
    expect(answer.annotations.length).toBeGreaterThan(0);
    expect(faults(isAnswer, answer)).toEqual([]);
    for (const { start, end, text: words } of answer.annotations) {
      expect(end - start).toBe(words.length);
    }
  });

  test('holds the figures of all our traps, with a known day of publication and without', async () => {
    const sorts = new Set<string>();
    for (const [language, traps] of Object.entries({ de, en, es, fr, it, ja, pt, zh })) {
      const sentences = Object.values(traps).flatMap((kind) => kind.map(([sentence]) => sentence));
      for (const published of [null, '2025-07-08']) {
        const answer = await annotate(text(sentences.join('\n'), { language, published }));
        for (const { figure } of answer.annotations) if (figure) sorts.add(figure.sort);
        expect(faults(isAnswer, answer), language).toEqual([]);
      }
    }
    expect(sorts.size).toBe(9);
  });

  test('holds answers to hardly any text, and to any id', async () => {
    for (const content of ['', ' ', '\u0000', '\ud800', '🚀', 'x'.repeat(10_000), '-\n-\n•', '؟ ١٢٪', '0']) {
      for (const id of [null, 0, -1.5, '', 'é\n']) {
        expect(faults(isAnswer, await annotate(text(content, { id }))), JSON.stringify(content)).toEqual([]);
      }
    }
  });

  test('holds entries of a pack', async () => {
    const packs = readPacks([`${ROOT}src/packs/samples/chip-makers.yml`]);
    const answer = await inputAnnotator(packs)(
      text('ASML names a new chief; TSMC and ASML Holding agree.', { language: 'en' }),
    );
    expect(answer.annotations.some(({ pack }) => pack !== undefined)).toBe(true);
    expect(faults(isAnswer, answer)).toEqual([]);
  });

  test('holds every line of a batch, answers and errors', async () => {
    const lines = [
      '{"id":1,"text":"OpenAI hires.","lang":"en-GB","published":"2025-07-08T08:00:00Z"}',
      '{"id":"page","html":"<p hidden>a</p><p>Meta a recruté Ruoming Pang."}',
      'no JSON',
      '[]',
      '{"id":{},"text":"a"}',
      '{"id":"x"}',
      '{"id":"x","text":"a","html":"b"}',
      '{"id":"x","text":7}',
      '{"id":"x","text":"a","lang":"?"}',
      '{"id":"x","text":"a","published":"2025-02-30"}',
    ];
    const errors: unknown[] = [];
    for (const line of lines) {
      try {
        expect(faults(isAnswer, await annotate(readLine(line, UNKNOWN)))).toEqual([]);
      } catch (error) {
        if (!(error instanceof LineError)) throw error;
        errors.push({ id: error.id, error: error.message });
        expect(faults(isAnswer, errors.at(-1))).toEqual([]);
      }
    }
    expect(errors).toHaveLength(8);
  });

  test('refuses what would be wrong', async () => {
    const answer = await annotate(text('OpenAI paie 2 millions de dollars.', { language: 'fr' }));
    const [name, figure] = answer.annotations;
    if (!name || !figure?.figure) throw new Error('A name and a figure were expected.');
    const having = (...annotations: unknown[]) => faults(isAnswer, { ...answer, annotations });
    expect(having(name, figure)).toEqual([]);
    for (const wrong of [
      { ...name, figure: figure.figure },
      { ...name, entry: null },
      { ...name, surprise: 1 },
      { ...figure, entry: 'meta-platforms' },
      { ...figure, figure: { ...figure.figure, unit: 'dollars' } },
      { ...figure, figure: { ...figure.figure, min: '2025-07-08' } },
      { ...figure, gloss: { en: 'US$2 million' } },
    ]) {
      expect(having(wrong), JSON.stringify(wrong)).not.toEqual([]);
    }
    expect(faults(isAnswer, { id: 1, error: 'a\nb' })).not.toEqual([]);
  });
});

describe('the schema of Web Annotations', () => {
  test.each(articles)('holds the export of %s', async (file) => {
    const written = await inputExporter([], 'web-annotation')(readInput(ARTICLES + file, UNKNOWN));
    const collection = JSON.parse(written) as { total: number; first: { items: { id: string }[] } };
    expect(faults(isCollection, collection)).toEqual([]);
    expect(collection.first.items).toHaveLength(collection.total);
    expect(new Set(collection.first.items.map(({ id }) => id)).size).toBe(collection.total);
  });

  test('holds the export of a page with an address, of hostile words, in each language, and of nothing', () => {
    for (const language of ['fr', 'zh-CN', 'ja']) {
      const words = createTranslator(language);
      for (const url of [null, 'https://gazette.example/a?b=c#d', 'file:///home/a/b.html']) {
        expect(
          faults(isCollection, JSON.parse(exportText({ ...SOURCE, url, words }, 'all', 'web-annotation'))),
        ).toEqual([]);
      }
    }
    const analysis = { ...SOURCE.analysis, annotations: [], moves: [], unrealized: [] };
    const nothing = exportText({ ...SOURCE, prose, analysis }, 'all', 'web-annotation');
    expect(faults(isCollection, JSON.parse(nothing))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import index from 'virtual:interligne/knowledge-index';
import prose from 'virtual:interligne/knowledge-prose';
import { describe, expect, test } from 'vitest';
import { annotate, annotatorWith } from '../../../src/assembly.ts';
import { articleFromText } from '../../../src/core/article-from-text.ts';
import { mergeIndex, mergeProse } from '../../../src/packs/merge.ts';
import type { Pack } from '../../../src/packs/pack.ts';
import { packFile } from '../../../src/packs/pack-file.ts';
import { readPack } from '../../../src/packs/read-pack.ts';
import { entry, HEAD, packOf } from './sample-packs.ts';

const read = (text: string): Pack => {
  const reading = readPack(packFile('x.yml', text), prose);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
};
const CHIPS = read(
  readFileSync(new URL('../../../src/packs/samples/chip-makers.yml', import.meta.url), 'utf8'),
);
const found = (packs: readonly Pack[], text: string, language = 'en') =>
  annotatorWith(packs.map((pack) => pack.index))(
    articleFromText(text, { language, published: '2025-04-01' }),
  ).annotations.map(({ text: words, entry: id }) => `${words}: ${id}`);

const named = (id: string, ...names: string[]) =>
  read(
    HEAD.replace('id: birds', `id: ${id}`) +
      names.map((name, at) => entry(`e${at}`, 'organization', name)).join(''),
  );

describe('recognition with packs', () => {
  test('without any is that of the bundled base', () => {
    expect(mergeIndex(index, [])).toBe(index);
    expect(mergeProse(prose, [])).toBe(prose);
    const article = articleFromText('OpenAI lost Ilya Sutskever.', { language: 'en', published: null });
    expect(annotatorWith([])(article)).toEqual(annotate(article));
  });

  test('finds names, short names, weak terms and Chinese names of a pack', () => {
    expect(
      found(
        [CHIPS],
        'Lip-Bu Tan now runs Intel, and there Tan must fill its fabs with wafers, and buy EUV machines.\n陈立武 leads Intel.',
      ).filter((one) => one.includes('/')),
    ).toEqual([
      'Lip-Bu Tan: chip-makers/lip-bu-tan',
      'Intel: chip-makers/intel',
      'Tan: chip-makers/lip-bu-tan',
      'fabs: chip-makers/fab',
      'wafers: chip-makers/wafer',
      'EUV machines: chip-makers/euv-lithography',
      'Intel: chip-makers/intel',
    ]);
    expect(found([CHIPS], '陈立武执掌英特尔。', 'zh')).toEqual([
      '陈立武: chip-makers/lip-bu-tan',
      '英特尔: chip-makers/intel',
    ]);
    expect(found([CHIPS], 'The chef baked wafers and a fine cake.')).toEqual([]);
  });

  test('tells who moved, by what the pack knows of dates', () => {
    const article = articleFromText('Liang Mong-song left Samsung to join SMIC.', {
      language: 'en',
      published: '2017-10-20',
    });
    expect(annotatorWith([CHIPS.index])(article).moves).toMatchObject([
      {
        person: 'chip-makers/liang-mong-song',
        from: 'chip-makers/samsung-electronics',
        to: 'chip-makers/smic',
        date: '2017-10',
      },
    ]);
  });

  test('on the same words the reader’s entry wins over the bundled one, the later pack over the earlier', () => {
    expect(found([], 'TSMC grows.')).toEqual(['TSMC: tsmc']);
    expect(found([CHIPS], 'TSMC grows.')).toEqual(['TSMC: chip-makers/tsmc']);
    const one = named('one', 'TSMC');
    // The second bears it as an alias only, which is less sure than a full name.
    const two = read(
      `${HEAD.replace('id: birds', 'id: two')}${entry('e0', 'organization', 'Taiwan Semi Works', '    aliases:\n      - form: TSMC\n')}`,
    );
    expect(found([one, two], 'TSMC grows.')).toEqual(['TSMC: two/e0']);
    expect(found([two, one], 'TSMC grows.')).toEqual(['TSMC: one/e0']);
  });

  test('longer words win as ever', () => {
    expect(found([named('one', 'Deep')], 'Google DeepMind grows.')).toEqual([
      'Google DeepMind: google-deepmind',
    ]);
  });

  test('a pack’s entry vouches for a weak bundled name that it is tied to', () => {
    const text = 'Blanche Tern praised Meta today.';
    const tied = read(
      `${HEAD}${entry('tern', 'person', 'Blanche Tern', '    relations:\n      - type: employer\n        entry: meta-platforms\n')}`,
    );
    expect(tied.index.vouched).toEqual({ 'meta-platforms': ['birds/tern'] });
    expect(found([tied], text)).toContain('Meta: meta-platforms');
  });

  test('leaves the verdict, and the notes of a known article, as they are without packs', () => {
    const everything = named('mine', 'Meta', 'OpenAI', 'Apple', 'Ruoming Pang', 'Scale AI');
    for (const name of ['demo.en.html', 'demo.fr.html']) {
      const html = readFileSync(new URL(`../../articles/${name}`, import.meta.url), 'utf8');
      const article = articleFromText(html.replace(/<[^>]+>/gu, '\n'), { language: null, published: null });
      const plain = annotate(article);
      const own = annotatorWith([everything.index])(article);
      expect(own.detection).toEqual(plain.detection);
      expect(own.notes).toEqual(plain.notes);
    }
  });
});

test('prose and names of packs stand beside what is bundled', () => {
  const own = packOf(`${HEAD}${entry('globex', 'organization', 'Globex Birds')}`);
  const merged = mergeProse(prose, [CHIPS.prose, own.prose]);
  expect(merged.packs).toEqual({ 'chip-makers': 'Chip makers', birds: 'Sea birds' });
  expect(merged.entries.tsmc).toBe(prose.entries.tsmc);
  expect(merged.entries['birds/globex']?.name).toBe('Globex Birds');
});

/** The packages that a file reaches by imports that run with it (not by `import()`). */
function packagesOf(file: string, seen = new Set<string>(), packages = new Set<string>()): Set<string> {
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)(?! type)[^;]*? from '([^']+)';/gmu,
  )) {
    if (name.startsWith('.')) packagesOf(join(dirname(file), name.replace(/\?.*$/u, '')), seen, packages);
    else packages.add(name);
  }
  return packages;
}

test.each([
  'entrypoints/detector.ts',
  'entrypoints/reader/index.ts',
  'entrypoints/card.ts',
  'entrypoints/popup/main.tsx',
  'entrypoints/background.ts',
  'entrypoints/library/main.tsx',
])('%s does not carry the YAML parser with it', (file) => {
  const packages = packagesOf(file);
  expect(packages).not.toContain('yaml');
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { namesEnough, quickScore, scoreCoverage } from '../../../../src/core/detection/coverage.ts';
import { coveragePatterns } from '../../../../src/core/detection/coverage-patterns.ts';
import { compile } from '../../../../src/knowledge/build/compile.ts';
import { readLanguages } from '../../../../src/knowledge/build/language-files.ts';
import { readEntries } from '../../../../src/knowledge/build/read-entries.ts';
import { readText } from '../../../../src/page/read-text.ts';

/*
 * The detector turns most pages away by one search through all their text, markup's white space and all. That search must not be blind: where
 * the article as it is read names enough, the page's plain text does.
 */

const { cues } = compile(readEntries());
const words = (await readLanguages()).map(({ detection }) => detection);
const patterns = coveragePatterns(words, cues);
const names = [...cues.organizations, ...cues.people, ...words.flatMap((language) => language.names ?? [])];
const LONGEST = 12_000;

/** As the page's plain text is: of all its text nodes, with nothing in between. */
const plain = (document: Document) => document.documentElement.textContent ?? '';

const counted = (text: string) =>
  scoreCoverage(text, patterns).reasons.find(({ code }) => code === 'names')?.values.count ?? 0;

const articles = ['../../../articles/', '../../../../../shared/articles/']
  .map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => folder + file))
  .filter((file) => /\.(?:html|txt)$/u.test(file));

test.each(articles)('%s', (file) => {
  const content = readFileSync(file, 'utf8');
  const { document } = parseHTML(file.endsWith('.html') ? content : `<body><p>${content}</p></body>`);
  const text = readText(document as unknown as Document, LONGEST);
  if (Number(counted(text)) >= 2)
    expect(namesEnough(plain(document as unknown as Document), patterns)).toBe(true);
  const { score } = scoreCoverage(text, patterns);
  expect(quickScore(text, patterns)).toSatisfy((quick: number) =>
    score >= 0.5 ? quick === score : quick < 0.5,
  );
});

test('wherever two names stand in an article, however they are written and wrapped, the plain text has two', () => {
  const gap = fc.constantFrom(' ', '\n', '\t ', '  \r\n   ', ' <b> </b>', '<i> ', ' <!-- -->\f', '<wbr> ');
  const name = fc
    .tuple(fc.constantFrom(...names), fc.array(gap, { minLength: 4, maxLength: 4 }))
    .map(([form, gaps]) => form.replaceAll('&', '&amp;').replace(/ /gu, () => gaps.pop() ?? ' '));
  const between = fc.constantFrom(
    ' ',
    ', ',
    '</p><p>',
    '</p>\n<div>',
    '<br>',
    "l'",
    '’s ',
    'の',
    'x',
    '2',
    '<script>0</script>',
    '',
  );
  const page = fc
    .array(fc.tuple(name, between), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(page, (markup) => {
      const html = `<html><head><title>x</title></head><body><article><p>${'Rien à dire ici. '.repeat(20)}</p><p>${markup}</p></article></body></html>`;
      const document = parseHTML(html).document as unknown as Document;
      if (Number(counted(readText(document, LONGEST))) >= 2)
        expect(namesEnough(plain(document), patterns)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('one name again and again, or none, is not enough', () => {
  expect(namesEnough('Sam\n  Altman, Sam Altman and Sam Altman. '.repeat(9), patterns)).toBe(false);
  expect(namesEnough('Au printemps, le jardinier taille les rosiers. '.repeat(99), patterns)).toBe(false);
});

test('no name is the beginning of another, so that of two at one place none is overlooked', () => {
  for (const short of names)
    for (const long of names) {
      if (long !== short && long.startsWith(short))
        expect(long.slice(short.length)).toMatch(/^[\p{L}\p{N}]/u);
    }
});

test('a text in Latin letters is read as it would be beside another script', () => {
  const stems = words.flatMap(({ talent, field, product }) => [...talent, ...field, ...product]);
  const part = fc.oneof(
    fc.constantFrom(...names, ...stems.map((form) => form.replace('*', ''))),
    fc.constantFrom(...' 2é²½ªßŁıƒ’-—→'),
  );
  const reasons = (text: string) =>
    scoreCoverage(text, patterns).reasons.filter(({ code }) => code !== 'no-evidence');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = `${'Rien à dire ici. '.repeat(15)}${parts.join('')}`;
      expect(reasons(text)).toEqual(reasons(`${text} ж`));
    }),
    { numRuns: 2000 },
  );
});

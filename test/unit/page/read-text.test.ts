import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/page/read-article.ts';
import { readText } from '../../../src/page/read-text.ts';

const FOLDER = fileURLToPath(new URL('../../articles/', import.meta.url));
const LONGEST = 12_000;

const SPACES =
  '<body><article><h1> A\n\ttitle </h1><p> one  <b> two</b> <br><br> three <br>four</p>five <ul><li> <p>six</p>seven</li><li></li></ul></article>';

describe('the detector reads the very text that the reader does', () => {
  test.each<readonly [string, string]>([
    ['all sorts of space', SPACES],
    ...readdirSync(FOLDER)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, readFileSync(FOLDER + file, 'utf8')] as const),
  ])('%s', (_name, html) => {
    const { document } = parseHTML(html);
    for (const longest of [LONGEST, 333]) {
      const { text } = readArticle(document as unknown as Document, () => true, longest).article;
      expect(readText(document as unknown as Document, longest)).toBe(text);
      expect(text).not.toBe('');
    }
  });
});

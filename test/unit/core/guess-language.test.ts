import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { languageGuesser } from '../../../src/core/guess-language.ts';
import { language as de } from '../../../src/languages/de.ts';
import { language as en } from '../../../src/languages/en.ts';
import { language as es } from '../../../src/languages/es.ts';
import { language as fr } from '../../../src/languages/fr.ts';
import { language as it } from '../../../src/languages/it.ts';
import { language as ja } from '../../../src/languages/ja.ts';
import { language as pt } from '../../../src/languages/pt.ts';
import { language as zh } from '../../../src/languages/zh.ts';
import { readText } from '../../../src/page/read-text.ts';

const guess = languageGuesser([fr, en, de, es, it, pt, ja, zh]);

test.each([
  ['Lumen a recruté Karl Moss, venu d’Apple.', 'fr'],
  ['Lumen perd huit chercheurs en une semaine.', 'fr'],
  ['Karl Moss quitte Apple pour Lumen.', 'fr'],
  ['Lumen hired Karl Moss away from Apple.', 'en'],
  ['Lumen Hires Three Boreal Researchers', 'en'],
  ['Lumen wirbt Karl Moss von Apple ab.', 'de'],
  ['Lumen zahlt 2,4 Milliarden Dollar für Boreal.', 'de'],
  ['Lumen ha fichado a Karl Moss, procedente de Apple.', 'es'],
  ['Lumen ha assunto Karl Moss da Apple.', 'it'],
  ['Lumen contratou Karl Moss, vindo da Apple.', 'pt'],
])('« %s » is %s', (text, language) => {
  expect(guess(text)).toBe(language);
});

test.each([
  ['', 'nothing'],
  ['Karl Moss', 'a name'],
  ['OpenAI, Meta, Google DeepMind', 'names'],
  ['2,4 Mrd', 'a figure'],
  ['Lumen heeft drie onderzoekers van Boreal aangenomen.', 'Dutch'],
  ['OpenAI perd vuit investigadors en una setmana.', 'Catalan'],
  ['Lumen har rekryterat tre forskare från Boreal.', 'Swedish'],
  ['Lumen a angajat trei cercetători de la Boreal.', 'Romanian'],
  ['Lumen merekrut tiga peneliti dari Boreal.', 'Indonesian'],
  [`${'Le chercheur est parti. '.repeat(20)}`, 'long enough for its function words'],
])('« %s » is not guessed: %s', (text) => {
  expect(guess(text)).toBeNull();
});

const SAMPLES = fileURLToPath(new URL('../../articles/', import.meta.url));

test('sentences of the sample articles are told by themselves, and none is taken for another language', () => {
  const wrong: string[] = [];
  let told = 0;
  let all = 0;
  for (const file of readdirSync(SAMPLES)) {
    const [, language, type] = /\.(fr|en|de|es|it|pt)\.(txt|html)$/u.exec(file) ?? [];
    if (language === undefined) continue;
    const source = readFileSync(SAMPLES + file, 'utf8');
    const text = type === 'txt' ? source : readText(parseHTML(source).document, source.length);
    for (const sentence of text.split(/\n|(?<=[.!?])\s+/u)) {
      const words = sentence.match(/\p{L}+/gu)?.length ?? 0;
      if (words < 5 || words > 20) continue;
      const guessed = guess(sentence);
      all += 1;
      if (guessed === language) told += 1;
      else if (guessed !== null) wrong.push(`${guessed}: ${sentence}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(all).toBeGreaterThan(200);
  expect(told / all).toBeGreaterThan(0.95);
});

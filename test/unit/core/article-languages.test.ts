import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/core/article-from-text.ts';
import { languagesOf } from '../../../src/core/article-languages.ts';
import { languageDetector } from '../../../src/core/detect-language.ts';
import { languageGuesser } from '../../../src/core/guess-language.ts';
import { language as en } from '../../../src/languages/en.ts';
import { language as es } from '../../../src/languages/es.ts';
import { language as fr } from '../../../src/languages/fr.ts';
import { language as it } from '../../../src/languages/it.ts';
import { language as zh } from '../../../src/languages/zh.ts';

const languages = [en, es, fr, it, zh];
const mainOf = (text: string, declared: string | null): string | null =>
  languagesOf(
    articleFromText(text, { language: declared, published: null }),
    languages,
    languageDetector(languages),
    languageGuesser(languages),
  ).main;

const FRENCH =
  'La chercheuse a quitté son laboratoire pour rejoindre un concurrent qui lui offrait le double de son salaire. Elle y dirigera une équipe ' +
  'de vingt personnes, et ses anciens collègues se demandent déjà qui la suivra dans cette aventure.';

test.each([
  [
    'one sentence does not speak against what is declared',
    'Lumen a recruté Karl Moss, venu de Boreal.',
    'fr',
    'fr',
  ],
  [
    'nor where its few function words are those of a neighbour',
    'Karl Moss a quitté Boreal en 2024 et a fondé Lumen.',
    'fr',
    'fr',
  ],
  ['a longer text does', FRENCH, 'en', 'fr'],
  ['a script does, be it ever so short', 'Meta 从 OpenAI 挖走了三名研究员。', 'en', 'zh'],
  ['a language that we do not have is believed', 'Karl Moss verlaat Boreal voor Lumen.', 'nl', 'nl'],
  ['without a declaration one sentence may tell', FRENCH.slice(0, 110), null, 'fr'],
])('%s', (_, text, declared, expected) => {
  expect(mainOf(text, declared)).toBe(expected);
});

import { expect, test } from 'vitest';
import { languageDetector } from '../../../src/core/detect-language.ts';
import { language as en } from '../../../src/languages/en.ts';
import { language as fr } from '../../../src/languages/fr.ts';

test.each([
  [
    'Le chercheur a quitté la société pour rejoindre un concurrent qui lui offrait le double de son salaire.',
    'fr',
  ],
  ['The researcher has left the company for a rival that offered him twice what he was paid there.', 'en'],
  ['Der Forscher hat das Unternehmen verlassen und arbeitet nun bei einem Konkurrenten in Zürich.', null],
  ['Zahlen 1 2 3 4 5 6 7 8 9 10 11 12 13 14', null],
  ['Bref.', null],
  ['Metaは、OpenAIの研究者3人を引き抜いた。アップルからも技術者が移っている。', 'ja'],
  ['Meta 从 OpenAI 挖走了三名研究员，苹果公司的工程师也纷纷离职。', 'zh'],
  ['메타가 오픈AI의 연구원 세 명을 영입했다고 수요일 보도됐다.', 'ko'],
])('%s is %s', (text, expected) => {
  expect(languageDetector([fr, en])(text)).toBe(expected);
});

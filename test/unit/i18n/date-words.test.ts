import { expect, test } from 'vitest';
import { dateWords } from '../../../src/i18n/date-words.ts';

test.each([
  ['2025', 'en', 'long', '2025'],
  ['2025-07', 'en', 'long', 'July 2025'],
  ['2025-07', 'fr', 'short', 'juil. 2025'],
  ['2025-07-08', 'fr', 'long', '8 juillet 2025'],
  ['2024-02-29', 'fr', 'short', '29 févr. 2024'],
  ['2025-01-01', 'fr', 'long', '1 janvier 2025'],
  ['2025-12-31T23:59:59-08:00', 'fr', 'long', '31 décembre 2025'],
  ['2025-07-08', 'de', 'long', '8. Juli 2025'],
  ['2025-07-08', 'es', 'long', '8 de julio de 2025'],
  ['2025-07', 'it', 'short', 'lug 2025'],
  ['2025-07', 'pt', 'long', 'julho de 2025'],
  ['2025-07', 'zh-CN', 'short', '2025年7月'],
  ['2025', 'ja', 'long', '2025年'],
  ['soon', 'en', 'long', 'soon'],
  ['', 'en', 'long', ''],
] as const)('%s in %s, %s', (date, language, month, expected) => {
  expect(dateWords(date, language, month)).toBe(expected);
});

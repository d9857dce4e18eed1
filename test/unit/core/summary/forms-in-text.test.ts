import { expect, test } from 'vitest';
import { endsAt, formsIn, plainTextOf, spacedEndsAt } from '../../../../src/core/summary/forms-in-text.ts';

const forms = formsIn("de|de l'aveu d'|de l'aveu de|a dit");

test('forms are found as whole words, the longest first; elided ones with their word behind', () => {
  const plain = plainTextOf("De l'aveu d'Apple");
  expect(endsAt(plain, 0, forms)).toEqual(["De l'aveu d'".length, 2]);
  expect(spacedEndsAt(plain, 0, forms)).toEqual(["De l'aveu d'".length, 3]);
  expect(endsAt(plainTextOf('demain'), 0, forms)).toEqual([]);
});

test('every sign keeps its place, and words begin after whatever is no letter or digit', () => {
  const { text, starts } = plainTextOf('İl\u00a0A dit: « L’IA »');
  expect(text).toHaveLength('İl\u00a0A dit: « L’IA »'.length);
  expect(starts).toEqual([0, 3, 5, 12, 14]);
});

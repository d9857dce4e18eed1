import { expect, test } from 'vitest';
import { countedText, countForms } from '../../../../src/core/detection/count-forms.ts';

const counted = (text: string, forms: readonly string[], foldsCase = true) => {
  const { count, forms: found } = countForms(countedText(text), forms, foldsCase);
  return [count, ...found];
};

test('whole words alone count, the first form that fits', () => {
  expect(counted('Recruter, recruteurs et prérecruter.', ['recrut*'])).toEqual([2, 'recruter', 'recruteurs']);
  expect(counted('grands modèles', ['grands', 'grands modèles'])).toEqual([1, 'grands']);
  expect(counted('l’IA, l’iaé, IA2', ['ia'])).toEqual([1, 'ia']);
});

test('a capital that would become two signs moves nothing behind it', () => {
  expect(counted('İstanbul’da AI ve AI', ['ai'])).toEqual([2, 'ai']);
});

test('another script ends a word, and scripts without spaces have none', () => {
  expect(counted('OpenAIの採用、xOpenAI', ['OpenAI', '採用'], false)).toEqual([2, 'OpenAI', '採用']);
});

import { expect, test } from 'vitest';
import { articleFromText } from '../../../../src/core/article-from-text.ts';
import { sentencesOf } from '../../../../src/core/summary/sentences.ts';

function sentences(text: string): string[] {
  return sentencesOf(articleFromText(text, { language: 'fr', published: null })).map(({ start, end }) =>
    text.slice(start, end),
  );
}

test.each([
  ['Il part. Elle reste.', ['Il part.', 'Elle reste.']],
  ['« Il part. » Elle reste ! Vraiment ?', ['« Il part. »', 'Elle reste !', 'Vraiment ?']],
  ['Meta Platforms Inc. recrute M. Pang. Puis rien', ['Meta Platforms Inc. recrute M. Pang.', 'Puis rien']],
  ['Il vaut 14.3 milliards, dit J. Doe. Fin.', ['Il vaut 14.3 milliards, dit J. Doe.', 'Fin.']],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('a sentence never crosses a block', () => {
  expect(sentences('Un titre sans point\nUne phrase.\n- Un item')).toEqual([
    'Un titre sans point',
    'Une phrase.',
    'Un item',
  ]);
});

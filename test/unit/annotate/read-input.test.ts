import { expect, test } from 'vitest';
import { articleOf } from '../../../scripts/annotate/read-input.ts';

const textOf = async (content: string) => {
  const input = { id: null, content, html: true, language: null, published: null };
  return (await articleOf(input)).text.trim();
};

test.each([
  ['a piece of a page', '<p>Mira Murati</p>'],
  ['a piece that speaks of <html> in a comment', '<!-- not <html> --><p>Mira Murati</p>'],
  ['a piece with <html> inside', '<div><html><p>Mira Murati</p></html></div>'],
  [
    'a whole page behind a comment',
    '<!doctype html><!-- x --><html lang="fr"><body><p>Mira Murati</p></body></html>',
  ],
])('%s is read', async (_what, content) => {
  expect(await textOf(content)).toBe('Mira Murati');
});

test.each(['', '<!--<html>', '<html', '</html>'])('%j holds no text, and nothing throws', async (content) => {
  expect(await textOf(content)).toBe('');
});

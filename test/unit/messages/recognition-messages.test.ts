import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listen } from '../../../src/messages/listen.ts';
import { send } from '../../../src/messages/send.ts';
import { type FakeBrowser, fakeBrowser } from '../platform/fake-browser.ts';
import { standIn } from '../platform/polyfill.ts';

let browser: FakeBrowser;
let off: AbortController;
const CONTENT = { id: 'interligne@test', url: 'https://news.example/a', tab: { id: 4 }, frameId: 0 };

beforeEach(() => {
  browser = standIn(fakeBrowser());
  off = new AbortController();
  browser.sender = CONTENT;
});

describe('recognition is not asked for, and not answered, by', () => {
  const article = {
    language: 'fr',
    published: null,
    text: { head: 0, tail: 0, middle: 'Meta' },
    blocks: { head: 0, tail: 0, middle: [{ start: 0, end: 4, role: 'paragraph' as const }] },
  };

  test.each([
    ['a text that begins before it begins', { text: { head: -1, tail: 0, middle: '' } }],
    ['no text', { text: { head: 0, tail: 0 } }],
    [
      'a block of a role that there is not',
      { blocks: { head: 0, tail: 0, middle: [{ start: 0, end: 4, role: 'x' }] } },
    ],
    ['no blocks', { blocks: null }],
  ])('an article of %s', async (_name, wrong) => {
    const find = vi.fn();
    listen({ 'background/find': find }, off.signal);
    const asked = { reading: 'r', article: { ...article, ...wrong }, blocks: null, renewed: false };
    await expect(send('background/find', asked as never)).resolves.toEqual({
      ok: false,
      failure: 'malformed',
    });
    expect(find).not.toHaveBeenCalled();
  });

  test.each([
    ['no list', null],
    ['an offset that is none', [{ start: 0.5, end: 4, kind: 'organization', entry: 'meta' }]],
    ['an end before its start', [{ start: 4, end: 4, kind: 'organization', entry: 'meta' }]],
    ['an entry that is none', [{ start: 0, end: 4, kind: 'organization', entry: 7 }]],
    ['nothing', [null]],
  ])('annotations that are %s', async (_name, middle) => {
    const wrong = { language: 'fr', annotations: { head: 0, tail: 0, middle }, count: 1 };
    listen({ 'background/find': () => wrong as never }, off.signal);
    const asked = { reading: 'r', article, blocks: null, renewed: false };
    await expect(send('background/find', asked)).resolves.toEqual({ ok: false, failure: 'malformed' });
  });
});

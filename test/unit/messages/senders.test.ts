import { describe, expect, test } from 'vitest';
import { mayAsk, originOf } from '../../../src/messages/senders.ts';

const BASE = 'moz-extension://0b5/';
const origin = (sender: { id?: string; url?: string; tabId?: number }, ownId: string | null = 'me') =>
  originOf({ id: 'me', url: null, tabId: null, ...sender }, ownId, BASE);

describe('originOf', () => {
  test.each([
    ['the popup', { url: `${BASE}popup.html` }, 'own-page'],
    ['an extension page open in a tab', { url: `${BASE}popup.html`, tabId: 3 }, 'own-page'],
    ['the worker, which bears no address', {}, 'own-page'],
    ['a content script', { url: 'https://news.example/', tabId: 3 }, 'content-script'],
    ['a content script in a frame without address', { tabId: 3 }, 'content-script'],
    [
      'a page whose address only contains ours',
      { url: `https://x.example/?${BASE}`, tabId: 3 },
      'content-script',
    ],
    ['another extension', { id: 'other', url: `${BASE}popup.html` }, 'stranger'],
  ] as const)('%s', (_name, sender, expected) => expect(origin(sender)).toBe(expected));

  test('all are strangers once the own id is gone', () => {
    expect(origin({ url: `${BASE}popup.html` }, null)).toBe('stranger');
  });
});

test('only the extension’s own pages act on tabs, only content scripts speak for their page', () => {
  expect(mayAsk('background/annotate', 'content-script')).toBe(false);
  expect(mayAsk('background/assess', 'content-script')).toBe(false);
  expect(mayAsk('background/annotate', 'own-page')).toBe(true);
  expect(mayAsk('background/coverage', 'own-page')).toBe(false);
  expect(mayAsk('background/load-card', 'own-page')).toBe(false);
  for (const kind of [
    'background/take',
    'background/find',
    'background/find-more',
    'background/tell',
  ] as const) {
    expect(mayAsk(kind, 'content-script')).toBe(true);
    expect(mayAsk(kind, 'own-page')).toBe(true);
    expect(mayAsk(kind, 'stranger')).toBe(false);
  }
  expect(mayAsk('background/prose', 'content-script')).toBe(true);
  expect(mayAsk('background/prose', 'stranger')).toBe(false);
  // The reading page counts its own marks.
  expect(mayAsk('background/badge', 'own-page')).toBe(true);
  expect(mayAsk('background/open-reading', 'content-script')).toBe(false);
  expect(mayAsk('background/badge', 'content-script')).toBe(true);
  expect(mayAsk('background/open-library', 'content-script')).toBe(true);
  expect(mayAsk('background/open-library', 'own-page')).toBe(true);
  expect(mayAsk('background/open-library', 'stranger')).toBe(false);
  expect(mayAsk('reader/summary', 'content-script')).toBe(false);
  expect(mayAsk('reader/summary', 'stranger')).toBe(false);
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listen } from '../../../src/messages/listen.ts';
import { answerOr } from '../../../src/messages/outcome.ts';
import type { PageSummary } from '../../../src/messages/protocol.ts';
import { send, sendToTab } from '../../../src/messages/send.ts';
import { type FakeBrowser, fakeBrowser } from '../platform/fake-browser.ts';
import { standIn } from '../platform/polyfill.ts';

let browser: FakeBrowser;
let off: AbortController;
const OWN_PAGE = { id: 'interligne@test', url: 'extension://interligne/popup.html' };
const CONTENT = { id: 'interligne@test', url: 'https://news.example/a', tab: { id: 4 }, frameId: 0 };

beforeEach(() => {
  browser = standIn(fakeBrowser());
  off = new AbortController();
  vi.restoreAllMocks();
});

const SUMMARY: PageSummary = {
  title: 'A page',
  url: 'https://news.example/a',
  published: '2025-07-08',
  away: true,
  analysis: {
    language: 'fr',
    detection: {
      verdict: 'coverage',
      article: null,
      score: 0.7,
      reasons: [{ code: 'names', values: { count: 2, examples: 'Meta, Apple' } }],
    },
    annotations: [
      {
        start: 0,
        end: 4,
        text: 'Meta',
        kind: 'organization',
        entry: 'meta-platforms',
        confidence: 1,
        reason: 'full-name',
      },
      {
        start: 5,
        end: 9,
        text: 'l’an',
        kind: 'figure',
        entry: null,
        confidence: 0.9,
        reason: 'figure',
        // Every field that a figure may have: none may be lost on the way.
        figure: {
          sort: 'period',
          min: null,
          max: 'P12M',
          unit: null,
          per: null,
          qualifier: null,
          range: false,
          noun: 'engineer',
          magnitude: 9,
          relative: { sense: 'next', count: 12, unit: 'month' },
          yearless: '--07-15',
        },
      },
      {
        start: 10,
        end: 24,
        text: '14,3 milliards',
        kind: 'figure',
        entry: null,
        confidence: 0.9,
        reason: 'figure',
        figure: {
          sort: 'money',
          min: 14_300_000_000,
          max: 14_300_000_000,
          unit: 'USD',
          per: null,
          qualifier: null,
          range: false,
        },
      },
    ],
    moves: [
      { person: 'ruoming-pang', from: 'apple', to: null, date: '2025-07', start: 0, end: 24, basis: 'text' },
    ],
    unrealized: [{ person: 'ruoming-pang', from: null, to: 'openai', status: 'refused', start: 0, end: 34 }],
    speakers: [{ sort: 'medium', words: 'Bloomberg', entry: 'bloomberg', start: 0, end: 34 }],
    notes: [{ id: 'note', start: 10, end: 24 }],
  },
};

describe('a question and its answer', () => {
  test('comes with its sender and goes back whole', async () => {
    browser.sender = CONTENT;
    const handler = vi.fn(() => null);
    listen({ 'background/badge': handler }, off.signal);
    await expect(send('background/badge', { annotations: 12 })).resolves.toEqual({ ok: true, answer: null });
    expect(handler).toHaveBeenCalledWith(
      { annotations: 12 },
      { id: 'interligne@test', url: 'https://news.example/a', tabId: 4, frameId: 0 },
    );
  });

  test('a whole summary passes the checks unchanged', async () => {
    listen({ 'reader/summary': () => SUMMARY }, off.signal);
    await expect(sendToTab(4, 'reader/summary', null)).resolves.toEqual({ ok: true, answer: SUMMARY });
  });

  test('prose that is not of the agreed shape does not arrive', async () => {
    browser.sender = CONTENT;
    const part = { entries: {}, names: {}, packs: {}, article: null, anchors: [], rates: [] };
    const wanted = { entries: ['meta'], article: null, figures: false };
    const answers = [part, { ...part, entries: { meta: { id: 'meta' } } }, { ...part, names: { meta: 7 } }];
    const outcomes = [];
    for (const answer of answers) {
      const end = new AbortController();
      listen({ 'background/prose': () => answer as typeof part }, end.signal);
      outcomes.push(await send('background/prose', wanted));
      end.abort();
    }
    expect(outcomes).toEqual([
      { ok: true, answer: part },
      { ok: false, failure: 'malformed' },
      { ok: false, failure: 'malformed' },
    ]);
  });

  test('asks the top frame', async () => {
    const sendMessage = vi.spyOn(browser.tabs, 'sendMessage');
    await sendToTab(4, 'reader/step', { direction: 'next' });
    expect(sendMessage).toHaveBeenCalledWith(4, expect.anything(), { frameId: 0 });
  });
});

describe('a question that comes to nothing', () => {
  const failureOf = async (reply: unknown) => {
    browser.runtime.onMessage.addListener(async () => reply);
    return sendToTab(4, 'reader/summary', null);
  };

  test('nobody listens', async () => {
    await expect(send('background/assess', { tabId: 1 })).resolves.toEqual({ ok: false, failure: 'nobody' });
  });

  test('those who listen have another part', async () => {
    listen({ 'reader/summary': () => SUMMARY }, off.signal);
    await expect(send('background/assess', { tabId: 1 })).resolves.toEqual({ ok: false, failure: 'nobody' });
  });

  test('another listener of the same part has it', async () => {
    listen({ 'reader/step': () => true }, off.signal);
    listen({ 'reader/summary': () => SUMMARY }, off.signal);
    await expect(sendToTab(4, 'reader/summary', null)).resolves.toMatchObject({ ok: true });
  });

  test('the listener was taken down', async () => {
    listen({ 'reader/summary': () => SUMMARY }, off.signal);
    off.abort();
    await expect(sendToTab(4, 'reader/summary', null)).resolves.toEqual({ ok: false, failure: 'nobody' });
  });

  test('the extension was updated underneath: the call throws instead of rejecting', async () => {
    browser.runtime.sendMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    await expect(send('background/assess', { tabId: 1 })).resolves.toEqual({ ok: false, failure: 'nobody' });
  });

  test('the answer never comes', async () => {
    browser.runtime.onMessage.addListener(() => new Promise(() => undefined));
    await expect(sendToTab(4, 'reader/summary', null, 1)).resolves.toEqual({ ok: false, failure: 'late' });
  });

  test.each([
    ['a bare value', true],
    ['an answer of another shape', { ok: true, answer: { title: 'only this' } }],
    [
      'an unknown verdict',
      { ok: true, answer: { ...SUMMARY, analysis: { ...SUMMARY.analysis, detection: 1 } } },
    ],
    ['a failure nobody knows', { ok: false, failure: 'tired' }],
  ])('%s', async (_name, reply) => {
    await expect(failureOf(reply)).resolves.toEqual({ ok: false, failure: 'malformed' });
  });

  test('the handler throws', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const listener = () => {
      throw new Error('broken');
    };
    listen({ 'reader/summary': listener }, off.signal);
    await expect(sendToTab(4, 'reader/summary', null)).resolves.toEqual({ ok: false, failure: 'failed' });
    expect(logged).toHaveBeenCalledTimes(1);
  });

  test('gives the caller’s own value where there is no answer', async () => {
    expect(answerOr(await send('background/assess', { tabId: 1 }), 'nothing')).toBe('nothing');
  });
});

describe('what a listener refuses', () => {
  const ask = (message: unknown) => browser.runtime.sendMessage(message);

  test.each([
    ['a stranger', { id: 'other@extension', url: OWN_PAGE.url }],
    ['a sender without id', { url: OWN_PAGE.url }],
    ['a content script', CONTENT],
  ])('%s that asks to act on a tab', async (_name, sender) => {
    const annotate = vi.fn(() => true);
    listen({ 'background/annotate': annotate }, off.signal);
    browser.sender = sender;
    await expect(ask({ kind: 'background/annotate', ask: { tabId: 1 } })).resolves.toEqual({
      ok: false,
      failure: 'refused',
    });
    expect(annotate).not.toHaveBeenCalled();
  });

  test('a kind that no protocol of this version knows', async () => {
    listen({ 'background/annotate': () => true }, off.signal);
    await expect(ask({ kind: 'background/next-version', ask: null })).resolves.toEqual({
      ok: false,
      failure: 'unknown',
    });
    await expect(ask({ kind: 'background/constructor', ask: null })).resolves.toEqual({
      ok: false,
      failure: 'unknown',
    });
  });

  test.each([
    ['nothing', null],
    ['a text', { tabId: '1' }],
    ['a fraction', { tabId: 1.5 }],
    ['a negative number', { tabId: -1 }],
  ])('a tab id that is %s', async (_name, wrong) => {
    const annotate = vi.fn(() => true);
    listen({ 'background/annotate': annotate }, off.signal);
    await expect(ask({ kind: 'background/annotate', ask: wrong })).resolves.toEqual({
      ok: false,
      failure: 'malformed',
    });
    expect(annotate).not.toHaveBeenCalled();
  });

  test.each([
    [
      'more entries than a page may ask for at once',
      { entries: Array(33).fill('meta'), article: null, figures: false },
    ],
    ['an id as long as a book', { entries: ['x'.repeat(1000)], article: null, figures: false }],
    ['a number', { entries: [7], article: null, figures: false }],
    ['no word of figures', { entries: [], article: null }],
  ])('prose wanted by %s', async (_name, wrong) => {
    const prose = vi.fn();
    listen({ 'background/prose': prose }, off.signal);
    browser.sender = CONTENT;
    await expect(ask({ kind: 'background/prose', ask: wrong })).resolves.toEqual({
      ok: false,
      failure: 'malformed',
    });
    expect(prose).not.toHaveBeenCalled();
  });

  test('fields that the protocol does not name do not reach the handler', async () => {
    const annotate = vi.fn(() => true);
    listen({ 'background/annotate': annotate }, off.signal);
    await ask({ kind: 'background/annotate', ask: { tabId: 1, url: 'https://evil.example' } });
    expect(annotate).toHaveBeenCalledWith({ tabId: 1 }, expect.anything());
  });

  test.each([[null], ['background/annotate'], [{ type: 'other' }], [{ kind: 7 }], [[]]])(
    'leaves messages that are not ours alone: %j',
    async (message) => {
      listen({ 'background/annotate': () => true }, off.signal);
      await expect(ask(message)).resolves.toBeUndefined();
    },
  );
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Detection } from '../../../src/core/analysis.ts';
import { failure, success } from '../../../src/messages/outcome.ts';
import type { PageSummary } from '../../../src/messages/protocol.ts';
import { loadPage, PATIENCE, type PageQuestions } from '../../../src/popup/load-page.ts';
import type { PageState } from '../../../src/popup/page-state.ts';

const summary = { title: 'A page' } as PageSummary;
const detection: Detection = { verdict: 'other', article: null, score: 0, reasons: [] };
let seen: PageState[];

beforeEach(() => {
  seen = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function load(ask: Partial<PageQuestions>, signal = new AbortController().signal) {
  const nobody = async () => failure('nobody');
  return loadPage({ summary: nobody, assess: nobody, ...ask }, (page) => seen.push(page), signal);
}

describe('what becomes of a page', () => {
  test('the reader answers, and the detector is not asked', async () => {
    const assess = vi.fn(async () => success(detection));
    await load({ summary: async () => success(summary), assess });
    expect(seen).toEqual([{ state: 'loading' }, { state: 'read', summary }]);
    expect(assess).not.toHaveBeenCalled();
  });

  test('no reader: the detector’s word', async () => {
    await load({ assess: async () => success(detection) });
    expect(seen.at(-1)).toEqual({ state: 'unread', detection });
  });

  test('no reader and no detector: the page is unread without a verdict', async () => {
    await load({});
    expect(seen.at(-1)).toEqual({ state: 'unread', detection: null });
  });

  test('extensions cannot run there', async () => {
    await load({ assess: async () => success(null) });
    expect(seen.at(-1)).toEqual({ state: 'unreachable' });
  });

  test.each(['failed', 'malformed', 'refused', 'unknown'] as const)('the reader is %s', async (reason) => {
    await load({ summary: async () => failure(reason) });
    expect(seen.at(-1)).toEqual({ state: 'silent' });
  });
});

describe('time', () => {
  test('a slow page is said to be slow, and its answer is still taken', async () => {
    let answer: (outcome: ReturnType<typeof success<PageSummary>>) => void = () => undefined;
    const done = load({ summary: () => new Promise((resolve) => (answer = resolve)) });
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(seen).toEqual([{ state: 'loading' }]);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.at(-1)).toEqual({ state: 'late' });
    answer(success(summary));
    await done;
    expect(seen.at(-1)).toEqual({ state: 'read', summary });
  });

  test('an answer in time is not followed by “late”', async () => {
    await load({ summary: async () => success(summary) });
    await vi.advanceTimersByTimeAsync(2 * PATIENCE);
    expect(seen.at(-1)).toEqual({ state: 'read', summary });
  });

  test('after an abort nothing more is reported', async () => {
    const off = new AbortController();
    const done = load({ summary: async () => success(summary) }, off.signal);
    off.abort();
    await done;
    expect(seen).toEqual([{ state: 'loading' }]);
  });
});

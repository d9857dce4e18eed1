import { afterEach, expect, test, vi } from 'vitest';
import { hasReader, lookAgain } from '../../../src/page/look-again.ts';

afterEach(() => vi.unstubAllGlobals());

const READER = Symbol.for('interligne.reader') as unknown as string;

test('ten changes of settings bring the detector ten times into a page without a reader, and never where one lives', async () => {
  const detected: number[] = [];
  const looks = {
    hasReader: async (tabId: number) => tabId === 1,
    detect: async (tabId: number) => detected.push(tabId),
  };
  for (let change = 0; change < 10; change += 1) for (const tabId of [1, 2]) await lookAgain(tabId, looks);
  expect(detected).toEqual(Array(10).fill(2));
});

test('where extensions cannot run it is quiet', async () => {
  const refuse = () => Promise.reject(new Error('Cannot access a chrome:// URL'));
  await expect(lookAgain(7, { hasReader: refuse, detect: refuse })).resolves.toBeUndefined();
});

test('a reader is there while it lives', () => {
  expect(hasReader()).toBe(false);
  vi.stubGlobal(READER, () => true);
  expect(hasReader()).toBe(true);
  // Its extension was updated under it.
  vi.stubGlobal(READER, () => false);
  expect(hasReader()).toBe(false);
});

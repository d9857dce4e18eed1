import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followMoves, type TabActions } from '../../../src/page/follow-moves.ts';
import { noteAddress } from '../../../src/page/note-address.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function followed(note: TabActions['note']) {
  const looked: number[] = [];
  return { looked, came: followMoves({ note, look: (tabId) => looked.push(tabId) }) };
}

test('a page that has moved is looked at twice, and no more', async () => {
  const { looked, came } = followed(async () => 'moved');
  came(7);
  await vi.advanceTimersByTimeAsync(1000);
  expect(looked).toEqual([7]);
  await vi.runAllTimersAsync();
  expect(looked).toEqual([7, 7]);
});

test('a page that is loaded, or only went to a fragment, is not', async () => {
  for (const noted of ['new', 'same', null] as const) {
    const { looked, came } = followed(async () => noted);
    came(7);
    await vi.runAllTimersAsync();
    expect(looked).toEqual([]);
  }
});

test('looks that were due fall to another page, not to another fragment', async () => {
  const answers: ('moved' | 'new' | 'same')[] = ['moved', 'same', 'moved', 'new'];
  const { looked, came } = followed(async () => answers.shift() ?? null);
  came(7);
  await vi.advanceTimersByTimeAsync(500);
  came(7);
  await vi.advanceTimersByTimeAsync(500);
  expect(looked).toEqual([7]);
  came(7);
  await vi.advanceTimersByTimeAsync(0);
  came(7);
  await vi.runAllTimersAsync();
  expect(looked).toEqual([7]);
});

test('a page that moves a thousand times while it is asked is asked once more', async () => {
  let asked = 0;
  const { looked, came } = followed(async () => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
    return 'moved';
  });
  for (let moves = 0; moves < 1000; moves += 1) came(7);
  came(8);
  await vi.runAllTimersAsync();
  expect(asked).toBe(3);
  expect(looked.sort()).toEqual([7, 7, 8, 8]);
});

test('a tab that cannot be asked is left alone, and asked again at the next address', async () => {
  let asked = 0;
  const { looked, came } = followed(async () => {
    asked += 1;
    throw new Error('No tab with id: 7.');
  });
  came(7);
  await vi.runAllTimersAsync();
  came(7);
  await vi.runAllTimersAsync();
  expect([asked, looked]).toEqual([2, []]);
});

test('a page knows its address again, by all but the fragment; its reader is told of moves', () => {
  const at = (href: string) => {
    vi.stubGlobal('location', { href });
    return noteAddress();
  };
  let told = 0;
  const world = globalThis as { [of: symbol]: unknown };
  const [address, reader, moved] = ['address', 'reader', 'moved'].map((of) => Symbol.for(`interligne.${of}`));
  try {
    expect(at('https://a.example/')).toBe('new');
    expect(at('https://a.example/#top')).toBe('same');
    expect(at('https://a.example/next')).toBe('moved');
    if (reader) world[reader] = () => true;
    if (moved) world[moved] = () => (told += 1);
    expect(at('https://a.example/next')).toBe('same');
    expect(at('https://a.example/third')).toBe('same');
    expect(told).toBe(1);
    // A reader whose extension is gone hears nothing.
    if (reader) world[reader] = () => false;
    expect(at('https://a.example/fourth')).toBe('moved');
    expect(told).toBe(1);
  } finally {
    for (const of of [address, reader, moved]) if (of) delete world[of];
  }
});

import { beforeEach, expect, test, vi } from 'vitest';
import { eraseAll } from '../../../src/settings/erase.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { changeSettings, readSettings, watchSettings } from '../../../src/settings/store.ts';
import { type FakeBrowser, fakeBrowser } from '../platform/fake-browser.ts';
import { standIn } from '../platform/polyfill.ts';

let browser: FakeBrowser;

beforeEach(() => {
  browser = standIn(fakeBrowser());
});

test('everything goes, whoever keeps it, and those who watch the settings hear of it', async () => {
  const heard: unknown[] = [];
  const watching = new AbortController();
  await changeSettings({ gloss: 'fr' });
  for (const key of ['packs', 'pack.text.a', 'review', 'settings.broken']) browser.stored.set(key, { key });
  watchSettings((settings) => heard.push(settings), watching.signal);
  await eraseAll();
  expect(browser.stored.size).toBe(0);
  await expect(readSettings()).resolves.toEqual(DEFAULT_SETTINGS);
  await vi.waitFor(() => expect(heard).toEqual([DEFAULT_SETTINGS]));
  watching.abort();
});

test('a change that was on its way does not come back after the end', async () => {
  const change = changeSettings({ gloss: 'fr' });
  await eraseAll();
  await change;
  expect(browser.stored.size).toBe(0);
});

test('a storage that cannot be cleared rejects, and keeps all', async () => {
  await changeSettings({ gloss: 'fr' });
  browser.refuseWrites = new Error('corrupt');
  await expect(eraseAll()).rejects.toThrow('corrupt');
  await expect(readSettings()).resolves.toMatchObject({ gloss: 'fr' });
});

import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { type FakeBrowser, fakeBrowser } from '../platform/fake-browser.ts';

const holder = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('webextension-polyfill', () => ({ default: holder.browser }));

const { changeSettings, readSettings, watchSettings } = await import('../../../src/settings/store.ts');
const { eraseAll } = await import('../../../src/settings/erase.ts');

let browser: FakeBrowser;

beforeEach(() => {
  browser = fakeBrowser();
  Object.assign(holder.browser, browser);
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
  Object.assign(holder.browser, browser);
  await expect(eraseAll()).rejects.toThrow('corrupt');
  await expect(readSettings()).resolves.toMatchObject({ gloss: 'fr' });
});

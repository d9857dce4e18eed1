import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings.ts';
import { changeSettings, followSettings, readSettings, watchSettings } from '../../../src/settings/store.ts';
import { type FakeBrowser, fakeBrowser } from '../platform/fake-browser.ts';
import { standIn } from '../platform/polyfill.ts';

let browser: FakeBrowser;

beforeEach(() => {
  browser = standIn(fakeBrowser());
});

describe('the store', () => {
  test('reads the defaults from an empty storage and writes nothing there', async () => {
    await expect(readSettings()).resolves.toEqual(DEFAULT_SETTINGS);
    expect(browser.stored.size).toBe(0);
  });

  test('changes fields, or all by a function, and gives what stands afterwards', async () => {
    await expect(changeSettings({ gloss: 'fr' })).resolves.toEqual({ ...DEFAULT_SETTINGS, gloss: 'fr' });
    await changeSettings((settings) => ({ ...settings, sitesOff: [...settings.sitesOff, 'a.example'] }));
    await expect(readSettings()).resolves.toEqual({
      ...DEFAULT_SETTINGS,
      gloss: 'fr',
      sitesOff: ['a.example'],
    });
    expect(browser.stored.get('settings')).toEqual({ version: 1, gloss: 'fr', sitesOff: ['a.example'] });
  });

  test('changes made at once all hold', async () => {
    const add = (site: string) =>
      changeSettings((settings) => ({ ...settings, sitesOff: [...settings.sitesOff, site] }));
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => add(`${name}.example`)));
    expect((await readSettings()).sitesOff).toEqual(['a.example', 'b.example', 'c.example', 'd.example']);
  });

  test('sets a damaged value aside before it writes over it', async () => {
    const damaged = { version: 1, gloss: 'klingon', enabled: false };
    browser.stored.set('settings', damaged);
    await expect(readSettings()).resolves.toEqual({ ...DEFAULT_SETTINGS, enabled: false });
    expect(browser.stored.has('settings.broken')).toBe(false);
    await changeSettings({ interfaceLanguage: 'fr' });
    expect(browser.stored.get('settings.broken')).toEqual(damaged);
    expect(browser.stored.get('settings')).toMatchObject({ enabled: false, interfaceLanguage: 'fr' });
  });

  test('a write that fails rejects, changes nothing, and lets the next one through', async () => {
    browser.refuseWrites = new Error('QUOTA_BYTES quota exceeded');
    await expect(changeSettings({ gloss: 'fr' })).rejects.toThrow('quota');
    await expect(readSettings()).resolves.toEqual(DEFAULT_SETTINGS);
    browser.refuseWrites = null;
    await expect(changeSettings({ gloss: 'both' })).resolves.toMatchObject({ gloss: 'both' });
  });

  test('whoever asks often has them read once after each change, and again where they could not be', async () => {
    const { signal } = new AbortController();
    const now = followSettings(signal);
    browser.refuseReads = new Error('corrupt');
    await expect(now()).resolves.toEqual(DEFAULT_SETTINGS);
    browser.refuseReads = null;
    await changeSettings({ gloss: 'fr' });
    await expect(now()).resolves.toMatchObject({ gloss: 'fr' });
    browser.refuseReads = new Error('not asked');
    await expect(now()).resolves.toMatchObject({ gloss: 'fr' });
    browser.refuseReads = null;
    await changeSettings({ gloss: 'both' });
    await expect(now()).resolves.toMatchObject({ gloss: 'both' });
  });

  test('an unreadable storage gives the defaults, and is never written over with them', async () => {
    browser.stored.set('settings', { version: 1, sitesOff: ['a.example'] });
    browser.refuseReads = new Error('corrupt');
    await expect(readSettings()).resolves.toEqual(DEFAULT_SETTINGS);
    await expect(changeSettings({ gloss: 'fr' })).rejects.toThrow('corrupt');
    expect(browser.stored.get('settings')).toEqual({ version: 1, sitesOff: ['a.example'] });
  });

  test('tells watchers of changes of settings only, until they stop', async () => {
    const off = new AbortController();
    const heard: Settings[] = [];
    watchSettings((settings) => heard.push(settings), off.signal);
    await browser.storage.local.set({ other: 1 });
    await changeSettings({ gloss: 'fr' });
    await vi.waitFor(() => expect(heard).toEqual([{ ...DEFAULT_SETTINGS, gloss: 'fr' }]));
    off.abort();
    await changeSettings({ gloss: 'en' });
    await readSettings();
    expect(heard).toHaveLength(1);
  });
});

import { describe, expect, test, vi } from 'vitest';
import {
  activeTab,
  onCommand,
  onMenu,
  onTabAddress,
  ownId,
  runFiles,
  runNow,
  setMenu,
  tabById,
  uiLanguages,
} from '../../../src/platform/browser.ts';
import { setBadge, setIcon } from '../../../src/platform/toolbar.ts';
import { FakeEvent } from './fake-browser.ts';
import { type StandIn, standIn } from './polyfill.ts';

const browser = standIn<StandIn>({});

describe('the thin functions over the browser', () => {
  test('a listener goes when its signal aborts, and is never added to an aborted one', () => {
    const event = new FakeEvent<[string, unknown]>();
    browser.commands = { onCommand: event };
    const off = new AbortController();
    const heard: unknown[] = [];
    onCommand((command, tab) => heard.push([command, tab]), off.signal);
    event.fire('next-annotation', { id: 3, title: 'A page' });
    off.abort();
    event.fire('next-annotation', undefined);
    onCommand(() => undefined, off.signal);
    expect(heard).toEqual([['next-annotation', { id: 3, url: null, title: 'A page' }]]);
    expect(event.listeners.size).toBe(0);
  });

  test('a phone has no commands and no menu, and nothing breaks over it', async () => {
    delete browser.commands;
    delete browser.contextMenus;
    const { signal } = new AbortController();
    onCommand(() => undefined, signal);
    onMenu(() => undefined, signal);
    await expect(
      setMenu([{ id: 'annotate', title: 'Annotate', contexts: ['page'] }]),
    ).resolves.toBeUndefined();
  });

  test('runs files in the frames asked for and gives their results', async () => {
    const executeScript = vi.fn(async () => [
      { frameId: 0, result: 1 },
      { frameId: 4, result: 2 },
    ]);
    browser.scripting = { executeScript };
    await expect(runFiles({ tabId: 7, frameIds: [0, 4] }, ['/reader.js'])).resolves.toEqual([1, 2]);
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0, 4] },
      files: ['/reader.js'],
    });
    await runFiles({ tabId: 7 }, ['/reader.js']);
    expect(executeScript).toHaveBeenLastCalledWith({ target: { tabId: 7 }, files: ['/reader.js'] });
  });

  test('a file that fails in a frame rejects (Firefox answers with the error)', async () => {
    browser.scripting = {
      executeScript: async () => [{ frameId: 0, error: new Error('broken file') }],
    };
    await expect(runFiles({ tabId: 7 }, ['/reader.js'])).rejects.toThrow('broken file');
  });

  test('runs a function at once and gives its result', async () => {
    const executeScript = vi.fn(async () => [{ frameId: 0, result: 'new' }]);
    browser.scripting = { executeScript };
    const run = () => 'new';
    await expect(runNow(7, run)).resolves.toBe('new');
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, func: run, injectImmediately: true });
    browser.scripting = { executeScript: async () => [] };
    await expect(runNow(7, run)).rejects.toThrow();
  });

  test.each([
    ['Firefox takes a filter', 2],
    ['Chromium takes none', 1],
  ])('tells of a tab’s new address, of nothing else: %s', (_name, most) => {
    const onUpdated = new FakeEvent<[number, { url?: string; title?: string }]>();
    const add = onUpdated.addListener.bind(onUpdated);
    onUpdated.addListener = (...args: [Parameters<typeof add>[0]]) => {
      if (args.length > most) throw new TypeError('This event does not support filters.');
      add(...args);
    };
    browser.tabs = { onUpdated };
    const off = new AbortController();
    const heard: unknown[] = [];
    onTabAddress((tabId, url) => heard.push([tabId, url]), off.signal);
    onUpdated.fire(3, { title: 'A page' });
    onUpdated.fire(3, { url: 'https://a.example/' });
    off.abort();
    expect(heard).toEqual([[3, 'https://a.example/']]);
    expect(onUpdated.listeners.size).toBe(0);
  });

  test('a tab that is gone is null, and its badge is nobody’s concern', async () => {
    const gone = () => Promise.reject(new Error('No tab with id: 9.'));
    browser.tabs = { get: gone, query: async () => [{ id: 5, url: 'https://a.example/' }] };
    browser.action = { setBadgeText: gone, setBadgeBackgroundColor: gone };
    await expect(tabById(9)).resolves.toBeNull();
    await expect(setBadge(9, '3', '#0f625c')).resolves.toBeUndefined();
    await expect(activeTab()).resolves.toEqual({ id: 5, url: 'https://a.example/', title: null });
  });

  test.each([
    ['Firefox takes an empty wish for the manifest’s pictures', false, [{ tabId: 7 }]],
    [
      'Chromium wants their paths',
      true,
      [{ tabId: 7 }, { tabId: 7, path: { 16: '/icon/16.png', 32: '/icon/32.png' } }],
    ],
  ])('the button’s pictures come back: %s', async (_name, refuses, wished) => {
    const heard: object[] = [];
    browser.runtime = {
      getManifest: () => ({ action: { default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } } }),
    };
    browser.action = {
      setIcon: async (details: { path?: object }) => {
        heard.push(details);
        if (refuses && !details.path)
          throw new Error('Either the path or imageData property must be specified.');
      },
    };
    await setIcon(7, null);
    expect(heard).toEqual(wished);
    await setIcon(null, { 16: '/icon/off-16.png' });
    expect(heard.at(-1)).toEqual({ path: { 16: '/icon/off-16.png' } });
  });

  test('menus replace each other', async () => {
    const steps: string[] = [];
    browser.contextMenus = {
      removeAll: async () => steps.push('cleared'),
      create: ({ id }: { id: string }) => steps.push(id),
    };
    await setMenu([{ id: 'annotate', title: 'Annotate', contexts: ['page'] }]);
    expect(steps).toEqual(['cleared', 'annotate']);
  });

  test('the interface language comes before the user’s others', () => {
    browser.i18n = { getUILanguage: () => 'fr-CA' };
    expect(uiLanguages()[0]).toBe('fr-CA');
  });

  test('the own id is null once the extension is gone', () => {
    browser.runtime = { id: 'a' };
    expect(ownId()).toBe('a');
    browser.runtime = undefined;
    expect(ownId()).toBeNull();
  });

  test('once the extension is gone, nothing that a page may still run into throws', () => {
    const gone = () => {
      throw new Error('Extension context invalidated.');
    };
    const event = new FakeEvent<[string, unknown]>();
    browser.commands = { onCommand: event };
    const off = new AbortController();
    onCommand(() => undefined, off.signal);
    event.removeListener = gone;
    browser.i18n = { getUILanguage: gone };
    expect(() => off.abort()).not.toThrow();
    expect(uiLanguages()).toEqual([...navigator.languages]);
  });
});

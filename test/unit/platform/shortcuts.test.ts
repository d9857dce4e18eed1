import { expect, test, vi } from 'vitest';
import { allCommands, canSetCommands, openShortcutScreen } from '../../../src/platform/shortcuts.ts';
import { standIn } from './polyfill.ts';

const browser = standIn<{ commands?: object; tabs?: object }>({});

test('commands come with their keys, those without keys too, and none of the browser’s own', async () => {
  browser.commands = {
    getAll: async () => [
      { name: '_execute_action', shortcut: 'Alt+I' },
      { name: 'next-annotation', description: 'Next', shortcut: 'Alt+Period' },
      { name: 'switch-gloss' },
    ],
  };
  await expect(allCommands()).resolves.toEqual([
    { name: 'next-annotation', description: 'Next', keys: 'Alt+Period' },
    { name: 'switch-gloss', description: 'switch-gloss', keys: '' },
  ]);
});

test('Chromium has an address for its screen, and may refuse it', async () => {
  const opened: string[] = [];
  browser.commands = {};
  browser.tabs = { create: async ({ url }: { url: string }) => opened.push(url) };
  expect(canSetCommands()).toBe(false);
  await expect(openShortcutScreen()).resolves.toBe(true);
  expect(opened).toEqual(['chrome://extensions/shortcuts']);
  browser.tabs = { create: () => Promise.reject(new Error('refused')) };
  await expect(openShortcutScreen()).resolves.toBe(false);
});

test('Firefox has a call for it, where it is new enough', async () => {
  const openShortcutSettings = vi.fn(async () => undefined);
  browser.commands = { update: async () => undefined, openShortcutSettings };
  expect(canSetCommands()).toBe(true);
  await expect(openShortcutScreen()).resolves.toBe(true);
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  browser.commands = { update: async () => undefined };
  await expect(openShortcutScreen()).resolves.toBe(false);
});

test('a phone has no commands at all', async () => {
  delete browser.commands;
  await expect(allCommands()).resolves.toEqual([]);
  expect(canSetCommands()).toBe(false);
  await expect(openShortcutScreen()).resolves.toBe(false);
});

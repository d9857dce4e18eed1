import { expect, test, vi } from 'vitest';

const holder = vi.hoisted(() => ({ browser: {} as { commands?: object; tabs?: object } }));
vi.mock('webextension-polyfill', () => ({ default: holder.browser }));

const { allCommands, canSetCommands, openShortcutScreen } = await import(
  '../../../src/platform/shortcuts.ts'
);

test('commands come with their keys, those without keys too, and none of the browser’s own', async () => {
  holder.browser.commands = {
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
  holder.browser.commands = {};
  holder.browser.tabs = { create: async ({ url }: { url: string }) => opened.push(url) };
  expect(canSetCommands()).toBe(false);
  await expect(openShortcutScreen()).resolves.toBe(true);
  expect(opened).toEqual(['chrome://extensions/shortcuts']);
  holder.browser.tabs = { create: () => Promise.reject(new Error('refused')) };
  await expect(openShortcutScreen()).resolves.toBe(false);
});

test('Firefox has a call for it, where it is new enough', async () => {
  const openShortcutSettings = vi.fn(async () => undefined);
  holder.browser.commands = { update: async () => undefined, openShortcutSettings };
  expect(canSetCommands()).toBe(true);
  await expect(openShortcutScreen()).resolves.toBe(true);
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  holder.browser.commands = { update: async () => undefined };
  await expect(openShortcutScreen()).resolves.toBe(false);
});

test('a phone has no commands at all', async () => {
  delete holder.browser.commands;
  await expect(allCommands()).resolves.toEqual([]);
  expect(canSetCommands()).toBe(false);
  await expect(openShortcutScreen()).resolves.toBe(false);
});

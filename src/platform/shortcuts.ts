import browser from 'webextension-polyfill';

/** A command of the manifest, and the keys that give it now (empty: none). */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** Where Chromium lets its reader change shortcuts; there is no API for it. */
const CHROMIUM_SCREEN = 'chrome://extensions/shortcuts';

/** The manifest's commands with their keys of this moment; none on a phone. */
export async function allCommands(): Promise<Command[]> {
  if (browser.commands === undefined) return [];
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    // A name with a low line is the browser's own (the toolbar button).
    name === undefined || name.startsWith('_')
      ? []
      : [{ name, description: description ?? name, keys: shortcut ?? '' }],
  );
}

/** Whether `setCommand` works here: in Firefox alone. */
export function canSetCommands(): boolean {
  return typeof browser.commands?.update === 'function';
}

/** Gives a command other keys, or with an empty text none. Rejects where the browser does not take them. */
export async function setCommand(name: string, keys: string): Promise<void> {
  await browser.commands.update({ name, shortcut: keys });
}

/** Opens the browser's own screen of shortcuts; false where it refuses. */
export async function openShortcutScreen(): Promise<boolean> {
  try {
    // Firefox has the call from 137 on; Chromium only the address.
    if (typeof browser.commands.openShortcutSettings === 'function')
      await browser.commands.openShortcutSettings();
    else if (canSetCommands()) return false;
    else await browser.tabs.create({ url: CHROMIUM_SCREEN });
    return true;
  } catch {
    return false;
  }
}

/** Opens the extension's settings in a tab. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

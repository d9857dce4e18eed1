/** A command of the extension and the keys that give it; no keys: an empty text. */
export interface Shortcut {
  readonly name: string;
  /** What it does, in the browser's language. */
  readonly description: string;
  readonly keys: string;
}

/** The browser's own names of modifiers and keys, by what may be typed in lower case. */
const MODIFIERS: Readonly<Record<string, string>> = {
  ctrl: 'Ctrl',
  control: 'Ctrl',
  alt: 'Alt',
  option: 'Alt',
  command: 'Command',
  cmd: 'Command',
  macctrl: 'MacCtrl',
};
const NAMED = [
  ...['Comma', 'Period', 'Home', 'End', 'PageUp', 'PageDown', 'Space', 'Insert', 'Delete'],
  ...['Up', 'Down', 'Left', 'Right'],
];
const KEYS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(NAMED.map((name) => [name.toLowerCase(), name])),
  ',': 'Comma',
  '.': 'Period',
  ' ': 'Space',
  arrowup: 'Up',
  arrowdown: 'Down',
  arrowleft: 'Left',
  arrowright: 'Right',
};
const FUNCTION_KEY = /^f(?:[1-9]|1[0-2])$/u;

/**
 * Keys as the browser's API wants them (`Alt+Shift+G`).
 * @param typed what a reader typed, in any case: modifiers first; empty for no keys
 * @returns null where no browser takes them: Ctrl, Alt or Command must be there, or it is a function key
 */
export function readShortcut(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  const parts = text.split(/\s*\+\s*/u).map((part) => part.toLowerCase());
  const key = keyNamed(parts.pop() ?? '');
  const shift = parts.includes('shift');
  const others = parts.filter((part) => part !== 'shift').map((part) => MODIFIERS[part]);
  if (key === null || others.includes(undefined) || new Set(parts).size < parts.length) return null;
  // Firefox takes two modifiers at most, and Shift alone only with a function key, if at all.
  if (others.length + Number(shift) > 2) return null;
  if (others.length === 0 && (shift || !FUNCTION_KEY.test(key.toLowerCase()))) return null;
  return [...others, ...(shift ? ['Shift'] : []), key].join('+');
}

/** The keys of a key press, to be typed by pressing them; null while only modifiers or a bare key are down. */
export function pressedShortcut(event: {
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly code: string;
  readonly key: string;
}): string | null {
  const modifiers = [
    ...(event.ctrlKey ? ['Ctrl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.metaKey ? ['Command'] : []),
    ...(event.shiftKey ? ['Shift'] : []),
  ];
  // With Alt or Shift down `key` is another sign on many keyboards; `code` names the key itself.
  const key =
    /^(?:Key|Digit)(.)$/u.exec(event.code)?.[1] ??
    (keyNamed(event.code.toLowerCase()) ? event.code : event.key);
  return readShortcut([...modifiers, key].join('+')) || null;
}

function keyNamed(part: string): string | null {
  if (/^[a-z0-9]$/u.test(part) || FUNCTION_KEY.test(part)) return part.toUpperCase();
  return KEYS[part] ?? null;
}

import { readMute } from '../settings/mutes.ts';
import { pageOf } from '../settings/off.ts';
import type { Settings } from '../settings/settings.ts';
import { readStoredSettings, SETTINGS_VERSION } from '../settings/stored.ts';
import { readSite } from './site-input.ts';

/** What tells the file from any other JSON. */
const MARK = 'settings';

/** Bytes of a file that is still read; the longest lists there can be are below a fifth of it. */
export const LONGEST_FILE = 1_000_000;

/** What a field must hold, as its mend says it. */
export type Mend = 'choice' | 'boolean' | 'language' | 'list' | 'site' | 'page' | 'mute' | 'entry';

/**
 * Why a file cannot be taken.
 * - `too-long`, `not-json`, `foreign` (no file of settings), `later` (written by a later version), `version` (says none): about the whole;
 * - `unknown` (no such setting), `value` (not what the setting can be): about one place.
 */
export interface FileProblem {
  readonly code: 'too-long' | 'not-json' | 'foreign' | 'later' | 'version' | 'unknown' | 'value';
  /** From 1; null where no line is to blame. */
  readonly line: number | null;
  /** The setting, and the number of the item from 1: `sitesOff 3`; empty where it is about the whole. */
  readonly place: string;
  /** Only with `value`. */
  readonly mend?: Mend;
  /** Only with the mend `choice`: what may stand there. */
  readonly allowed?: readonly string[];
}

export type FileReading =
  | { readonly settings: Settings; readonly problems: null }
  | { readonly settings: null; readonly problems: readonly FileProblem[] };

type Fields = Readonly<Record<string, unknown>>;

const MENDS: { readonly [Field in keyof Settings]: Mend } = {
  gloss: 'choice',
  interfaceLanguage: 'language',
  enabled: 'boolean',
  sitesOff: 'site',
  pagesOff: 'page',
  muted: 'mute',
  density: 'choice',
  firstMentionOnly: 'boolean',
  kindsOff: 'choice',
  known: 'entry',
};

const CHOICES: Partial<Record<keyof Settings, readonly string[]>> = {
  gloss: ['en', 'fr', 'both'],
  density: ['essential', 'standard', 'everything'],
  kindsOff: ['person', 'organization', 'model', 'product', 'place', 'term', 'figure'],
};

/** What an item of a list must be beside a text. */
const ITEMS: Partial<Record<keyof Settings, (item: string) => boolean>> = {
  sitesOff: (item) => readSite(item) === item,
  pagesOff: (item) => pageOf(item) === item,
  muted: (item) => readMute(item) !== null,
  kindsOff: (item) => CHOICES.kindsOff?.includes(item) ?? false,
  known: (item) => item.trim() !== '',
};

/**
 * All settings as a file's text.
 * @param today ISO day, for whoever finds the file again
 */
export function settingsFile(
  settings: Settings,
  today: string,
): { readonly name: string; readonly text: string } {
  const content = { interligne: MARK, exported: today, settings: { version: SETTINGS_VERSION, ...settings } };
  return { name: `interligne-settings-${today}.json`, text: `${JSON.stringify(content, null, 2)}\n` };
}

/**
 * Reads a file of settings: one of this version or an earlier one, whole. What is missing has its default. Never throws.
 * @returns the settings, or everything that has to be mended first
 */
export function readSettingsFile(text: string): FileReading {
  if (text.length > LONGEST_FILE) return refuse('too-long', null);
  const parsed = parse(text);
  if ('line' in parsed) return refuse('not-json', parsed.line);
  const { data } = parsed;
  if (!isRecord(data) || data.interligne !== MARK || !isRecord(data.settings)) return refuse('foreign', null);
  const { version } = data.settings;
  const line = lineOf(text, '"version"');
  if (!Number.isSafeInteger(version) || Number(version) < 1) return refuse('version', line);
  const reading = readStoredSettings(data.settings);
  if (reading.later) return refuse('later', line);
  const problems = problemsOf(reading.stored, text);
  if (problems.length > 0) return { settings: null, problems };
  return { settings: reading.settings, problems: null };
}

function problemsOf(stored: Fields, text: string): FileProblem[] {
  return Object.entries(stored).flatMap(([name, value]): FileProblem[] => {
    if (name === 'version') return [];
    const key = JSON.stringify(name);
    const line = lineOf(text, key);
    if (!isField(name)) return [{ code: 'unknown', line, place: name }];
    const isItem = ITEMS[name];
    const fault = { code: 'value', mend: MENDS[name], allowed: CHOICES[name] ?? [] } as const;
    if (!isItem) {
      const sound = readStoredSettings({ [name]: value }).unread.size === 0;
      return sound ? [] : [{ ...fault, line, place: name }];
    }
    if (!Array.isArray(value)) return [{ code: 'value', mend: 'list', line, place: name }];
    return value.flatMap((item, index): FileProblem[] =>
      typeof item === 'string' && isItem(item)
        ? []
        : [{ ...fault, line: lineOf(text, JSON.stringify(item), key), place: `${name} ${index + 1}` }],
    );
  });
}

function parse(text: string): { readonly data: unknown } | { readonly line: number } {
  try {
    return { data: JSON.parse(text) };
  } catch (error) {
    // Both engines say the line in words, unless the text just ends.
    const said = /line (\d+)/u.exec(String(error))?.[1];
    const last = text.trimEnd().split('\n').length;
    return { line: said === undefined ? last : Math.min(Number(said), last) };
  }
}

function refuse(code: FileProblem['code'], line: number | null): FileReading {
  return { settings: null, problems: [{ code, line, place: '' }] };
}

/** The line on which some text stands first, behind another; null where it does not. */
function lineOf(text: string, sought: string, behind = ''): number | null {
  const at = text.indexOf(sought, Math.max(text.indexOf(behind), 0));
  return at < 0 ? null : text.slice(0, at).split('\n').length;
}

function isField(name: string): name is keyof Settings {
  return Object.hasOwn(MENDS, name);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

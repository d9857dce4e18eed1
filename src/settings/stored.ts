import * as v from 'valibot';
import type { AnnotationKind } from '../core/annotation.ts';
import {
  DEFAULT_SETTINGS,
  DENSITIES,
  KNOWN_LIMIT,
  MUTES_LIMIT,
  PAGES_OFF_LIMIT,
  type Settings,
} from './settings.ts';

/** The form in which this version writes settings. Raise it with each change of meaning, and add the step to `MIGRATIONS`. */
export const SETTINGS_VERSION = 1;

type Stored = Readonly<Record<string, unknown>>;

/** Step n turns what version n wrote into what version n + 1 reads. Each has a fixture in the tests. */
const MIGRATIONS: Readonly<Record<number, (stored: Stored) => Stored>> = {};

/** What was found in storage, as far as it can be used. */
export interface Reading {
  readonly settings: Settings;
  /** What stands in storage, to be written around; empty when nothing usable does. */
  readonly stored: Stored;
  /** Whether something there was damaged, so that the raw value should be set aside before it is written over. */
  readonly broken: boolean;
  /** Written by a later version: what is not understood there is not damage and stays as it is. */
  readonly later: boolean;
  /** The fields whose stored value this version does not understand. */
  readonly unread: ReadonlySet<keyof Settings>;
}

/** `auto`, or a language tag; whether there is a locale file for it is the affair of `i18n/`. */
const LANGUAGE = /^(?:auto|[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/u;

const KINDS: readonly AnnotationKind[] = [
  'person',
  'organization',
  'model',
  'product',
  'place',
  'term',
  'figure',
];

const FIELDS: { readonly [Field in keyof Settings]: v.GenericSchema<unknown, Settings[Field]> } = {
  gloss: v.picklist(['en', 'fr', 'both']),
  interfaceLanguage: v.pipe(v.string(), v.regex(LANGUAGE)),
  enabled: v.boolean(),
  sitesOff: v.array(v.string()),
  pagesOff: v.array(v.string()),
  muted: v.array(v.string()),
  density: v.picklist(DENSITIES),
  firstMentionOnly: v.boolean(),
  kindsOff: v.array(v.picklist(KINDS)),
  known: v.array(v.string()),
};

/** Settings as one part of the extension tells them to another. */
export const settingsShape: v.GenericSchema<unknown, Settings> = v.object(FIELDS);

const FIELD_NAMES = Object.keys(FIELDS) as (keyof Settings)[];

/**
 * Reads settings out of whatever storage holds. Nothing stored means the defaults; each damaged field falls back to its
 * default and the sound ones are kept (in a list, the sound items).
 */
export function readStoredSettings(raw: unknown): Reading {
  const nothing = raw === undefined;
  const stored = isRecord(raw) ? migrate(raw) : {};
  const later = versionOf(stored) > SETTINGS_VERSION;
  const unread = new Set<keyof Settings>();
  const take = <Field extends keyof Settings>(field: Field): Settings[Field] => {
    if (!(field in stored)) return DEFAULT_SETTINGS[field];
    const schema: v.GenericSchema<unknown, Settings[Field]> = FIELDS[field];
    const value = stored[field];
    const checked = v.safeParse(schema, value);
    if (checked.success) return checked.output as Settings[Field];
    unread.add(field);
    const items = Array.isArray(value) ? value.filter((item) => v.is(schema, [item])) : null;
    const sound = v.safeParse(schema, items);
    return sound.success ? (sound.output as Settings[Field]) : DEFAULT_SETTINGS[field];
  };
  const settings: Settings = {
    gloss: take('gloss'),
    interfaceLanguage: take('interfaceLanguage'),
    enabled: take('enabled'),
    sitesOff: take('sitesOff'),
    pagesOff: take('pagesOff').slice(-PAGES_OFF_LIMIT),
    muted: take('muted').slice(-MUTES_LIMIT),
    density: take('density'),
    firstMentionOnly: take('firstMentionOnly'),
    kindsOff: take('kindsOff'),
    known: take('known').slice(-KNOWN_LIMIT),
  };
  const broken = !nothing && !later && (!isRecord(raw) || unread.size > 0);
  return { settings, stored, broken, later, unread };
}

/**
 * What to write so that `next` is read back: only the fields that changed are replaced. What a later version wrote and this
 * one does not understand stays, even where that means that the change does not hold.
 */
export function toStored(reading: Reading, next: Settings): Stored {
  const written: Record<string, unknown> = { ...reading.stored };
  for (const field of FIELD_NAMES) {
    const unread = reading.unread.has(field);
    if (reading.later && unread) continue;
    if (unread || next[field] !== reading.settings[field]) written[field] = next[field];
  }
  written.version = Math.max(SETTINGS_VERSION, versionOf(reading.stored));
  return written;
}

function migrate(stored: Stored): Stored {
  let current = stored;
  for (let version = versionOf(stored); version < SETTINGS_VERSION; version += 1) {
    current = { ...(MIGRATIONS[version]?.(current) ?? current), version: version + 1 };
  }
  return current;
}

/** Settings without a sound version are taken for this one's: their fields are checked one by one anyway. */
function versionOf(stored: Stored): number {
  const { version } = stored;
  return Number.isSafeInteger(version) && Number(version) >= 1 ? Number(version) : SETTINGS_VERSION;
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

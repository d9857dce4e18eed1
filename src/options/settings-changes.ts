import type { Settings } from '../settings/settings.ts';

/** A setting that another set of settings has otherwise. */
export type SettingsChange =
  | {
      readonly field: 'gloss' | 'interfaceLanguage' | 'enabled' | 'density' | 'firstMentionOnly';
      readonly to: string | boolean;
    }
  | { readonly field: ListField; readonly added: number; readonly removed: number };

/** The settings that are lists. */
export type ListField = 'sitesOff' | 'pagesOff' | 'muted' | 'kindsOff' | 'known';

const VALUES = ['gloss', 'interfaceLanguage', 'enabled', 'density', 'firstMentionOnly'] as const;
const LISTS: readonly ListField[] = ['kindsOff', 'sitesOff', 'pagesOff', 'muted', 'known'];

/** What would change with other settings; the order of a list is no change. */
export function settingsChanges(now: Settings, then: Settings): SettingsChange[] {
  const values = VALUES.filter((field) => now[field] !== then[field]).map(
    (field): SettingsChange => ({ field, to: then[field] }),
  );
  const lists = LISTS.map((field) => ({
    field,
    added: missingFrom(now[field], then[field]),
    removed: missingFrom(then[field], now[field]),
  })).filter(({ added, removed }) => added + removed > 0);
  return [...values, ...lists];
}

/** How many of `items` a list lacks. */
function missingFrom(list: readonly string[], items: readonly string[]): number {
  const there = new Set(list);
  return items.filter((item) => !there.has(item)).length;
}

import { KNOWN_LIMIT, type Settings } from './settings.ts';

/** The settings with an entry (its id) known, so that it is marked no more, or with `on` false marked again. The oldest make room. */
export function withKnown(settings: Settings, entry: string, on: boolean): Settings {
  const others = settings.known.filter((other) => other !== entry);
  return { ...settings, known: on ? [...others, entry].slice(-KNOWN_LIMIT) : others };
}

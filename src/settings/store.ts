import { onStored, readStored, writeStored } from '../platform/browser.ts';
import { alone } from '../platform/lock.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { readStoredSettings, toStored } from './stored.ts';

const KEY = 'settings';
/** Where damaged settings are set aside before they are written over, for whoever wants to mend them. */
const BROKEN_KEY = 'settings.broken';

/** The reader's settings; the defaults where storage cannot be read. Never rejects and never writes. */
export async function readSettings(): Promise<Settings> {
  try {
    return await settingsStored();
  } catch {
    return DEFAULT_SETTINGS;
  }
}

async function settingsStored(): Promise<Settings> {
  return readStoredSettings((await readStored([KEY]))[KEY]).settings;
}

/**
 * Changes settings: reads what stands there now, applies the change and writes, with no other change in between, so that
 * two windows do not undo each other.
 *
 * @param change the fields to replace, or a function from the settings of this moment to the new ones.
 * @returns the settings as they are read back afterwards.
 * @throws when storage cannot be read or written (quota spent, extension updated underneath); nothing is changed then.
 */
export function changeSettings(
  change: Partial<Settings> | ((settings: Settings) => Settings),
): Promise<Settings> {
  return alone(KEY, async () => {
    const raw = (await readStored([KEY]))[KEY];
    const reading = readStoredSettings(raw);
    const { settings } = reading;
    const stored = toStored(
      reading,
      typeof change === 'function' ? change(settings) : { ...settings, ...change },
    );
    await writeStored({ ...(reading.broken ? { [BROKEN_KEY]: raw } : {}), [KEY]: stored });
    return readStoredSettings(stored).settings;
  });
}

/**
 * The settings of each moment for whoever asks often: read when they are first asked for, and followed from then on; the defaults while storage cannot be read.
 * @param signal ends that; what was read last stays
 */
export function followSettings(signal: AbortSignal): () => Promise<Settings> {
  let latest: Promise<Settings> | null = null;
  onStored(
    [KEY],
    () => {
      latest = null;
    },
    signal,
  );
  return async () => {
    latest ??= settingsStored();
    try {
      return await latest;
    } catch {
      // The next one asks anew.
      latest = null;
      return DEFAULT_SETTINGS;
    }
  };
}

/** Calls back with the settings whenever they change, in whichever window, until the signal aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  onStored(
    [KEY],
    () => {
      void readSettings().then((settings) => {
        if (!signal.aborted) callback(settings);
      });
    },
    signal,
  );
}

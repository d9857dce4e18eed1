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
    return readStoredSettings((await readStored([KEY]))[KEY]).settings;
  } catch {
    return DEFAULT_SETTINGS;
  }
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

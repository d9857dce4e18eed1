import type { Settings } from '../../src/settings/settings.ts';
import type { Marking } from './marking.ts';

/*
 * Marker and reader are two scripts in one isolated world, so that a page has its marks before it takes in all that one can do with them. The
 * marker leaves itself under this symbol, where no script of the page can see it.
 */

/** A marking that has begun, and what ends it. */
export interface Begun {
  readonly marking: Marking;
  readonly end: AbortController;
}

/** What marks the page. */
export interface Marker {
  /** Whether the extension that brought it is still there. */
  lives(): boolean;
  /** The marking that began when the script came, and whether the page has changed since; null once it was taken. */
  take(): (Begun & { readonly hasChanged: boolean }) | null;
  /** Marks the page from now on. */
  begin(settings: Settings | Promise<Settings>): Begun;
}

const KEY = Symbol.for('interligne.marker');

type World = { [KEY]?: Marker };

/** Called by the marker's script. */
export function offerMarker(marker: Marker): void {
  (globalThis as World)[KEY] = marker;
}

/** The marker, once its script has run in this world. */
export function offeredMarker(): Marker | null {
  return (globalThis as World)[KEY] ?? null;
}

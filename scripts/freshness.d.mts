/** Changes whenever a file under `places` (from the project's root) is added, removed or written. */
export function fingerprint(places: readonly string[]): string;

/** Whether the stamp file holds this fingerprint. */
export function isFresh(stampFile: string, wanted: string): boolean;

/** Writes down what something was built from. */
export function writeStamp(stampFile: string, stamp: string): void;

import type { GlossChoice } from '../core/localized.ts';

/** Everything the reader can set. Kept in this browser only, under the storage key `settings`. */
export interface Settings {
  /** Which gloss language cards and screens show. */
  readonly gloss: GlossChoice;
  /** The language of the interface: `auto` follows the browser's; a tag (`fr`) for which there is no locale file does too. */
  readonly interfaceLanguage: string;
  /** False: off everywhere. */
  readonly enabled: boolean;
  /** Hosts that are left alone, as `siteOf` writes them. */
  readonly sitesOff: readonly string[];
  /** Pages that are left alone, as `pageOf` writes them, oldest first, at most `PAGES_OFF_LIMIT`. */
  readonly pagesOff: readonly string[];
}

/** The glosses are English until the reader chooses: whoever reads French coverage is assumed to be learning its terms. */
export const DEFAULT_SETTINGS: Settings = {
  gloss: 'en',
  interfaceLanguage: 'auto',
  enabled: true,
  sitesOff: [],
  pagesOff: [],
};

/** Addresses kept at most; some 100 bytes each, far below any storage quota. */
export const PAGES_OFF_LIMIT = 500;

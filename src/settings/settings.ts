import type { AnnotationKind } from '../core/annotation.ts';
import type { GlossChoice } from '../core/localized.ts';

/** How much is marked, from least to most: the main actors and sums; names, figures and each term once; every mention. */
export const DENSITIES = ['essential', 'standard', 'everything'] as const;
export type Density = (typeof DENSITIES)[number];

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
  /** Forms that are not to be marked as an entry, as `muteKey` writes them, oldest first, at most `MUTES_LIMIT`. */
  readonly muted: readonly string[];
  readonly density: Density;
  /** Marks each entry only where it comes first, whatever the density. */
  readonly firstMentionOnly: boolean;
  /** Kinds that are not marked. */
  readonly kindsOff: readonly AnnotationKind[];
  /** Ids of the entries that the reader knows and wants no mark for, oldest first, at most `KNOWN_LIMIT`. */
  readonly known: readonly string[];
}

/** The glosses are English until the reader chooses: whoever reads French coverage is assumed to be learning its terms. */
export const DEFAULT_SETTINGS: Settings = {
  gloss: 'en',
  interfaceLanguage: 'auto',
  enabled: true,
  sitesOff: [],
  pagesOff: [],
  muted: [],
  density: 'standard',
  firstMentionOnly: false,
  kindsOff: [],
  known: [],
};

/** Addresses kept at most; some 100 bytes each, far below any storage quota. */
export const PAGES_OFF_LIMIT = 500;

/** Mutes kept at most; some 100 bytes each as well. */
export const MUTES_LIMIT = 500;

/** Known entries kept at most: more than the knowledge base holds, with room for packs. */
export const KNOWN_LIMIT = 2000;

/** A short text in the two gloss languages. Both are always there: the build refuses an entry that lacks one. */
export interface Localized {
  readonly en: string;
  readonly fr: string;
}

/** A language a gloss can be read in. */
export type GlossLanguage = keyof Localized;

/** What the reader chose to see: one gloss language, or both side by side. */
export type GlossChoice = GlossLanguage | 'both';

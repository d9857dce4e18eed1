/** What a stretch of text is in its article; recognition uses it to tell headlines and lists from running text. */
export type BlockRole = 'title' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'cell';

/** One paragraph-like stretch of an article's text. Offsets are UTF-16 code units, `end` exclusive. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly role: BlockRole;
}

/**
 * An article as the core sees it: one string and what is known about it. The same shape comes from a web page
 * (`page/`), from a text file and from a line of a batch (`scripts/`).
 */
export interface Article {
  readonly text: string;
  /** In reading order, not overlapping; text between blocks is never annotated. */
  readonly blocks: readonly Block[];
  /** Primary language subtag (`fr`), or null when it is neither declared nor recognised. */
  readonly language: string | null;
  /** Country of that language (`GB` of `en-GB`), where the page declares one. */
  readonly region?: string | null;
  /** ISO date (`2025-07-08`) of publication, or null when unknown. */
  readonly published: string | null;
}

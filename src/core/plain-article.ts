/*
 * An article as the reading page shows it: its words in order, without the page or file they stood in. It travels from the reader of a
 * web page, and from a file or a pasted text, to the reading page.
 */

/** A stretch of running text; its white space is already collapsed. */
export interface PlainText {
  readonly role: 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'code';
  readonly text: string;
}

/** One row of a table. */
export interface PlainRow {
  readonly role: 'row';
  readonly cells: readonly string[];
}

export type PlainBlock = PlainText | PlainRow;

export interface PlainArticle {
  /** Empty where there is none. */
  readonly title: string;
  readonly blocks: readonly PlainBlock[];
  /** Primary subtag, where the page or file declares one. */
  readonly language: string | null;
  readonly region: string | null;
  /** ISO date of publication, or null. */
  readonly published: string | null;
  /** Name of the file, or the address of the page; empty for pasted text. */
  readonly source: string;
}

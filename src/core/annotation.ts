import type { Figure } from './recognition/figures/figure.ts';

/** The kinds of knowledge-base entries. */
export type EntryKind = 'person' | 'organization' | 'model' | 'product' | 'place' | 'term';

/** What an annotation can be about: an entry of the knowledge base, or a figure. */
export type AnnotationKind = EntryKind | 'figure';

/** Why a mention was accepted; shown in the card, so each has a text in `locales/`. */
export type MatchReason =
  | 'full-name'
  | 'distinctive-alias'
  | 'alias-in-context'
  | 'short-name-after-full'
  | 'metonym'
  | 'term-form'
  | 'figure';

/**
 * A recognised stretch of an article. Offsets are UTF-16 code units into the article's text, `end` exclusive, and
 * `text` is exactly that slice. Annotations of one article never overlap and come in reading order.
 */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: AnnotationKind;
  /** Id of the knowledge-base entry, or null for a figure. */
  readonly entry: string | null;
  /** 0 … 1: how sure the recogniser is. */
  readonly confidence: number;
  readonly reason: MatchReason;
  /** Only on figures. */
  readonly figure?: Figure;
  /** Only on ages, where the text names beside them whose they are: the entry's id. */
  readonly person?: string;
}

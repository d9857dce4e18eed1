import type { Analysis, Detection } from '../core/analysis.ts';
import type { Article } from '../core/article.ts';
import type { PlainArticle } from '../core/plain-article.ts';
import type { ProsePart, WantedProse } from '../core/prose-part.ts';
import type { Wordless } from '../recognizer/change.ts';
import type { FindAsk, FoundPart, TakeAsk, Told } from '../recognizer/recognizer.ts';
import type { Settings } from '../settings/settings.ts';

/** What the popup shows of a page: everything found in it, and where. */
export interface PageSummary {
  readonly title: string;
  readonly url: string;
  readonly published: string | null;
  readonly analysis: Analysis;
  /** Whether the page stands where a jump led, so that there is a way back. */
  readonly away: boolean;
}

/**
 * Every message of the extension: who asks whom, what is asked and what is answered. Each kind starts with the part that
 * answers it.
 */
export interface Protocol {
  /** Detector → background: this page is coverage; bring the marker. Answers whether it was injected. */
  'background/coverage': { ask: null; answer: boolean };
  /** Marker → background: how the reader wants things marked. */
  'background/settings': { ask: null; answer: Settings };
  /** Marker → background: bring the reader's script into my frame. Answers whether it could be. */
  'background/load-reader': { ask: null; answer: boolean };
  /** Marker or a page of ours → background: a piece of a long article, before a question about it. null: I do not know what goes before. */
  'background/take': { ask: TakeAsk; answer: true | null };
  /** The same: what stands in this article? null: tell me all of it, I do not know the one before. */
  'background/find': { ask: FindAsk; answer: FoundPart | null };
  /** The same: what more stands in it, from so many annotations of the change on. */
  'background/find-more': { ask: { reading: string; from: number }; answer: readonly Wordless[] | null };
  /** The same: what does it tell? Once after each `background/find`; null where what was found is gone. */
  'background/tell': { ask: { reading: string }; answer: Told | null };
  /** Reader → background: bring the card's script into my frame. Answers once it has run. */
  'background/load-card': { ask: null; answer: boolean };
  /** Reader → background: what cards of my page show, of the bundled prose and of the reader's packs; 32 entries at most. */
  'background/prose': { ask: WantedProse; answer: ProsePart };
  /** Reader → background: so many annotations stand in this tab (0 clears the badge). */
  'background/badge': { ask: { annotations: number }; answer: null };
  /** Popup → background: annotate this tab whatever its verdict. Answers whether the reader could be injected. */
  'background/annotate': { ask: { tabId: number }; answer: boolean };
  /** Popup → background: what would the detector say of this tab? null where extensions cannot run. */
  'background/assess': { ask: { tabId: number }; answer: Detection | null };
  /** Reader or a page of ours → background: open the library, at an entry (its id) or at its list. */
  'background/open-library': { ask: { entry: string | null }; answer: null };
  /** Popup → background: open the reading page, with the article of this tab where there is one. Answers whether there was. */
  'background/open-reading': { ask: { tabId: number | null }; answer: boolean };
  /** Background → reader: the article's words, for the reading page. */
  'reader/article': { ask: null; answer: PlainArticle };
  /** Popup → reader: everything found in the page. */
  'reader/summary': { ask: null; answer: PageSummary };
  /** Popup → reader: the article as it was read, with all that was found in it (to export it). */
  'reader/findings': { ask: null; answer: { article: Article; analysis: Analysis } };
  /** Popup → reader: scroll to these offsets of the article; with `open`, open the card of the annotation there. */
  'reader/show': { ask: { start: number; end: number; open: boolean }; answer: boolean };
  /** Popup → reader: back to where the page stood before the jumps. Answers whether there was such a place. */
  'reader/back': { ask: null; answer: boolean };
  /** Background → reader: go to the next or previous annotation and open its card with the focus in it. */
  'reader/step': { ask: { direction: 'next' | 'previous' }; answer: boolean };
  /** Background or popup → reader: list all annotations with the focus in the list. False where there are none. */
  'reader/list': { ask: null; answer: boolean };
}

export type MessageKind = keyof Protocol;

import type { Annotation } from '../core/annotation.ts';
import type { GlossChoice } from '../core/localized.ts';

/*
 * What the reader's script (reading, painting, hover) and the card's script (Preact, prose, words) say to each other.
 * The reader holds no prose: it names what a mark is about, the card looks it up.
 */

/** An annotation that is painted in the page. Two marks are the same mark when they are the same object. */
export interface Mark {
  /** Place in reading order, from 0. */
  readonly index: number;
  readonly annotation: Annotation;
  /** One box a line, in CSS pixels from the viewport's top left corner; empty while the mark is not rendered. */
  lineBoxes(): readonly DOMRect[];
}

/** What a card is to be about. */
export interface CardSubject {
  readonly annotation: Annotation;
  /** Id of the known article that the page was found to be, or null. */
  readonly article: string | null;
  /** Ids of that article's notes which stand on this annotation. */
  readonly notes: readonly string[];
  /** ISO date of the article's publication, or null. */
  readonly published: string | null;
  /** Primary subtag of the article's language, or null. */
  readonly language: string | null;
  /** Which annotation this is, from 1, and of how many. */
  readonly position: Position;
  /** Which mention of its entry this is, where the article has more than one. */
  readonly mention: Position | null;
}

/** A place in a row, from 1. */
export interface Position {
  readonly number: number;
  readonly of: number;
}

/** The reader's choices that change a card. */
export interface CardPreferences {
  readonly gloss: GlossChoice;
  /** BCP 47 tag of the interface's words. */
  readonly interfaceLanguage: string;
  /** Ids of the entries that are kept for review. */
  readonly kept?: readonly string[];
}

/** Where words are no longer to be marked. */
export type DisownScope = 'page' | 'everywhere';

/** Why an entry could not be kept for review: no room, storage failed, or a later version wrote the review. */
export type KeepRefusal = 'full' | 'unsaved' | 'later';

export type StepDirection = 'next' | 'previous';

/** Among what a step goes: all annotations, or the mentions of one entry. */
export type StepAmong = 'all' | 'mentions';

/** What the card tells its popover. All of it comes from trusted events only. */
export interface CardEvents {
  /** The pointer came onto the card. */
  entered(): void;
  /** The pointer left the card. */
  left(): void;
  /** The card is being used (focus in it, a press on it), so it must not go by itself. */
  used(): void;
  /** The marked lines were in view and no longer are. */
  away(): void;
  closed(): void;
  /** The reader pinned the card, or let it go again. */
  held(held: boolean): void;
  stepped(direction: StepDirection, among: StepAmong): void;
  /** The reader wants this gloss in every card. */
  chose(gloss: GlossChoice): void;
  /** The reader wants the list of all annotations. */
  wantedList(): void;
  /** An annotation was chosen from that list: its place in it. */
  picked(index: number): void;
  listClosed(): void;
  /** The reader wants to see an entry (its id) in the library. */
  wantedLibrary(entry: string): void;
  /** The words of the card's mark are not what they were taken for: here, or anywhere. */
  disowned(scope: DisownScope): void;
  /** An entry (its id) is to be kept for review, or no longer. */
  kept(entry: string, on: boolean): void;
  /** The reader knows this entry (its id): it need not be marked. */
  knew(entry: string): void;
}

/** How a card opens. */
export interface ShowOptions {
  /** At the foot of the screen, for touch, in place of beside the mark. */
  readonly sheet: boolean;
  /** Put the focus into the card, and back to where it was once the card closes. */
  readonly focus: boolean;
}

/** The one card of a page, made by the card's script. */
export interface Card {
  /** Says where its events go; called once, before the first `show`. */
  listen(events: CardEvents): void;
  /**
   * Fetches what a card on this subject shows; null where it is there already. `show` does not wait for it. Never rejects. The first time, the card
   * itself gets ready as well, a moment later.
   */
  prepare(subject: CardSubject): Promise<void> | null;
  show(subject: CardSubject, mark: Mark, options: ShowOptions): void;
  /** An open card takes the new choices at once and stays on its side of the mark. */
  update(preferences: CardPreferences): void;
  /** The page was read anew: the open card is about this mark now. What it shows, and where, stays. */
  renew(subject: CardSubject, mark: Mark): void;
  /** An entry could not be kept for review: says why in the open card. */
  refuse(why: KeepRefusal): void;
  hide(): void;
  /** Lists marks with the focus on one of them (its place in the list). The card, if open, is hidden first by the caller. */
  showList(marks: readonly Mark[], current: number): void;
  /** Takes the list away and gives the focus back to where it was. */
  hideList(): void;
  /** Whether an event happened in the card. */
  contains(event: Event): boolean;
  /** Where the card stands, in viewport pixels; null while it is hidden. */
  box(): DOMRect | null;
  /** Takes everything out of the page. */
  destroy(): void;
}

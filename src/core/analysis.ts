import type { Annotation } from './annotation.ts';

/** What a page was found to be. */
export type Verdict = 'known-article' | 'coverage' | 'other';

/** One reason for a verdict; its text stands in `locales/` under `reason.<code>`, with these values filled in. */
export interface DetectionReason {
  readonly code:
    | 'signature'
    | 'story'
    | 'talent-words'
    | 'field-words'
    | 'names'
    | 'figures'
    | 'too-short'
    | 'no-evidence';
  readonly values: Readonly<Record<string, string | number>>;
}

/** Verdict, how strongly it is held (0 … 1) and why. */
export interface Detection {
  readonly verdict: Verdict;
  /** Id of the known article, or null. */
  readonly article: string | null;
  readonly score: number;
  readonly reasons: readonly DetectionReason[];
}

/** Someone's change of organization, as the article (or the knowledge base) tells it. Offsets name its sentence. */
export interface FoundMove {
  readonly person: string;
  readonly from: string | null;
  readonly to: string | null;
  /** ISO year, month or day; null when neither text nor knowledge base dates it. */
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
  readonly basis: 'text' | 'knowledge';
}

/** Why a move that a sentence speaks of has not happened: it is denied, was refused, is hearsay, or is planned or only tried. */
export type UnrealizedStatus = 'denied' | 'refused' | 'rumoured' | 'planned';

/** A move that the article speaks of and that has not happened, as far as it says. Offsets name its sentence. */
export interface UnrealizedMove {
  readonly person: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: UnrealizedStatus;
  readonly start: number;
  readonly end: number;
}

/** What sort of source speaks: somebody by name (a firm and its spokespeople among them), nobody by name, a paper, or a medium. */
export type SpeakerSort = 'named' | 'anonymous' | 'document' | 'medium';

/** Who says something in the article. Offsets name the sentence in which they do. */
export interface FoundSpeaker {
  readonly sort: SpeakerSort;
  /** As the article writes it. */
  readonly words: string;
  /** Id of the entry of who speaks (of a spokesperson: the firm), or null. */
  readonly entry: string | null;
  readonly start: number;
  readonly end: number;
}

/** A note of a known article, placed in this text. */
export interface PlacedNote {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Everything the core finds in one article. */
export interface Analysis {
  readonly language: string | null;
  readonly detection: Detection;
  readonly annotations: readonly Annotation[];
  readonly moves: readonly FoundMove[];
  readonly unrealized: readonly UnrealizedMove[];
  readonly speakers: readonly FoundSpeaker[];
  readonly notes: readonly PlacedNote[];
}

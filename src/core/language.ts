import type { FigureWords } from './recognition/figures/words.ts';

/**
 * Words that carry a change of organization. Each is a lower-case form as it stands in a text; phrases are separated by
 * single spaces. A form that ends in an apostrophe is elided (« quitté l' »).
 */
export interface MoveWords {
  /** The person is the subject, the organization joined comes after (« a rejoint », “joined”). */
  readonly joins: readonly string[];
  /** The person is the subject, the organization left comes after (« après avoir quitté », “left”). */
  readonly leaves: readonly string[];
  /** The organization is the subject, the person comes after (« attirer », “hired”). */
  readonly hires: readonly string[];
  /** Participle after the person, the organization left comes after (« débauché de », “poached from”). */
  readonly takenFrom: readonly string[];
  /** After a departure: what the person leaves for, the new organization comes after (« pour fonder », “to open”). */
  readonly founds: readonly string[];
  /** Words that stand, at the start of a sentence, for the person named before (« il », “the researcher”). */
  readonly pronouns: readonly string[];
  /** Nouns that name a departure; the person comes after (« le départ de », “the departure of”). */
  readonly departures: readonly string[];
  /** Words that make a role a past one (« ancien », “former”); the organization comes after. */
  readonly formerly: readonly string[];
  /** Phrases that introduce a list of recruits (« victoires de recrutement de »). */
  readonly recruitLists: readonly string[];
  /** Words that make the sentence no move: negations, refusals, conditionals (« a refusé », “turned down”). */
  readonly blockers: readonly string[];
}

/** Words by which a page shows itself to be AI-talent coverage. Lower-case forms; a trailing `*` stands for any ending. */
export interface DetectionWords {
  /** Of people changing employers (« débauch* », “poach*”). */
  readonly talent: readonly string[];
  /** Of artificial intelligence (« intelligence artificielle », « IA »). */
  readonly field: readonly string[];
  /** Of money and scale (« milliard* », “signing bonus*”). */
  readonly money: readonly string[];
}

/** All that the core needs to know of one article language. One file a language in `src/languages/`. */
export interface Language {
  /** Primary subtag, ISO 639-1. */
  readonly code: string;
  /** Frequent function words, by which an undeclared language is recognised. */
  readonly functionWords: readonly string[];
  /** Elided words that a name may be glued to by an apostrophe (d', qu'); lower case, without the apostrophe. */
  readonly elisions: readonly string[];
  readonly moves: MoveWords;
  readonly detection: DetectionWords;
  readonly figures: FigureWords;
}

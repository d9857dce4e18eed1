import type { EntryKind } from './annotation.ts';
import type { Localized } from './localized.ts';
import type { FigureSort, Purpose } from './recognition/figures/figure.ts';
import type { NameTable } from './recognition/names/name-table.ts';

/*
 * The compiled knowledge base, in two halves: the index is what recognition needs and stands in the background; the
 * prose is what cards and screens show and is loaded only when something is shown. `knowledge/build` makes both.
 */

/**
 * How much an alias can be trusted on its own.
 * - `strong`: distinctive, stands alone;
 * - `weak`: also an ordinary word or another name (Apple, Claude): needs company in the text;
 * - `short`: a surname or nickname: holds only once the full name has been met in the article.
 */
export type AliasGate = 'strong' | 'weak' | 'short';

/** One way an entry is written. */
export interface IndexedAlias {
  readonly form: string;
  readonly gate: AliasGate;
  /** Only in texts of this language; absent: in any. */
  readonly language?: string;
  /** Stands for the entry without naming it (« le géant de Cupertino »). */
  readonly metonym?: true;
  /** Case-folded words, one of which must stand in the same block for a weak alias to hold. */
  readonly context?: readonly string[];
}

/** A change of organization, as the index knows it; `date` is an ISO year, month or day. */
export interface IndexedMove {
  readonly from: string | null;
  readonly to: string | null;
  readonly date: string;
}

/** An entry as recognition sees it. */
export interface IndexedEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: string;
  readonly aliases: readonly IndexedAlias[];
  /** Ids of entries whose presence vouches for a weak alias of this one (maker, employer, parent, metonym's target). */
  readonly related: readonly string[];
  /** The firm this entry belongs to: a lab's parent, a model's maker, a person's last known employer at compile time. */
  readonly organization?: string;
  /** Persons only, oldest first. */
  readonly moves?: readonly IndexedMove[];
}

/** One piece of a known article's signature: an entry that it names, or a figure that it gives. `weight` grows with rarity. */
export type SignatureItem =
  | { readonly entry: string; readonly weight: number }
  | { readonly figure: FigureAnchor; readonly weight: number };

/** Picks out a figure by its value, so that it is found in a translation as well. */
export interface FigureAnchor {
  readonly sort: FigureSort;
  readonly unit: string | null;
  readonly min: number | string | null;
  readonly max: number | string | null;
}

/** Where a note of a known article belongs: on a figure, on the mentions of an entry, or on a figure near an entry. */
export interface NoteAnchor {
  readonly id: string;
  readonly figure?: FigureAnchor;
  /** Alone: the first mention of the entry. With a figure: an entry that must be named in the same block. */
  readonly entry?: string;
}

/** A known article, or a story that many articles tell, as recognition sees it. */
export interface IndexedArticle {
  readonly id: string;
  /** ISO date: of publication, for a copy that bears none; of a story, when it broke. */
  readonly published: string;
  /** `article`: one text, wherever it is posted again; `story`: an event that many texts tell. */
  readonly scope: 'article' | 'story';
  /** Entries that the text must be about, not only name. */
  readonly lead: readonly string[];
  readonly signature: readonly SignatureItem[];
  readonly notes: readonly NoteAnchor[];
}

/** Entries by their ids. */
export type EntriesById = Pick<ReadonlyMap<string, IndexedEntry>, 'get'>;

/** Entries that are unpacked one by one, when they are asked for. */
export interface PackedEntries extends EntriesById {
  /** Where which names may stand; it tells entries by their places. */
  readonly table: NameTable;
  /** The entry at a place; the same object each time. */
  at(place: number): IndexedEntry;
}

/** The half of the knowledge base that recognition needs. */
export interface KnowledgeIndex {
  readonly entries: readonly IndexedEntry[];
  readonly articles: readonly IndexedArticle[];
  /** Ids of the reader's own packs whose entries are among these, in the order of their import. */
  readonly packs?: readonly string[];
  /** The same entries as the build has made them ready for finding names; absent where that is done at run time. */
  readonly packed?: PackedEntries;
}

/** Where a statement comes from. `date` is an ISO year, month or day; null where the source bears none. */
export interface Source {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly date: string | null;
  readonly language: string;
}

/** A dated statement. `sources` are keys of the entry's `sources`; empty only when `unverified`. */
export interface Fact {
  readonly text: Localized;
  readonly date: string;
  readonly sources: readonly string[];
  readonly unverified?: true;
}

/** A public role. Open ends are null; `confirmed` is the date an open-ended role was last seen confirmed. */
export interface Role {
  /** Id of the entry, or null where there is none; then `organizationName` may name it. */
  readonly organization: string | null;
  readonly organizationName?: string;
  readonly title: Localized;
  readonly from: string | null;
  readonly to: string | null;
  readonly confirmed?: string;
  readonly sources: readonly string[];
  readonly unverified?: true;
}

/** A reported or confirmed change of organization. */
export interface Move {
  readonly from: string | null;
  readonly to: string | null;
  readonly role: Localized;
  readonly date: string;
  readonly status: 'confirmed' | 'reported';
  readonly sources: readonly string[];
  readonly unverified?: true;
}

/** A tie to another entry. */
export interface Relation {
  readonly type:
    | 'employer'
    | 'founder'
    | 'parent'
    | 'maker'
    | 'investor'
    | 'seat'
    | 'stands-for'
    | 'see-also';
  readonly entry: string;
}

/** What a term's card shows besides gloss and background. */
export interface TermDetails {
  /** The dictionary form and its language (`fr` for « débaucher »). */
  readonly lemma: string;
  readonly language: string;
  readonly partOfSpeech: string;
  /** The usual equivalent in the other language. */
  readonly equivalent: string;
  /** A false friend or a trap, where there is one. */
  readonly warning?: Localized;
  /** A sentence of ours with its translation. */
  readonly example?: Localized;
}

/** An entry as cards and screens show it. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: string;
  /** One line, at most 160 characters. */
  readonly gloss: Localized;
  /** A paragraph, at most 600 characters. */
  readonly background: Localized;
  readonly pronunciation?: string;
  readonly wikidata?: string;
  /** Persons only, where public: ISO year, month or day, and its sources. */
  readonly birth?: { readonly date: string; readonly sources: readonly string[] };
  readonly roles: readonly Role[];
  readonly moves: readonly Move[];
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
  readonly term?: TermDetails;
  readonly sources: Readonly<Record<string, Source>>;
}

/** A note of a known article: where public reporting differs from what it says, or what came later. */
export interface Note {
  readonly id: string;
  readonly text: Localized;
  readonly sources: readonly string[];
}

/** A known article as screens show it. */
export interface KnownArticle {
  readonly id: string;
  readonly name: string;
  readonly published: string;
  readonly scope: IndexedArticle['scope'];
  readonly summary: Localized;
  readonly notes: readonly Note[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** A dated quantity that figures are measured by (“3 days of …”, “twice …”). */
export interface Anchor {
  readonly id: string;
  readonly sort: 'money' | 'count';
  readonly amount: number;
  /** A currency, or what is counted, as in `Figure.unit`. */
  readonly unit: string;
  /** What stretch of time the amount is for; absent where it is one sum. */
  readonly per?: 'year' | 'month' | 'week';
  /** ISO year, month or day that the amount is of. */
  readonly date: string;
  /** What figures it measures. */
  readonly purposes: readonly Purpose[];
  /** It also measures figures whose purpose is not known. */
  readonly general: boolean;
  /** The phrase with `{n}` for “3 times”, and, where the amount is for a stretch of time, with `{n}` for “3 days”. */
  readonly times: Localized;
  readonly length?: Localized;
  readonly source: Source;
}

/** Exchange rates of one day: how much of each currency one unit of `base` costs. */
export interface ReferenceRates {
  readonly date: string;
  readonly base: string;
  readonly rates: Readonly<Record<string, number>>;
  readonly source: Source;
}

/** The half of the knowledge base that is shown. `date` is the day of its newest statement's last check. */
export interface KnowledgeProse {
  readonly date: string;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly articles: Readonly<Record<string, KnownArticle>>;
  /** What figures are measured by; by id and by date. */
  readonly anchors?: readonly Anchor[];
  readonly rates?: readonly ReferenceRates[];
  /** Names of the reader's own packs whose entries are among these, by the packs' ids. */
  readonly packs?: Readonly<Record<string, string>>;
}

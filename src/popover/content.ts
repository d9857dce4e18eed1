import type { Annotation } from '../core/annotation.ts';
import { type Measure, measuresOf } from '../core/figure-sense/anchors.ts';
import type {
  Entry,
  Fact,
  KnowledgeProse,
  Move,
  Note,
  ReferenceRates,
  Role,
  Source,
} from '../core/knowledge.ts';
import { packOf } from '../core/pack-id.ts';
import { pointedTo } from '../core/prose-part.ts';
import type { Figure } from '../core/recognition/figures/figure.ts';
import type { CardSubject } from './contract.ts';
import { splitByDate } from './iso-date.ts';

/** What cards are made of: the prose, or as much of it as has come. */
export interface CardProse extends KnowledgeProse {
  /** Names of entries that can be asked for, by id; absent where all are among `entries`. */
  readonly names?: Readonly<Record<string, string>>;
  /** Whether it is not known yet what is known of an entry; absent: all is. */
  isUnread?(entry: string): boolean;
}

/** A note of the article that stands on the annotation, with the sources that its keys name. */
export interface ContentNote {
  readonly note: Note;
  readonly sources: Readonly<Record<string, Source>>;
}

/** An entry's dated statements from one side of the article's date. */
export interface Statements {
  readonly moves: readonly Move[];
  readonly roles: readonly Role[];
  readonly facts: readonly Fact[];
}

interface Shared {
  readonly annotation: Annotation;
  readonly notes: readonly ContentNote[];
  readonly published: string | null;
  readonly language: string | null;
}

export interface EntryContent extends Shared {
  readonly kind: 'entry';
  readonly entry: Entry;
  /** Name of the reader's own pack that the entry comes from, or null. */
  readonly pack: string | null;
  /** What could be known when the article came out. */
  readonly known: Statements;
  /** What is later than the article. */
  readonly since: Statements;
  /** Names of the entries that statements point to, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** When a person was born, and who says so. */
export interface Birth {
  readonly name: string;
  readonly date: string;
  /** Keys of `sources`. */
  readonly keys: readonly string[];
  readonly sources: Readonly<Record<string, Source>>;
}

export interface FigureContent extends Shared {
  readonly kind: 'figure';
  readonly figure: Figure;
  /** Something known to measure it by; empty where nothing fits. */
  readonly measures: readonly Measure[];
  readonly rates: readonly ReferenceRates[];
  /** Of the person whose age the figure is, where it is known. */
  readonly birth: Birth | null;
}

/** The knowledge base has no such entry (any more), or what it has could not be read. */
export interface BareContent extends Shared {
  readonly kind: 'bare';
  readonly isUnread: boolean;
}

export type CardContent = EntryContent | FigureContent | BareContent;

/** Gathers all that a card shows. */
export function contentOf(subject: CardSubject, prose: CardProse): CardContent {
  const { annotation, published, language } = subject;
  const shared: Shared = { annotation, notes: notesOf(subject, prose), published, language };
  const { figure } = annotation;
  if (figure !== undefined) {
    const { anchors = [], rates = [] } = prose;
    return {
      ...shared,
      kind: 'figure',
      figure,
      measures: measuresOf(figure, anchors),
      rates,
      birth: birthOf(annotation, prose),
    };
  }
  const id = annotation.entry;
  const entry = id === null ? undefined : entryIn(prose, id);
  if (entry === undefined) {
    return { ...shared, kind: 'bare', isUnread: id !== null && prose.isUnread?.(id) === true };
  }
  return { ...shared, kind: 'entry', ...entryParts(entry, published, prose) };
}

/**
 * An entry of which the article need not speak: where a link in another card leads.
 * @returns null where the knowledge base has no such entry
 */
export function contentOfEntry(id: string, from: CardContent, prose: CardProse): EntryContent | null {
  const entry = entryIn(prose, id);
  if (entry === undefined) return null;
  const { published, language } = from;
  const { kind, name } = entry;
  // Nothing in the article was recognised here: the words are the entry's own, and the card shows no reason.
  const annotation: Annotation = {
    start: 0,
    end: name.length,
    text: name,
    kind,
    entry: id,
    confidence: 1,
    reason: 'full-name',
  };
  return {
    annotation,
    notes: [],
    published,
    language,
    kind: 'entry',
    ...entryParts(entry, published, prose),
  };
}

function entryParts(entry: Entry, published: string | null, prose: CardProse) {
  const moves = splitByDate(byDate(entry.moves), (move) => move.date, published);
  const roles = splitByDate(entry.roles, (role) => role.from, published);
  const facts = splitByDate(byDate(entry.facts), (fact) => fact.date, published);
  return {
    entry,
    pack: prose.packs?.[packOf(entry.id) ?? ''] ?? null,
    known: { moves: moves.known, roles: roles.known, facts: facts.known },
    since: { moves: moves.since, roles: roles.since, facts: facts.since },
    names: namesIn(entry, prose),
  };
}

function birthOf({ person }: Annotation, prose: CardProse): Birth | null {
  const entry = person === undefined ? undefined : entryIn(prose, person);
  if (entry?.birth === undefined) return null;
  return { name: entry.name, date: entry.birth.date, keys: entry.birth.sources, sources: entry.sources };
}

function notesOf(subject: CardSubject, prose: KnowledgeProse): ContentNote[] {
  const article = subject.article === null ? undefined : prose.articles[subject.article];
  if (article === undefined) return [];
  return article.notes
    .filter((note) => subject.notes.includes(note.id))
    .map((note) => ({ note, sources: article.sources }));
}

function byDate<T extends { readonly date: string }>(statements: readonly T[]): T[] {
  return [...statements].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

function namesIn(entry: Entry, prose: CardProse): Record<string, string> {
  const nameOf = (id: string) => entryIn(prose, id)?.name ?? prose.names?.[id] ?? id;
  return Object.fromEntries(pointedTo(entry).map((id) => [id, nameOf(id)]));
}

function entryIn({ entries }: CardProse, id: string): Entry | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}

/** Whether there is a card for an entry, come already or not. */
export function hasCard(id: string, { entries, names = {} }: CardProse): boolean {
  return Object.hasOwn(entries, id) || Object.hasOwn(names, id);
}

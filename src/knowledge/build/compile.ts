import type { Cues } from '../../core/detection/coverage-patterns.ts';
import type {
  FigureAnchor,
  IndexedArticle,
  IndexedEntry,
  KnowledgeIndex,
  KnowledgeProse,
  SignatureItem,
} from '../../core/knowledge.ts';
import type { EntrySource } from '../schema.ts';
import { dayRange } from '../schema-fields.ts';
import { aliasesOf } from './aliases.ts';
import type { Checked } from './check.ts';
import { cuesOf } from './compile-cues.ts';
import { proseAnchor, proseArticle, proseEntry, proseRates } from './compile-prose.ts';
import { isWithin, type Parents, parentsOf } from './firms.ts';
import type { ReadArticle, ReadEntry } from './parse-entries.ts';
import { compare } from './problem.ts';
import { relatedIds } from './related.ts';

/** The knowledge base as it ships. */
export interface Compiled {
  readonly index: KnowledgeIndex;
  readonly prose: KnowledgeProse;
  readonly cues: Cues;
}

/**
 * Makes the two halves of the knowledge base and the detector's cues. The same files give the same bytes, in whatever order
 * they come: everything is sorted by id. Pure. Throws where `checked` has problems.
 */
export function compile(checked: Checked): Compiled {
  if (checked.problems.length > 0) throw new Error('a knowledge base with problems cannot be compiled');
  const entries = [...checked.entries].sort((a, b) => compare(a.id, b.id));
  const articles = [...checked.articles].sort((a, b) => compare(a.id, b.id));
  const related = relatedIds(entries);
  const parents = parentsOf(entries);
  const indexed = entries.map((entry) =>
    indexEntry(entry, [...(related.get(entry.id) ?? [])].sort(), parents),
  );
  return {
    index: { entries: indexed, articles: articles.map(indexArticle) },
    prose: {
      date: newestDate(entries, articles),
      entries: Object.fromEntries(entries.map((entry) => [entry.id, proseEntry(entry)])),
      articles: Object.fromEntries(articles.map((article) => [article.id, proseArticle(article)])),
      anchors: [...(checked.anchors ?? [])].sort((a, b) => compare(a.id, b.id)).map(proseAnchor),
      rates: [...(checked.rates ?? [])]
        .sort((a, b) => compare(a.content.date, b.content.date))
        .map(proseRates),
    },
    cues: cuesOf(indexed.filter((_, at) => entries[at]?.content.sector === 'ai')),
  };
}

function indexEntry({ id, content }: ReadEntry, related: readonly string[], parents: Parents): IndexedEntry {
  const seen = new Set<string>();
  const aliases = [];
  for (const { alias } of aliasesOf(content)) {
    // A form may be listed again beside the name; one of the two is enough.
    const key = `${alias.language ?? ''}:${alias.form}`;
    if (!seen.has(key)) aliases.push(alias);
    seen.add(key);
  }
  const organization = organizationOf(content, parents);
  return {
    id,
    kind: content.kind,
    name: content.name,
    aliases,
    related,
    ...(organization === undefined ? {} : { organization }),
    ...(content.moves.length === 0
      ? {}
      : { moves: content.moves.map(({ from = null, to = null, date }) => ({ from, to, date })) }),
  };
}

/** A model's maker, a lab's parent, a person's last known employer. */
function organizationOf(content: EntrySource, parents: Parents): string | undefined {
  const related = (type: EntrySource['relations'][number]['type']) =>
    content.relations.find((relation) => relation.type === type)?.entry;
  switch (content.kind) {
    case 'model':
    case 'product':
      return related('maker');
    case 'organization':
      return related('parent');
    case 'person':
      return content.roles.length + content.moves.length > 0
        ? lastEmployer(content, parents)
        : related('employer');
    default:
      return undefined;
  }
}

/**
 * The organization of the last role that is still open, or else of the last role; but where the newest move leads to a firm
 * that no role is known at yet, that firm. The lab where the role is at a lab.
 */
function lastEmployer({ roles, moves }: EntrySource, parents: Parents): string | undefined {
  const goal = moves.at(-1)?.to;
  if (goal !== undefined && !roles.some((role) => isWithin(role.organization, goal, parents))) return goal;
  return (roles.findLast((role) => role.to === undefined) ?? roles.at(-1))?.organization;
}

function indexArticle({ id, content }: ReadArticle): IndexedArticle {
  return {
    id,
    published: content.published,
    scope: content.scope,
    lead: content.lead,
    signature: content.signature.flatMap(({ entry, figure, weight }): SignatureItem[] => {
      if (entry !== undefined) return [{ entry, weight }];
      return figure === undefined ? [] : [{ figure: anchor(figure), weight }];
    }),
    notes: content.notes.map((note) => ({
      id: note.id,
      ...(note.figure === undefined ? {} : { figure: anchor(note.figure) }),
      ...(note.entry === undefined ? {} : { entry: note.entry }),
    })),
  };
}

type FigureSource = NonNullable<ReadArticle['content']['signature'][number]['figure']>;

function anchor({ sort, unit, min, max }: FigureSource): FigureAnchor {
  return { sort, unit: unit ?? null, min: min ?? null, max: max ?? null };
}

/**
 * The newest day that a move, a confirmed role or a source bears, as YYYY-MM-DD: when the knowledge base was last brought up
 * to date. Facts are left out: they can speak of the future. Empty where nothing is dated.
 */
function newestDate(entries: readonly ReadEntry[], articles: readonly ReadArticle[]): string {
  const dates: string[] = [];
  for (const { content } of entries) {
    for (const { confirmed } of content.roles) dates.push(confirmed ?? '');
    for (const { date } of content.moves) dates.push(date);
  }
  for (const { content } of [...entries, ...articles]) {
    for (const { date } of Object.values(content.sources)) dates.push(date ?? '');
  }
  return (
    dates
      .map((date) => dayRange(date)?.first ?? '')
      .sort(compare)
      .at(-1) ?? ''
  );
}

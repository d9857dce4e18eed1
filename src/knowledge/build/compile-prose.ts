import type {
  Anchor,
  Entry,
  Fact,
  KnownArticle,
  Move,
  ReferenceRates,
  Role,
  Source,
  TermDetails,
} from '../../core/knowledge.ts';
import type { ReadAnchor, ReadArticle, ReadEntry, ReadRates } from './parse-entries.ts';
import { compare } from './problem.ts';

type Content = ReadEntry['content'];

/** An entry as cards show it. */
export function proseEntry({ id, content }: ReadEntry): Entry {
  return {
    id,
    kind: content.kind,
    name: content.name,
    gloss: content.gloss,
    background: content.background,
    ...(content.pronunciation === undefined ? {} : { pronunciation: content.pronunciation }),
    ...(content.wikidata === undefined ? {} : { wikidata: content.wikidata }),
    ...(content.birth === undefined
      ? {}
      : { birth: { date: content.birth, sources: content.birth_sources ?? [] } }),
    roles: content.roles.map(proseRole),
    moves: content.moves.map(proseMove),
    facts: content.facts.map(proseFact),
    relations: content.relations,
    ...(content.term === undefined ? {} : { term: proseTerm(content.term) }),
    sources: proseSources(content.sources),
  };
}

/** A known article as screens show it. */
export function proseArticle({ id, content }: ReadArticle): KnownArticle {
  return {
    id,
    name: content.name,
    published: content.published,
    scope: content.scope,
    summary: content.summary,
    notes: content.notes.map(({ id: note, text, sources }) => ({ id: note, text, sources })),
    sources: proseSources(content.sources),
  };
}

/** A quantity to measure figures by, as cards use it. */
export function proseAnchor({ id, content }: ReadAnchor): Anchor {
  const { sort, amount, unit, per, date, purposes, general, times, length, source } = content;
  return {
    id,
    sort,
    amount,
    unit,
    ...(per === undefined ? {} : { per }),
    date,
    purposes,
    general: general === true,
    times,
    ...(length === undefined ? {} : { length }),
    source: proseSource(source),
  };
}

/** Exchange rates, as cards use them. */
export function proseRates({ content: { date, base, rates, source } }: ReadRates): ReferenceRates {
  return { date, base, rates, source: proseSource(source) };
}

function proseRole(role: Content['roles'][number]): Role {
  return {
    organization: role.organization ?? null,
    ...(role.organization_name === undefined ? {} : { organizationName: role.organization_name }),
    title: role.title,
    from: role.from ?? null,
    to: role.to ?? null,
    ...(role.confirmed === undefined ? {} : { confirmed: role.confirmed }),
    sources: role.sources,
    ...unverified(role),
  };
}

function proseMove(move: Content['moves'][number]): Move {
  return {
    from: move.from ?? null,
    to: move.to ?? null,
    role: move.role,
    date: move.date,
    status: move.status,
    sources: move.sources,
    ...unverified(move),
  };
}

function proseFact(fact: Content['facts'][number]): Fact {
  return { text: fact.text, date: fact.date, sources: fact.sources, ...unverified(fact) };
}

function unverified(statement: { readonly unverified?: true | undefined }): { readonly unverified?: true } {
  return statement.unverified === true ? { unverified: true } : {};
}

function proseTerm(term: NonNullable<Content['term']>): TermDetails {
  return {
    lemma: term.lemma,
    language: term.language,
    partOfSpeech: term.part_of_speech,
    equivalent: term.equivalent,
    ...(term.warning === undefined ? {} : { warning: term.warning }),
    ...(term.example === undefined ? {} : { example: term.example }),
  };
}

function proseSources(sources: Content['sources']): Record<string, Source> {
  const keys = Object.keys(sources).sort(compare);
  const shown: [string, Source][] = [];
  for (const key of keys) {
    const source = sources[key];
    if (source === undefined) continue;
    shown.push([key, proseSource(source)]);
  }
  return Object.fromEntries(shown);
}

function proseSource({ publisher, title, url, date, language }: Content['sources'][string]): Source {
  return { publisher, title, url, date: date ?? null, language };
}

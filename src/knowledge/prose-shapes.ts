import * as v from 'valibot';
import type {
  Anchor,
  Entry,
  Fact,
  KnownArticle,
  Move,
  Note,
  ReferenceRates,
  Relation,
  Role,
  Source,
  TermDetails,
} from '../core/knowledge.ts';
import type { Localized } from '../core/localized.ts';
import { PURPOSES } from '../core/recognition/figures/figure.ts';

/*
 * What prose must look like that comes out of storage or in a message. `Shape` ties each to its contract: when one changes without the
 * other, this file no longer compiles.
 */

type Shape<Value> = v.GenericSchema<unknown, Value>;

const text = v.string();
const texts = v.array(text);
const unverified = v.exactOptional(v.literal(true));

/** What an entry can be. */
export const entryKind = v.picklist(['person', 'organization', 'model', 'product', 'place', 'term']);

const localized: Shape<Localized> = v.object({ en: text, fr: text });

const source: Shape<Source> = v.object({
  publisher: text,
  title: text,
  url: text,
  date: v.nullable(text),
  language: text,
});

const fact: Shape<Fact> = v.object({ text: localized, date: text, sources: texts, unverified });

const role: Shape<Role> = v.object({
  organization: v.nullable(text),
  organizationName: v.exactOptional(text),
  title: localized,
  from: v.nullable(text),
  to: v.nullable(text),
  confirmed: v.exactOptional(text),
  sources: texts,
  unverified,
});

const move: Shape<Move> = v.object({
  from: v.nullable(text),
  to: v.nullable(text),
  role: localized,
  date: text,
  status: v.picklist(['confirmed', 'reported']),
  sources: texts,
  unverified,
});

const relation: Shape<Relation> = v.object({
  type: v.picklist(['employer', 'founder', 'parent', 'maker', 'investor', 'seat', 'stands-for', 'see-also']),
  entry: text,
});

const term: Shape<TermDetails> = v.object({
  lemma: text,
  language: text,
  partOfSpeech: text,
  equivalent: text,
  warning: v.exactOptional(localized),
  example: v.exactOptional(localized),
});

/** An entry as cards and screens show it. */
export const entryShape: Shape<Entry> = v.object({
  id: text,
  kind: entryKind,
  name: text,
  gloss: localized,
  background: localized,
  pronunciation: v.exactOptional(text),
  wikidata: v.exactOptional(text),
  birth: v.exactOptional(v.object({ date: text, sources: v.array(text) })),
  roles: v.array(role),
  moves: v.array(move),
  facts: v.array(fact),
  relations: v.array(relation),
  term: v.exactOptional(term),
  sources: v.record(text, source),
});

const note: Shape<Note> = v.object({ id: text, text: localized, sources: texts });

/** A known article as screens show it. */
export const articleShape: Shape<KnownArticle> = v.object({
  id: text,
  name: text,
  published: text,
  scope: v.picklist(['article', 'story']),
  summary: localized,
  notes: v.array(note),
  sources: v.record(text, source),
});

/** What figures are measured by. */
export const anchorShape: Shape<Anchor> = v.object({
  id: text,
  sort: v.picklist(['money', 'count']),
  amount: v.number(),
  unit: text,
  per: v.exactOptional(v.picklist(['year', 'month', 'week'])),
  date: text,
  purposes: v.array(v.picklist(PURPOSES)),
  general: v.boolean(),
  times: localized,
  length: v.exactOptional(localized),
  source,
});

/** Exchange rates of a day. */
export const ratesShape: Shape<ReferenceRates> = v.object({
  date: text,
  base: text,
  rates: v.record(text, v.number()),
  source,
});

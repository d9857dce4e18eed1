import * as v from 'valibot';
import type { EntryKind } from '../core/annotation.ts';
import type { AliasGate, Move, Relation } from '../core/knowledge.ts';
import {
  date,
  fields,
  flag,
  form,
  id,
  language,
  list,
  localized,
  oneOf,
  STATEMENT_LIMIT,
  sourceKeys,
  sources,
  value,
} from './schema-fields.ts';

/*
 * The shape of an entry's YAML file; `schema-article.ts` has that of a known article. What needs more than one field or
 * file (references, source keys, gates) is in `build/check.ts`. Runs without Node: a reader's own pack is held to it too.
 */

/** Longest prose, in characters. README.md states them. */
export const GLOSS_LIMIT = 160;
export const BACKGROUND_LIMIT = 600;
/** A role's title stands on one line of a card. */
const TITLE_LIMIT = 160;

export const KINDS = [
  'person',
  'organization',
  'model',
  'product',
  'place',
  'term',
] as const satisfies readonly EntryKind[];

const GATES = ['strong', 'weak', 'short'] as const satisfies readonly AliasGate[];
const STATUSES = ['reported', 'confirmed'] as const satisfies readonly Move['status'][];
const RELATIONS = [
  'employer',
  'founder',
  'parent',
  'maker',
  'investor',
  'seat',
  'stands-for',
  'see-also',
] as const satisfies readonly Relation['type'][];

/** What an organization does. Only those of the AI field tell the detector that a page is about it. */
export const SECTORS = ['ai', 'technology', 'finance', 'media', 'research', 'public'] as const;

const gate = oneOf(GATES);
const context = list(form, 'write the words as [one, two]');
const NO_SOURCES = 'list its source keys, or write `sources: []` with `unverified: true`';

const alias = v.pipe(
  fields(
    {
      form: v.optional(form),
      forms: v.optional(list(form, 'write the forms as [one, two], or a single `form:`')),
      gate: v.optional(gate, 'strong'),
      language: v.optional(language),
      misspelling: v.optional(flag),
      metonym: v.optional(flag),
      context: v.optional(context),
    },
    {},
  ),
  v.check(
    (given) => (given.form === undefined) !== (given.forms === undefined),
    'must have either `form` or `forms`: give one of them',
  ),
);

const role = v.pipe(
  fields(
    {
      organization: v.optional(id),
      organization_name: v.optional(form),
      title: localized('title', TITLE_LIMIT),
      from: v.optional(date),
      to: v.optional(date),
      confirmed: v.optional(date),
      sources: sourceKeys,
      unverified: v.optional(flag),
    },
    { title: 'add the title with `en:` and `fr:`', sources: NO_SOURCES },
  ),
  v.check(
    (given) => (given.organization === undefined) !== (given.organization_name === undefined),
    'must have either `organization` or `organization_name`: give the id of an entry, or a name where there is none',
  ),
);

const move = v.pipe(
  fields(
    {
      from: v.optional(id),
      to: v.optional(id),
      date,
      status: oneOf(STATUSES),
      role: localized('role', TITLE_LIMIT),
      sources: sourceKeys,
      unverified: v.optional(flag),
    },
    {
      date: 'add the year, month or day it was reported',
      status: 'write reported or confirmed',
      role: 'add the new role with `en:` and `fr:`',
      sources: NO_SOURCES,
    },
  ),
  v.check(
    (given) => given.from !== undefined || given.to !== undefined,
    'names no organization: give `from`, `to` or both',
  ),
  v.check(
    (given) => given.from === undefined || given.from !== given.to,
    'goes from an organization to the same one: a change of role within it belongs in `roles`',
  ),
);

const fact = fields(
  { date, text: localized('text', STATEMENT_LIMIT), sources: sourceKeys, unverified: v.optional(flag) },
  {
    date: 'add the year, month or day that the statement speaks of',
    text: 'add the statement with `en:` and `fr:`',
    sources: NO_SOURCES,
  },
);

const relation = fields(
  { type: oneOf(RELATIONS), entry: id },
  { type: `write one of ${RELATIONS.join(', ')}`, entry: 'give the id of the other entry' },
);

const term = fields(
  {
    lemma: form,
    language,
    part_of_speech: value,
    equivalent: value,
    warning: v.optional(localized('warning', STATEMENT_LIMIT)),
    example: v.optional(localized('example', STATEMENT_LIMIT)),
  },
  {
    lemma: 'give the dictionary form',
    language: 'give the language of the lemma, such as fr',
    part_of_speech: 'write noun, verb, adjective or what it is',
    equivalent: 'give the usual equivalent in the other language',
  },
);

/** An entry: everything in `entries/` but the articles. */
export const entrySchema = fields(
  {
    kind: oneOf(KINDS),
    name: form,
    sector: v.optional(oneOf(SECTORS), 'ai'),
    aliases: v.optional(list(alias, 'begin each alias with `- form:`'), []),
    gate: v.optional(gate, 'strong'),
    context: v.optional(context),
    gloss: localized('gloss', GLOSS_LIMIT),
    background: localized('background', BACKGROUND_LIMIT),
    pronunciation: v.optional(value),
    wikidata: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^Q[1-9]\d*$/u, 'is not a Wikidata id: write Q and digits, or remove the line'),
      ),
    ),
    birth: v.optional(date),
    birth_sources: v.optional(sourceKeys),
    roles: v.optional(list(role, 'begin each role with `- organization:`'), []),
    moves: v.optional(list(move, 'begin each move with `- from:` or `- to:`'), []),
    facts: v.optional(list(fact, 'begin each fact with `- date:`'), []),
    relations: v.optional(list(relation, 'begin each relation with `- type:`'), []),
    term: v.optional(term),
    sources: v.optional(sources, {}),
  },
  {
    kind: `write one of ${KINDS.join(', ')}`,
    name: 'give the name that a card shows',
    gloss: `add a gloss with \`en:\` and \`fr:\`, each at most ${GLOSS_LIMIT} characters`,
    background: `add a background with \`en:\` and \`fr:\`, each at most ${BACKGROUND_LIMIT} characters`,
  },
);

/** An entry as its file gives it, defaults filled in. */
export type EntrySource = v.InferOutput<typeof entrySchema>;
/** One alias item: a form or several that share everything else. */
export type AliasSource = EntrySource['aliases'][number];

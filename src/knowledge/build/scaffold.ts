import type { EntrySource } from '../schema.ts';
import { BACKGROUND_LIMIT, GLOSS_LIMIT, KINDS } from '../schema.ts';
import { SUMMARY_LIMIT } from '../schema-article.ts';
import { TO_WRITE } from '../schema-fields.ts';

export const SCAFFOLD_KINDS = [...KINDS, 'article'] as const;
export type ScaffoldKind = EntrySource['kind'] | 'article';

const FOLDER: Readonly<Record<ScaffoldKind, string>> = {
  person: 'people',
  organization: 'organizations',
  model: 'models',
  product: 'models',
  place: 'places',
  term: 'terms',
  article: 'articles',
};

/** Where the file of a new entry goes, below `entries/`. */
export function entryPath(kind: ScaffoldKind, id: string): string {
  return `${FOLDER[kind]}/${id}.yml`;
}

/**
 * The text of a new entry's file: what is always wanted as fields, with prose to be written; what is sometimes wanted as
 * comments. Once the prose is there the file passes the schema.
 */
export function scaffold(kind: ScaffoldKind, name: string): string {
  const head = `kind: ${kind}\nname: ${scalar(name)}\n`;
  if (kind === 'article') return head + ARTICLE;
  const body = head + ALIASES + prose('gloss', GLOSS_LIMIT) + prose('background', BACKGROUND_LIMIT);
  if (kind === 'person') return body + PERSON + FACTS;
  if (kind === 'term') return body + term(name) + FACTS;
  return body + RELATIONS + FACTS;
}

/** A name as a YAML value: quoted where YAML would read it otherwise. */
function scalar(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ’'.+&/-]*$/u.test(text) ? text : JSON.stringify(text);
}

function prose(field: string, limit: number): string {
  return `${field}:
  en: >-
    ${TO_WRITE}: in English, at most ${limit} characters.
  fr: >-
    ${TO_WRITE}: in French, at most ${limit} characters.
`;
}

function term(name: string): string {
  return `term:
  lemma: ${scalar(name)}
  language: fr
  part_of_speech: noun
  equivalent: ${TO_WRITE}
`;
}

const ALIASES = `# The name is an alias already. gate: strong stands alone, weak needs \`context\` or a related entry, short the full name.
# aliases:
#   - form: Other Name
#   - form: Short
#     gate: short
`;

const RELATIONS = `# relations: # employer founder parent maker investor seat stands-for see-also
#   - type: maker
#     entry: openai
`;

const PERSON = `# roles: # oldest first
#   - organization: openai
#     title:
#       en: >-
#         …
#       fr: >-
#         …
#     from: 2024
#     confirmed: 2026-01
#     sources: [publisher-2026-01]
`;

const FACTS = `# facts: # oldest first
#   - date: 2026-01
#     text:
#       en: >-
#         …
#       fr: >-
#         …
#     sources: [publisher-2026-01]
# sources:
#   publisher-2026-01:
#     publisher: …
#     title: "[…]"
#     url: https://…
#     date: 2026-01
#     language: en
`;

const ARTICLE = `published: 2026-01-01 # ${TO_WRITE}: the day of publication
${prose('summary', SUMMARY_LIMIT)}signature: # what the article names and the figures it gives; weight 1 (often met) to 5 (rare)
  - figure: { sort: money, unit: USD, min: 1000000, max: 1000000 } # ${TO_WRITE}
    weight: 1
# notes:
#   - id: short-name-of-the-note
#     entry: openai
#     text:
#       en: >-
#         …
#       fr: >-
#         …
#     sources: [publisher-2026-01]
# sources:
#   publisher-2026-01:
#     publisher: …
#     title: "[…]"
#     url: https://…
#     date: 2026-01
#     language: en
`;

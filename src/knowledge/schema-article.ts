import * as v from 'valibot';
import type { IndexedArticle } from '../core/knowledge.ts';
import type { FigureSort } from '../core/recognition/figures/figure.ts';
import {
  date,
  fields,
  form,
  id,
  list,
  localized,
  oneOf,
  STATEMENT_LIMIT,
  sourceKeys,
  sources,
  value,
} from './schema-fields.ts';

/* The shape of a known article's YAML file. */

/** Longest summary, in characters. README.md states it. */
export const SUMMARY_LIMIT = 900;
/** Weights of a signature: often met … rare. */
const WEIGHTS = ['1', '2', '3', '4', '5'] as const;

const FIGURE_SORTS = [
  'money',
  'number',
  'count',
  'percent',
  'ratio',
  'duration',
  'period',
  'date',
  'age',
] as const satisfies readonly FigureSort[];

const amount = v.optional(
  v.pipe(
    value,
    v.regex(
      /^-?\d+(?:\.\d+)?$/u,
      'is not a number: write plain digits, or remove the line where that end is open',
    ),
    v.transform(Number),
  ),
);
const moment = v.optional(
  v.pipe(
    value,
    v.regex(
      /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|P(?=\d)(?:\d+[YMWD])+)$/u,
      'is neither a date nor a length: write YYYY, YYYY-MM, YYYY-MM-DD, or a length such as P12M',
    ),
  ),
);
const figureSort = oneOf(FIGURE_SORTS);

/** Dates and periods are anchored by ISO text, all other sorts by number. */
const figure = v.pipe(
  fields(
    { sort: figureSort, unit: v.optional(value), min: v.optional(value), max: v.optional(value) },
    { sort: `write one of ${FIGURE_SORTS.join(', ')}` },
  ),
  v.lazy((given) => {
    const dated =
      given !== null &&
      typeof given === 'object' &&
      'sort' in given &&
      (given.sort === 'date' || given.sort === 'period');
    const end = dated ? moment : amount;
    return v.object({ sort: figureSort, unit: v.optional(value), min: end, max: end });
  }),
);

/** What a known article is: one text, wherever it is posted again, or an event that many texts tell. */
const SCOPES = ['article', 'story'] as const satisfies readonly IndexedArticle['scope'][];

const weight = v.pipe(oneOf(WEIGHTS), v.transform(Number));
const WEIGHT_MEND = 'write 1 (often met) to 5 (rare)';

const signatureItem = v.pipe(
  fields({ entry: v.optional(id), figure: v.optional(figure), weight }, { weight: WEIGHT_MEND }),
  v.check(
    (given) => (given.entry === undefined) !== (given.figure === undefined),
    'must have either `entry` or `figure`: give one of them',
  ),
);

const note = v.pipe(
  fields(
    {
      id,
      figure: v.optional(figure),
      entry: v.optional(id),
      text: localized('note', STATEMENT_LIMIT),
      sources: v.pipe(sourceKeys, v.minLength(1, 'is empty: a note needs a source; list its key')),
    },
    {
      id: 'name the note, such as scale-ai-amount',
      text: 'add the note with `en:` and `fr:`',
      sources: 'a note needs a source; list its key',
    },
  ),
  v.check(
    (given) => given.figure !== undefined || given.entry !== undefined,
    'is anchored to nothing: give `figure`, `entry` or both',
  ),
);

/** A known article: everything in `entries/articles/`. */
export const articleSchema = fields(
  {
    kind: v.literal('article', 'must be article: write `kind: article` in this folder'),
    name: form,
    published: date,
    scope: v.optional(oneOf(SCOPES), 'article'),
    lead: v.optional(list(id, 'write the ids as [one, two]'), []),
    summary: localized('summary', SUMMARY_LIMIT),
    signature: v.pipe(
      list(signatureItem, 'begin each item with `- entry:` or `- figure:`'),
      v.minLength(1, 'is empty: list what the article names and the figures it gives'),
    ),
    notes: v.optional(list(note, 'begin each note with `- id:`'), []),
    sources: v.optional(sources, {}),
  },
  {
    kind: 'write `kind: article`',
    name: 'give a name of ours, not the headline',
    published: 'add the day of publication',
    summary: `add a summary with \`en:\` and \`fr:\`, each at most ${SUMMARY_LIMIT} characters`,
    signature: 'list what the article names and the figures it gives',
  },
);

/** A known article as its file gives it. */
export type ArticleSource = v.InferOutput<typeof articleSchema>;

import * as v from 'valibot';
import type { Analysis, Detection } from '../core/analysis.ts';
import type { Annotation } from '../core/annotation.ts';
import type { Article, Block } from '../core/article.ts';
import type { PlainArticle, PlainBlock } from '../core/plain-article.ts';
import type { ProsePart, WantedProse } from '../core/prose-part.ts';
import {
  type Figure,
  PURPOSES,
  type Purpose,
  type RelativeTime,
} from '../core/recognition/figures/figure.ts';
import { anchorShape, articleShape, entryShape, ratesShape } from '../knowledge/prose-shapes.ts';
import type { Wordless } from '../recognizer/change.ts';
import type { FindAsk, FoundPart, TakeAsk, Told } from '../recognizer/recognizer.ts';
import type { PageSummary } from './protocol.ts';

/*
 * The shapes of what messages carry. `Shape` ties each to its contract in `core/`: when one changes without the other,
 * this file no longer compiles.
 */

/** A schema whose checked value is exactly a `Value`. */
export type Shape<Value> = v.GenericSchema<unknown, Value>;

/** Offsets are UTF-16 code units into the article's text. */
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const end = v.nullable(v.union([v.number(), v.string()]));

const relative: Shape<RelativeTime> = v.strictObject({
  sense: v.picklist(['ago', 'ahead', 'last', 'next', 'this', 'previous', 'following']),
  count: v.nullable(v.number()),
  unit: v.picklist(['decade', 'year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second']),
});

const purpose: Shape<Purpose> = v.picklist(PURPOSES);

/** Strict, so that a field which the core gains is missed aloud and not dropped on the way. */
const figure: Shape<Figure> = v.strictObject({
  sort: v.picklist(['money', 'number', 'count', 'percent', 'ratio', 'duration', 'period', 'date', 'age']),
  min: end,
  max: end,
  unit: v.nullable(v.string()),
  per: v.nullable(v.picklist(['year', 'month', 'week', 'day', 'hour', 'head', 'share'])),
  qualifier: v.nullable(
    v.picklist([
      'about',
      'more-than',
      'less-than',
      'up-to',
      'at-least',
      'indefinite',
      'early',
      'mid',
      'late',
    ]),
  ),
  range: v.boolean(),
  noun: v.exactOptional(v.string()),
  magnitude: v.exactOptional(v.number()),
  relative: v.exactOptional(relative),
  yearless: v.exactOptional(v.string()),
  purpose: v.exactOptional(purpose),
});

const annotationFields = {
  start: offset,
  end: offset,
  kind: v.picklist(['person', 'organization', 'model', 'product', 'place', 'term', 'figure']),
  entry: v.nullable(v.string()),
  confidence: share,
  reason: v.picklist([
    'full-name',
    'distinctive-alias',
    'alias-in-context',
    'short-name-after-full',
    'metonym',
    'term-form',
    'figure',
  ]),
  figure: v.exactOptional(figure),
  person: v.exactOptional(v.string()),
} as const;

const annotation: Shape<Annotation> = v.object({ ...annotationFields, text: v.string() });

/**
 * Annotations out of the background. It is of one version with whoever asks it, so they are looked at for what would do harm in a page (an offset
 * that is none) and no more: a full check takes a page that has just begun 20 ms, and marks wait for it.
 */
export const wordless: Shape<readonly Wordless[]> = v.custom<readonly Wordless[]>(
  (value) => Array.isArray(value) && value.every(isWordless),
);

function isWordless(value: unknown): boolean {
  const { start, end, kind, entry } = (value ?? {}) as Partial<Record<keyof Wordless, unknown>>;
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    0 <= Number(start) &&
    Number(start) < Number(end) &&
    typeof kind === 'string' &&
    (entry === null || typeof entry === 'string')
  );
}

export const detection: Shape<Detection> = v.object({
  verdict: v.picklist(['known-article', 'coverage', 'other']),
  article: v.nullable(v.string()),
  score: share,
  reasons: v.array(
    v.object({
      code: v.picklist([
        'signature',
        'story',
        'talent-words',
        'field-words',
        'names',
        'figures',
        'too-short',
        'no-evidence',
      ]),
      values: v.record(v.string(), v.union([v.string(), v.number()])),
    }),
  ),
});

const toldFields = {
  detection,
  moves: v.array(
    v.object({
      person: v.string(),
      from: v.nullable(v.string()),
      to: v.nullable(v.string()),
      date: v.nullable(v.string()),
      start: offset,
      end: offset,
      basis: v.picklist(['text', 'knowledge']),
    }),
  ),
  unrealized: v.array(
    v.object({
      person: v.string(),
      from: v.nullable(v.string()),
      to: v.nullable(v.string()),
      status: v.picklist(['denied', 'refused', 'rumoured', 'planned']),
      start: offset,
      end: offset,
    }),
  ),
  speakers: v.array(
    v.object({
      sort: v.picklist(['named', 'anonymous', 'document', 'medium']),
      words: v.string(),
      entry: v.nullable(v.string()),
      start: offset,
      end: offset,
    }),
  ),
  notes: v.array(v.object({ id: v.string(), start: offset, end: offset })),
} as const;

export const told: Shape<Told> = v.object(toldFields);
const analysis: Shape<Analysis> = v.object({
  ...toldFields,
  language: v.nullable(v.string()),
  annotations: v.array(annotation),
});

export const pageSummary: Shape<PageSummary> = v.object({
  title: v.string(),
  url: v.string(),
  published: v.nullable(v.string()),
  analysis,
  away: v.boolean(),
});

const block: Shape<Block> = v.object({
  start: offset,
  end: offset,
  role: v.picklist(['title', 'heading', 'paragraph', 'list-item', 'quote', 'caption', 'cell']),
});

const articleFacts = {
  language: v.nullable(v.string()),
  region: v.exactOptional(v.nullable(v.string())),
  published: v.nullable(v.string()),
} as const;

const article: Shape<Article> = v.object({ ...articleFacts, text: v.string(), blocks: v.array(block) });

const splice = { head: offset, tail: offset } as const;

/** No longer name of a reading is taken; pages of ours make up short ones. */
const LONGEST_NAME = 64;
export const reading = v.pipe(v.string(), v.maxLength(LONGEST_NAME));

const takeFields = {
  reading,
  article: v.object({
    ...articleFacts,
    text: v.object({ ...splice, middle: v.string() }),
    blocks: v.object({ ...splice, middle: v.array(block) }),
  }),
} as const;

export const takeAsk: Shape<TakeAsk> = v.object(takeFields);

export const findAsk: Shape<FindAsk> = v.object({
  ...takeFields,
  blocks: v.nullable(v.array(block)),
  renewed: v.boolean(),
});

export const foundPart: Shape<FoundPart> = v.object({
  language: v.nullable(v.string()),
  annotations: v.object({ ...splice, middle: wordless }),
  count: offset,
});

export const pageFindings: Shape<{ article: Article; analysis: Analysis }> = v.object({ article, analysis });
const plainBlock: Shape<PlainBlock> = v.union([
  v.object({ role: v.literal('row'), cells: v.array(v.string()) }),
  v.object({
    role: v.picklist(['heading', 'paragraph', 'list-item', 'quote', 'caption', 'code']),
    text: v.string(),
  }),
]);

export const plainArticle: Shape<PlainArticle> = v.object({
  title: v.string(),
  blocks: v.array(plainBlock),
  language: v.nullable(v.string()),
  region: v.nullable(v.string()),
  published: v.nullable(v.string()),
  source: v.string(),
});

/** Entries that one ask may name: a page gets the prose in parts, and never much of it at once. */
const MOST_ENTRIES = 32;
/** No id is longer, a pack's and an entry's together. */
const LONGEST_ID = 200;
const id = v.pipe(v.string(), v.maxLength(LONGEST_ID));

export const wantedProse: Shape<WantedProse> = v.object({
  entries: v.pipe(v.array(id), v.maxLength(MOST_ENTRIES)),
  article: v.nullable(id),
  figures: v.boolean(),
});

export const prosePart: Shape<ProsePart> = v.object({
  entries: v.record(v.string(), entryShape),
  names: v.record(v.string(), v.string()),
  packs: v.record(v.string(), v.string()),
  article: v.nullable(articleShape),
  anchors: v.array(anchorShape),
  rates: v.array(ratesShape),
});

/** Whether a value from elsewhere (an injected script, storage) is an article; null where it is none. */
export function readPlainArticle(value: unknown): PlainArticle | null {
  const result = v.safeParse(plainArticle, value);
  return result.success ? result.output : null;
}

import type {
  Analysis,
  DetectionReason,
  FoundMove,
  FoundSpeaker,
  UnrealizedMove,
  Verdict,
} from '../core/analysis.ts';
import type { Annotation, AnnotationKind } from '../core/annotation.ts';
import type { Article } from '../core/article.ts';
import type { Entry, KnowledgeProse } from '../core/knowledge.ts';
import type { Localized } from '../core/localized.ts';
import { packOf } from '../core/pack-id.ts';
import type { Figure } from '../core/recognition/figures/figure.ts';

/*
 * The public shape of one annotated text, as `docs/annotate.md` promises it. It is written out here, apart from the core's
 * own contracts, so that the core can change without breaking who reads this.
 */

export interface AnnotateJson {
  /** The file's name, or the id that the line of a batch gave, as it gave it. */
  readonly id: string | number | null;
  readonly language: string | null;
  /** Only for HTML: the text that offsets refer to. */
  readonly text?: string;
  readonly detection: {
    readonly verdict: Verdict;
    readonly article: string | null;
    readonly score: number;
    readonly reasons: readonly string[];
  };
  readonly annotations: readonly AnnotationJson[];
  readonly moves: readonly FoundMove[];
  /** Moves that the text says have not happened. */
  readonly unrealized: readonly UnrealizedMove[];
  /** Who says something in the text. */
  readonly speakers: readonly FoundSpeaker[];
  readonly notes: readonly NoteJson[];
}

export interface AnnotationJson {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: AnnotationKind;
  readonly entry: string | null;
  /** Only where the entry comes from a pack of the reader's own: the pack's id. */
  readonly pack?: string;
  readonly confidence: number;
  readonly figure: FigureJson | null;
  /** Only on ages whose bearer the text names beside them: the entry's id. */
  readonly person?: string;
  readonly gloss: Localized;
}

/** A figure without what only our own glosses need. */
export type FigureJson = Pick<
  Figure,
  'sort' | 'min' | 'max' | 'unit' | 'per' | 'qualifier' | 'range' | 'purpose'
>;

export interface NoteJson {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: Localized;
  readonly sources: readonly string[];
}

/** What the conversion needs besides the analysis. */
export interface AnnotateContext {
  readonly id: string | number | null;
  readonly article: Article;
  /** True when the article was read out of HTML, so that nobody but us knows the text that offsets refer to. */
  readonly fromHtml: boolean;
  readonly prose: KnowledgeProse;
  /** A reason as an English sentence. */
  readonly reasonText: (reason: DetectionReason) => string;
  readonly figureGloss: (figure: Figure, annotation: Annotation) => Localized;
}

/** Two digits say how sure a score is; more would pretend to an exactness that no rule here has. */
const SCORE_DIGITS = 2;

/**
 * Turns an analysis into its public shape.
 * @throws when the analysis names an entry or note that the prose lacks, which means that the two were not built together
 */
export function annotateJson(analysis: Analysis, context: AnnotateContext): AnnotateJson {
  const { detection } = analysis;
  return {
    id: context.id,
    language: analysis.language,
    ...(context.fromHtml ? { text: context.article.text } : {}),
    detection: {
      verdict: detection.verdict,
      article: detection.article,
      score: rounded(detection.score),
      reasons: detection.reasons.map(context.reasonText),
    },
    annotations: analysis.annotations.map((annotation) => annotationJson(annotation, context)),
    moves: analysis.moves.map(({ person, from, to, date, start, end, basis }) => ({
      person,
      from,
      to,
      date,
      start,
      end,
      basis,
    })),
    unrealized: analysis.unrealized.map(({ person, from, to, status, start, end }) => ({
      person,
      from,
      to,
      status,
      start,
      end,
    })),
    speakers: analysis.speakers.map(({ sort, words, entry, start, end }) => ({
      sort,
      words,
      entry,
      start,
      end,
    })),
    notes: notesJson(analysis, context.prose),
  };
}

function annotationJson(annotation: Annotation, context: AnnotateContext): AnnotationJson {
  const { start, end, text, kind, entry, confidence, figure, person } = annotation;
  const pack = packOf(entry);
  return {
    start,
    end,
    text,
    kind,
    entry,
    ...(pack === null ? {} : { pack }),
    confidence: rounded(confidence),
    figure: figure ? figureJson(figure) : null,
    ...(person === undefined ? {} : { person }),
    gloss: figure ? context.figureGloss(figure, annotation) : entryOf(annotation, context.prose).gloss,
  };
}

function figureJson({ sort, min, max, unit, per, qualifier, range, purpose }: Figure): FigureJson {
  return {
    sort,
    min,
    max,
    unit,
    per,
    qualifier,
    range,
    ...(purpose === undefined ? {} : { purpose }),
  };
}

function entryOf(annotation: Annotation, prose: KnowledgeProse): Entry {
  const entry = annotation.entry === null ? undefined : prose.entries[annotation.entry];
  if (!entry)
    throw new Error(`The knowledge base has no entry ${annotation.entry} for « ${annotation.text} ».`);
  return entry;
}

function notesJson(analysis: Analysis, prose: KnowledgeProse): NoteJson[] {
  if (analysis.notes.length === 0) return [];
  const { article: id } = analysis.detection;
  const known = id === null ? undefined : prose.articles[id];
  if (!known) throw new Error(`The knowledge base has no article ${id}, yet notes of it were placed.`);
  return analysis.notes.map(({ id: noteId, start, end }) => {
    const note = known.notes.find((candidate) => candidate.id === noteId);
    if (!note) throw new Error(`The article ${known.id} has no note ${noteId}.`);
    const sources = note.sources.map((key) => {
      const source = known.sources[key];
      if (!source) throw new Error(`The note ${noteId} of ${known.id} names no source ${key}.`);
      return source.url;
    });
    return { id: noteId, start, end, text: note.text, sources };
  });
}

function rounded(score: number): number {
  return Number(score.toFixed(SCORE_DIGITS));
}

import type { FoundMove, UnrealizedMove } from '../core/analysis.ts';
import type { Annotation } from '../core/annotation.ts';
import { glossFigure } from '../core/gloss/figure-gloss.ts';
import type { Entry, Source } from '../core/knowledge.ts';
import type { Localized } from '../core/localized.ts';
import type { Figure } from '../core/recognition/figures/figure.ts';
import { sentencesOf } from '../core/summary/sentences.ts';
import type { ExportPart, ExportSource, ExportWhat } from './export-source.ts';

/** A stretch of the article's text; UTF-16 code units, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** One thing to take along: an entry that the article names, a figure that it gives, or a move that it tells. */
export interface ExportRow {
  readonly part: ExportPart;
  /** What stays the same when the same thing is exported again. */
  readonly key: string;
  /** The annotation's kind, the figure's sort, or `move`: a plain ASCII word. */
  readonly kind: string;
  /** The same in the interface's words. */
  readonly kindName: string;
  /** What it is called: the entry's name, the figure's words, the person who moved. */
  readonly name: string;
  /** As the article first writes it. */
  readonly words: string;
  readonly gloss: Localized | null;
  readonly background: Localized | null;
  readonly figure: Figure | null;
  /** Firms by name, of moves alone. */
  readonly from: string | null;
  readonly to: string | null;
  /** Of moves: ISO year, month or day. */
  readonly date: string | null;
  /** Of moves, in the interface's words: whence it is known, or why it has not happened. */
  readonly status: string | null;
  /** The sentence that it is in. */
  readonly context: string;
  /** Every place, in reading order; at least one. */
  readonly places: readonly [Place, ...Place[]];
  readonly sources: readonly Source[];
  readonly wikidata: string | null;
}

/** What an export holds, part after part, each in reading order. */
export function exportRows(source: ExportSource, what: ExportWhat): readonly ExportRow[] {
  const has = (part: ExportPart) => what === 'all' || what === part;
  return [
    ...(has('glossary') ? glossaryRows(source) : []),
    ...(has('figures') ? figureRows(source) : []),
    ...(has('moves') ? moveRows(source) : []),
  ];
}

const NOTHING = { figure: null, from: null, to: null, date: null, status: null, wikidata: null } as const;

function glossaryRows(source: ExportSource): ExportRow[] {
  const named = grouped(source.analysis.annotations, ({ entry, figure }) => (figure ? null : entry));
  return [...named].map(([id, [first, ...rest]]) => {
    const entry = source.prose.entries[id];
    return {
      ...NOTHING,
      part: 'glossary',
      key: id,
      kind: entry?.kind ?? first.kind,
      kindName: source.words.t(`kind.${entry?.kind ?? first.kind}`),
      name: entry?.name ?? first.text,
      words: first.text,
      gloss: entry?.gloss ?? null,
      background: entry?.background ?? null,
      context: contextOf(source, first),
      places: placesOf(first, rest),
      sources: entry === undefined ? [] : Object.values(entry.sources),
      wikidata: entry?.wikidata ?? null,
    };
  });
}

function figureRows(source: ExportSource): ExportRow[] {
  const given = grouped(source.analysis.annotations, ({ figure, text }) =>
    figure ? `${text} ${JSON.stringify(figure)}` : null,
  );
  return [...given.values()].flatMap(([first, ...rest]) => {
    const { figure, text } = first;
    if (!figure) return [];
    const purpose = figure.purpose === undefined ? '' : ` · ${source.words.t(`purpose.${figure.purpose}`)}`;
    const context = contextOf(source, first);
    return {
      ...NOTHING,
      part: 'figures',
      key: `${text} ${context}`,
      kind: figure.sort,
      kindName: `${source.words.t(`kind.${figure.sort}`)}${purpose}`,
      name: text,
      words: text,
      gloss: { en: glossFigure(figure, 'en'), fr: glossFigure(figure, 'fr') },
      background: null,
      figure,
      context,
      places: placesOf(first, rest),
      sources: [],
    };
  });
}

function moveRows(source: ExportSource): ExportRow[] {
  const { t } = source.words;
  const { moves, unrealized } = source.analysis;
  return [
    ...moves.map((move) => moveRow(source, move, t(`popup.basis.${move.basis}`), move.date)),
    ...unrealized.map((move) => moveRow(source, move, t(`popup.unrealizedAs.${move.status}`), null)),
  ].sort((one, other) => one.places[0].start - other.places[0].start);
}

function moveRow(
  source: ExportSource,
  move: FoundMove | UnrealizedMove,
  status: string,
  date: string | null,
): ExportRow {
  const { person, from, to, start, end } = move;
  const entry = source.prose.entries[person];
  const words = source.article.text.slice(start, end);
  return {
    ...NOTHING,
    part: 'moves',
    key: [person, from ?? '', to ?? ''].join(' '),
    kind: 'move',
    kindName: source.words.t('export.move'),
    name: nameOf(source, person),
    words,
    gloss: null,
    background: null,
    from: from === null ? null : nameOf(source, from),
    to: to === null ? null : nameOf(source, to),
    date,
    status,
    context: words,
    places: [{ start, end }],
    sources: 'status' in move ? [] : sourcesOf(move, entry),
  };
}

/** Who says so, where the knowledge base tells the same move. */
function sourcesOf({ from, to }: FoundMove, entry: Entry | undefined): Source[] {
  const known = entry?.moves.find((move) => move.from === from && move.to === to);
  return known?.sources.flatMap((key) => entry?.sources[key] ?? []) ?? [];
}

function nameOf({ prose }: ExportSource, id: string): string {
  return prose.entries[id]?.name ?? id.replaceAll(/[-/]/gu, ' ');
}

/** The sentence around a place; empty where the place stands in no block. */
function contextOf({ article }: ExportSource, { start }: Place): string {
  const sentence = sentencesIn(article).find((one) => one.start <= start && start < one.end);
  return sentence === undefined ? '' : article.text.slice(sentence.start, sentence.end);
}

const cut = new WeakMap<ExportSource['article'], ReturnType<typeof sentencesOf>>();

/** Cut once an article: each row asks. */
function sentencesIn(article: ExportSource['article']): ReturnType<typeof sentencesOf> {
  const sentences = cut.get(article) ?? sentencesOf(article);
  cut.set(article, sentences);
  return sentences;
}

function placesOf(first: Annotation, rest: readonly Annotation[]): [Place, ...Place[]] {
  const place = ({ start, end }: Annotation): Place => ({ start, end });
  return [place(first), ...rest.map(place)];
}

/** Annotations that are about the same, in reading order of their first; those without a key are left out. */
function grouped(
  annotations: readonly Annotation[],
  keyOf: (annotation: Annotation) => string | null,
): Map<string, [Annotation, ...Annotation[]]> {
  const groups = new Map<string, [Annotation, ...Annotation[]]>();
  for (const annotation of annotations) {
    const key = keyOf(annotation);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(annotation);
    else groups.set(key, [annotation]);
  }
  return groups;
}

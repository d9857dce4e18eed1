import type { Annotation } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { FigureAnchor, IndexedArticle, SignatureItem } from '../knowledge.ts';
import type { Figure } from '../recognition/figures/figure.ts';

/** Share of a signature's weight that a text must bear: a re-post or a translation keeps nearly all of it. */
const LEAST_SHARE = 0.6;
/**
 * A copy cut to three fifths keeps this much, and nearly all the people it names are the article's own (measured: 0.44 and 1.0 at the
 * least over 30 cuts of the article; other coverage bore at most 0.27, and 0.15 of its people).
 */
const LEAST_CUT_SHARE = 0.4;
const LEAST_OWN_PEOPLE = 0.7;
/** Of one article, at least so many figures must be among them: other coverage names the same people, not the same sums. */
const LEAST_FIGURES = 2;
/** What a text is about stands in its opening, … */
const OPENING_SHARE = 0.25;
/** … or is among the few that it names most often; … */
const MOST_NAMED = 3;
/** … and is named in more than one paragraph: a digest gives each story one. */
const LEAST_LEAD_BLOCKS = 2;
/** A story breaks a few days before or after the date that sources agree on; a text older than that tells of something else. */
const EARLIEST_DAYS = 7;
const DAY_MS = 86_400_000;

/** A known article found by what the text says. */
export interface SignatureMatch {
  readonly article: IndexedArticle;
  /** 0 … 1: share of the signature's weight. */
  readonly share: number;
  readonly entries: number;
  readonly figures: number;
}

/**
 * The known article that a text is, or the known story that it tells, whatever its address or language: its signature of entries and
 * figures is met. A story must also be what the text is about, not something it mentions.
 * @param text the article
 * @param annotations what recognition found in it
 * @param articles the known articles and stories
 * @returns the best match, an article before a story; or null
 */
export function matchKnownArticle(
  text: Article,
  annotations: readonly Annotation[],
  articles: readonly IndexedArticle[],
): SignatureMatch | null {
  const entries = new Set(annotations.flatMap((annotation) => annotation.entry ?? []));
  const figures = figuresBySort(annotations);
  const matches = articles
    .map((article) => match(article, entries, figures))
    .filter((found) =>
      found.article.scope === 'article'
        ? found.figures >= LEAST_FIGURES && (found.share >= LEAST_SHARE || isCut(found, annotations))
        : found.share >= LEAST_SHARE &&
          isAfter(text, found.article) &&
          isAbout(text, annotations, found.article.lead),
    )
    .sort(
      (a, b) =>
        Number(b.article.scope === 'article') - Number(a.article.scope === 'article') || b.share - a.share,
    );
  return matches[0] ?? null;
}

function match(
  article: IndexedArticle,
  entries: ReadonlySet<string>,
  figures: ReadonlyMap<string, readonly Figure[]>,
): SignatureMatch {
  const met = (item: SignatureItem): boolean =>
    'entry' in item
      ? entries.has(item.entry)
      : (figures.get(item.figure.sort) ?? []).some((figure) => isAnchored(figure, item.figure));
  const items = article.signature.filter(met);
  const weight = (list: readonly SignatureItem[]): number => list.reduce((sum, item) => sum + item.weight, 0);
  return {
    article,
    share: weight(items) / Math.max(1, weight(article.signature)),
    entries: items.filter((item) => 'entry' in item).length,
    figures: items.filter((item) => 'figure' in item).length,
  };
}

/** An article's different figures, by their sort: a long page says the same few again and again. */
function figuresBySort(annotations: readonly Annotation[]): ReadonlyMap<string, readonly Figure[]> {
  const figures = new Map<string, Map<string, Figure>>();
  for (const { figure } of annotations) {
    if (!figure) continue;
    const ofSort = figures.get(figure.sort) ?? new Map<string, Figure>();
    figures.set(figure.sort, ofSort);
    ofSort.set(`${figure.unit} ${figure.min} ${figure.max}`, figure);
  }
  return new Map([...figures].map(([sort, ofSort]) => [sort, [...ofSort.values()]]));
}

/** Whether a text looks like a part of an article: less of it, but nobody else. */
function isCut({ article, share }: SignatureMatch, annotations: readonly Annotation[]): boolean {
  if (share < LEAST_CUT_SHARE) return false;
  const own = new Set(article.signature.map((item) => ('entry' in item ? item.entry : null)));
  const people = new Set(annotations.filter(({ kind }) => kind === 'person').map(({ entry }) => entry));
  const shared = [...people].filter((person) => own.has(person)).length;
  return shared > 0 && shared >= LEAST_OWN_PEOPLE * people.size;
}

/** Whether each lead entry is one that the text is about. */
function isAbout(text: Article, annotations: readonly Annotation[], lead: readonly string[]): boolean {
  const names = annotations.filter(({ kind }) => kind !== 'term' && kind !== 'figure');
  const mentions = new Map<string, Annotation[]>();
  for (const name of names) {
    const others = mentions.get(name.entry ?? '');
    if (others) others.push(name);
    else mentions.set(name.entry ?? '', [name]);
  }
  const counts = [...mentions.values()].map((list) => list.length).sort((a, b) => b - a);
  const often = counts[Math.min(MOST_NAMED, counts.length) - 1] ?? 0;
  return lead.every((entry) => {
    const found = mentions.get(entry) ?? [];
    const [first] = found;
    if (!first || blocksOf(text, found) < LEAST_LEAD_BLOCKS) return false;
    return first.start <= text.text.length * OPENING_SHARE || found.length >= often;
  });
}

/** In how many of a text's blocks annotations stand; both are in reading order. */
function blocksOf({ blocks }: Article, annotations: readonly Annotation[]): number {
  let next = 0;
  return blocks.filter(({ start, end }) => {
    while ((annotations[next]?.start ?? start) < start) next += 1;
    const first = annotations[next];
    return first !== undefined && first.end <= end;
  }).length;
}

/** Whether a text can tell a story at all: one without a date can. */
function isAfter(text: Article, story: IndexedArticle): boolean {
  if (text.published === null) return true;
  return Date.parse(text.published) >= Date.parse(story.published) - EARLIEST_DAYS * DAY_MS;
}

/**
 * Whether a figure is the one that an anchor names: same sort and unit, and the same value whatever its hedge (“more than 500 million” is
 * the 500 million of another text).
 */
export function isAnchored(figure: Figure, anchor: FigureAnchor): boolean {
  return (
    figure.sort === anchor.sort &&
    (anchor.unit === null || figure.unit === anchor.unit) &&
    sameValues([figure.min, figure.max], [anchor.min, anchor.max])
  );
}

/** Whether a figure also leaves open what the anchor leaves open. */
export function isAnchoredExactly(figure: Figure, anchor: FigureAnchor): boolean {
  return isAnchored(figure, anchor) && figure.min === anchor.min && figure.max === anchor.max;
}

function sameValues(a: readonly (number | string | null)[], b: readonly (number | string | null)[]): boolean {
  const values = (bounds: readonly (number | string | null)[]) =>
    new Set(bounds.filter((bound) => bound !== null));
  const [first, second] = [values(a), values(b)];
  return first.size === second.size && [...first].every((value) => second.has(value));
}

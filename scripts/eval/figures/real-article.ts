import { overlaps, SECONDS, type Span } from './judge.ts';
import type { Player } from './score.ts';

/** The day on which the real article counts. */
const PUBLISHED = '2025-07-08';
const DAY_MS = 86_400_000;
const LANGUAGE = 'fr';

/** A figure of the real article: its words in the order of the text, and its value. */
interface Gold {
  readonly text: string;
  readonly sort: string;
  readonly min: number | string | null;
  readonly max: number | string | null;
  readonly unit?: string;
  readonly per?: string;
  readonly qualifier?: string;
}

const money = (text: string, min: number, max: number | null, more: Partial<Gold> = {}): Gold => ({
  text,
  sort: 'money',
  min,
  max,
  unit: 'USD',
  ...more,
});

/** The fourteen figures that must be found; « plus tôt cette année » may be. */
const GOLD: readonly Gold[] = [
  money('un Milliard de Dollars', 1e9, 1e9),
  money('des dizaines de millions de dollars annuels', 2e7, 1e8, { per: 'year', qualifier: 'indefinite' }),
  { text: '2021', sort: 'period', min: '2021-01-01', max: '2022-01-01' },
  { text: 'environ 100 ingénieurs', sort: 'count', min: 100, max: 100, qualifier: 'about' },
  money('500 Millions de Dollars', 5e8, 5e8),
  money('100 millions de dollars par an', 1e8, null, { per: 'year', qualifier: 'more-than' }),
  money("plus d'un demi-milliard de dollars annuels", 5e8, null, { per: 'year', qualifier: 'more-than' }),
  money('14,3 milliards de dollars', 14.3e9, 14.3e9),
  { text: 'des milliards', sort: 'number', min: null, max: null, qualifier: 'indefinite' },
  { text: 'Les 12 prochains mois', sort: 'period', min: '2025-07-08', max: '2026-07-08' },
  { text: '12 à 18 mois', sort: 'duration', min: 12, max: 18, unit: 'month' },
  { text: 'mi-2026', sort: 'period', min: '2026-05-01', max: '2026-09-01', qualifier: 'mid' },
  money('un milliard de dollars', 1e9, 1e9),
  { text: '40 ans', sort: 'age', min: 40, max: 40, unit: 'year' },
];
const OPTIONAL = ['plus tôt cette année', 'cette année'];

/** What a player makes of the real article. */
export interface ArticleScore {
  readonly all: number;
  readonly exact: number;
  readonly found: number;
  readonly values: number;
  readonly fields: number;
  readonly astray: number;
  readonly predictions: number;
}

/** Scores a player on the real article, paragraph by paragraph; null where it was not asked. */
export function scoreArticle(paragraphs: readonly string[], player: Player): ArticleScore | null {
  const left = [...GOLD];
  const score = { all: GOLD.length, exact: 0, found: 0, values: 0, fields: 0, astray: 0, predictions: 0 };
  for (const text of paragraphs) {
    const spans = player.whole(text, LANGUAGE, PUBLISHED);
    if (spans === null) return null;
    const golds = takeGolds(text, left);
    const stretches = new Map(spans.map((span) => [`${span.start} ${span.end}`, span]));
    for (const span of stretches.values()) {
      // A plain number that is part of a figure found is no find of its own, and none is held against a peer.
      if (span.figure.sort === 'number' && !player.marksNumbers) continue;
      score.predictions += 1;
      if (!golds.some((one) => overlaps(span, one)) && !OPTIONAL.includes(text.slice(span.start, span.end)))
        score.astray += 1;
    }
    for (const gold of golds) {
      if (gold.optional) continue;
      const over = spans.filter((span) => overlaps(span, gold) && sortFits(gold.gold, span));
      if (over.length > 0) score.found += 1;
      if (over.some((span) => span.start === gold.start && span.end === gold.end)) score.exact += 1;
      const right = over.filter((span) => valueFits(gold.gold, span));
      if (right.length > 0) score.values += 1;
      if (
        right.some(
          ({ figure }) =>
            (figure.per ?? undefined) === gold.gold.per &&
            (figure.qualifier ?? undefined) === gold.gold.qualifier,
        )
      )
        score.fields += 1;
    }
  }
  return score;
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly gold: Gold;
  readonly optional: boolean;
}

/** The next gold figures, in the text's order, as far as this paragraph holds them. */
function takeGolds(text: string, left: Gold[]): Placed[] {
  const placed: Placed[] = [];
  let from = 0;
  const plain = text.replaceAll('’', "'").replaceAll(/[\u00a0\u202f]/gu, ' ');
  for (let gold = left[0]; gold !== undefined; gold = left[0]) {
    const start = plain.indexOf(gold.text, from);
    if (start < 0) break;
    from = start + gold.text.length;
    placed.push({ start, end: from, gold, optional: false });
    left.shift();
  }
  return placed;
}

function sortFits(gold: Gold, { figure }: Span): boolean {
  const sorts: Readonly<Record<string, readonly string[]>> = {
    count: ['count', 'number'],
    period: ['period', 'date'],
  };
  return (sorts[gold.sort] ?? [gold.sort]).includes(figure.sort);
}

function valueFits(gold: Gold, { figure }: Span): boolean {
  if (gold.unit === 'USD' && figure.unit !== 'USD') return false;
  if (gold.sort === 'period') return dayNear(gold.min, figure.min) && dayNear(gold.max, figure.max);
  const scale =
    gold.sort === 'duration' ? (SECONDS[figure.unit ?? ''] ?? 1) / (SECONDS[gold.unit ?? ''] ?? 1) : 1;
  const same = (a: number | string | null, b: number | string | null) =>
    a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b * scale) < 1e-6 * a);
  // An open end (“more than”) is a hedge; without it the value is still right.
  return (
    same(gold.min, figure.min) &&
    (same(gold.max, figure.max) || (gold.max === null && same(gold.min, figure.max)))
  );
}

/** Stretches that are counted from today may begin tomorrow. */
function dayNear(a: number | string | null, b: number | string | null): boolean {
  return typeof a === 'string' && typeof b === 'string' && Math.abs(Date.parse(a) - Date.parse(b)) <= DAY_MS;
}

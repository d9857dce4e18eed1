import { LetterPattern } from '../letter-pattern.ts';
import type { Figure, FoundFigure, Purpose } from '../recognition/figures/figure.ts';
import { type FormIndex, type FoundForm, formAt, formIndex, isUnspaced, plainText } from './cue-search.ts';
import type { CuePurpose, PurposeCues, PurposeWords } from './purpose-words.ts';

/*
 * What a figure is for, told from the nearest cue in its own clause. Where cues on both sides disagree and neither is clearly nearer,
 * nothing is said: a missing label is forgiven sooner than a wrong one.
 */

/** How far a cue is looked for, in UTF-16 code units on either side: a long clause. Keeps the work linear in the text. */
const WINDOW = 140;
/** A cue wins over one of another purpose only where this many more words part the other from the figure. */
const CLEARLY_NEARER = 2;
/** Signs that make up a word where words are not parted by spaces. */
const SIGNS_A_WORD = 2;

/** Purposes that a sum of money, a number of people or jobs, and a percentage can have. */
const OF_MONEY: ReadonlySet<string> = new Set<Purpose>([
  'pay',
  'bonus',
  'investment',
  'acquisition',
  'valuation',
  'fund-raising',
  'revenue',
  'profit',
  'loss',
  'capital-expenditure',
  'fine',
]);
const OF_PEOPLE: ReadonlySet<string> = new Set<Purpose>(['headcount', 'hiring', 'job-cuts']);
const OF_SHARES: ReadonlySet<string> = new Set<Purpose>(['stake']);
/** Units that are counted for what they compute. */
const COMPUTE_UNITS = new Set(['gpu', 'gigawatt', 'megawatt']);

/** A language's cues, made ready for search. */
export interface PurposeLexicon {
  /** With the words that begin another clause: `break`. */
  readonly before: FormIndex<CuePurpose | 'break'>;
  readonly after: FormIndex<CuePurpose | 'break'>;
  readonly ties: FormIndex<true>;
  readonly reach: PurposeWords['reach'];
}

interface Cue {
  readonly purpose: CuePurpose;
  /** Words between cue and figure. */
  readonly distance: number;
  readonly start: number;
  readonly end: number;
}

/** Makes a language's table ready for `withPurposes`. */
export function purposeLexicon({ before, after, ties, breaks, reach }: PurposeWords): PurposeLexicon {
  const withBreaks = (cues: PurposeCues) =>
    formIndex<CuePurpose | 'break'>([
      ...Object.entries(cues).map(([purpose, forms]) => [forms, purpose as CuePurpose] as const),
      [breaks, 'break'],
    ]);
  return { before: withBreaks(before), after: withBreaks(after), ties: formIndex([[ties, true]]), reach };
}

/**
 * The figures of one paragraph, each with its purpose where the text tells it.
 * @param text the paragraph
 * @param figures its figures in reading order; offsets into `text`
 * @param lexicon the cues of the text's language
 */
export function withPurposes(
  text: string,
  figures: readonly FoundFigure[],
  lexicon: PurposeLexicon,
): FoundFigure[] {
  const amounts = figures.filter(({ figure }) => purposesOf(figure) !== null || figure.sort === 'number');
  const tails = amounts.map((found, at) => cueAfter(text, found, amounts[at + 1]?.start, lexicon));
  const purposes = new Map<FoundFigure, Purpose>();
  amounts.forEach((found, at) => {
    const before = cueBefore(text, found, amounts[at - 1]?.end, lexicon);
    const claimed = tails[at - 1] ?? null;
    const head = before !== null && isNearer(before, claimed) ? before : null;
    const next = amounts[at + 1];
    const rival = next === undefined ? null : cueBefore(text, next, found.end, lexicon);
    const tail = tails[at] ?? null;
    const purpose = settle(head, tail !== null && isNearer(tail, rival) ? tail : null);
    if (purpose !== null && purposesOf(found.figure)?.has(purpose)) purposes.set(found, purpose);
  });
  return figures.map((found) => {
    const purpose = COMPUTE_UNITS.has(found.figure.unit ?? '') ? 'compute' : purposes.get(found);
    return purpose === undefined ? found : { ...found, figure: { ...found.figure, purpose } };
  });
}

/** What a figure can be for; null for one that is for nothing. */
function purposesOf({ sort, unit }: Figure): ReadonlySet<string> | null {
  if (sort === 'money') return OF_MONEY;
  if (sort === 'percent') return unit === 'percent' ? OF_SHARES : null;
  return sort === 'count' && (unit === 'people' || unit === 'job') ? OF_PEOPLE : null;
}

/** The one of two cues that tells the purpose; null where they disagree, or where it is something else. */
function settle(before: Cue | null, after: Cue | null): Purpose | null {
  const head = before?.purpose === 'open' ? null : before;
  const tail = after?.purpose === 'open' ? null : after;
  const nearest = head === null || (tail !== null && tail.distance < head.distance) ? tail : head;
  const other = nearest === head ? tail : head;
  if (nearest === null || nearest.purpose === 'other' || nearest.purpose === 'open') return null;
  const agreed =
    other === null ||
    other.purpose === nearest.purpose ||
    other.distance - nearest.distance >= CLEARLY_NEARER;
  return agreed ? nearest.purpose : null;
}

/** A cue between two figures belongs to the nearer one, and to neither where they are as near. */
function isNearer(cue: Cue, rival: Cue | null): boolean {
  const same = rival !== null && cue.start < rival.end && rival.start < cue.end;
  return !same || cue.distance < rival.distance;
}

function cueBefore(
  text: string,
  { start, figure }: FoundFigure,
  from = 0,
  { before, ties, reach }: PurposeLexicon,
): Cue | null {
  const first = Math.max(from, start - WINDOW);
  const clause = plainText(text.slice(first, start));
  let last: Cue | null = null;
  for (const cue of cuesIn(clause, before)) {
    if (cue.meaning === 'break') last = null;
    else if (canTell(cue.meaning, figure)) {
      const gap = clause.slice(cue.end).trimStart();
      const distance = wordsIn(gap.slice(formAt(gap, 0, ties)?.end ?? 0));
      const near = distance <= reach.before;
      last = near ? { purpose: cue.meaning, distance, start: first + cue.start, end: first + cue.end } : null;
    }
  }
  return last;
}

function cueAfter(
  text: string,
  { end, figure }: FoundFigure,
  to = text.length,
  { after, reach }: PurposeLexicon,
): Cue | null {
  const clause = plainText(text.slice(end, Math.min(to, end + WINDOW)));
  for (const cue of cuesIn(clause, after)) {
    if (cue.meaning === 'break') return null;
    if (!canTell(cue.meaning, figure)) continue;
    const distance = wordsIn(clause.slice(0, cue.start));
    return distance > reach.after
      ? null
      : { purpose: cue.meaning, distance, start: end + cue.start, end: end + cue.end };
  }
  return null;
}

/** Whether a figure can be for that: people have no valuation. */
function canTell(purpose: CuePurpose, figure: Figure): boolean {
  return purpose === 'other' || purpose === 'open'
    ? figure.sort === 'money'
    : purposesOf(figure)?.has(purpose) === true;
}

/** What ends a clause. Commas stand in numbers and full stops and dashes in words as well; a colon introduces the figure. */
const CLAUSE_END = /^(?:[;…()（）。；！？，、—]|,(?!\d)|[.!?–](?: |$))/u;

/** Cues and breaks of a stretch of text, in its order, none overlapping another. */
function* cuesIn(
  text: string,
  index: FormIndex<CuePurpose | 'break'>,
): Generator<FoundForm<CuePurpose | 'break'>> {
  let at = 0;
  while (at < text.length) {
    const found = formAt(text, at, index);
    if (found !== null) yield found;
    else if (CLAUSE_END.test(text.slice(at, at + 2))) yield { start: at, end: at + 1, meaning: 'break' };
    at = found?.end ?? at + 1;
  }
}

const RUN = new LetterPattern('[\\p{L}\\p{N}]+', 'gu');

function wordsIn(text: string): number {
  let words = 0;
  for (const run of text.match(RUN.for(text)) ?? []) words += isUnspaced(run) ? run.length / SIGNS_A_WORD : 1;
  return words;
}

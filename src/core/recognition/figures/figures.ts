import { agedAt, ageFrom, bareAgeFrom } from './age.ts';
import { countFrom } from './count.ts';
import { durationFrom, wholeUnitAt } from './duration.ts';
import type { FoundFigure } from './figure.ts';
import type { Token } from './lexer.ts';
import { canBeginWith, isCoreWord, type Lexicon } from './lexicon.ts';
import { moneyFrom } from './money.ts';
import { numberFrom } from './number.ts';
import { percentAt, percentFrom } from './percent.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { ratioFrom } from './ratio.ts';
import { match, openReading, type Reading } from './reading.ts';
import { solidValue } from './solid-number.ts';
import { bareYearAt, timeAt } from './time.ts';
import { meet } from './word-trie.ts';
import type { FigureWords } from './words.ts';

/** What a text is read by. */
export interface FigureContext {
  /** Primary subtag of the text's language. */
  readonly language: string;
  /** ISO date of publication, from which « cette année » counts, or null. */
  readonly published: string | null;
  /** Country of the text's language (`GB` of en-GB), where the page tells it: it decides between the orders of day and month. */
  readonly region?: string | null;
}

/** The sorts that are told from a quantity by what follows it, in the order in which they may claim it. */
const SORTS: readonly ((reading: Reading, quantity: Quantity) => FoundFigure | null)[] = [
  moneyFrom,
  percentFrom,
  ageFrom,
  durationFrom,
  ratioFrom,
  countFrom,
  bareAgeFrom,
  numberFrom,
];

/**
 * The figures of one paragraph. Offsets are UTF-16 code units into `text`, `end` exclusive; in reading order, not overlapping.
 * Works in time linear in the text: every look ahead is bounded, and what was read is not read again.
 */
export function findFigures(text: string, words: FigureWords, context: FigureContext): FoundFigure[] {
  const reading = openReading(text, words, context.published, context.region ?? null);
  const figures: FoundFigure[] = [];
  const reach = coreReach(reading);
  let at = 0;
  while (at < reading.tokens.length) {
    const token = reading.tokens[at];
    const found =
      token !== undefined && at <= (reach[at] ?? -1) && canBegin(reading, token)
        ? figureAt(reading, at)
        : null;
    if (found === null) {
      at += 1;
      continue;
    }
    figures.push(found);
    while (at < reading.tokens.length && (reading.tokens[at]?.start ?? text.length) < found.end) at += 1;
  }
  return figures;
}

/** Longest way, in tokens, from the first word of a figure to its number, unit of time or month: « un peu plus d'un demi- ». */
const MAX_LEAD = 7;

/**
 * For each token, the next one of what makes a figure, where it is near; -1 where none is, or where a word that no form holds parts them:
 * most words of a text, so that few places are read closely.
 */
function coreReach(reading: Reading): Int32Array {
  const { tokens, lexicon } = reading;
  const reach = new Int32Array(tokens.length).fill(-1);
  let core = Number.POSITIVE_INFINITY;
  // Where signs stand together, a word is no reason for what follows it.
  const parted = lexicon.myriad === null;
  let open = !parted;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (parted && reading.first[at] === undefined && isForeign(lexicon, token)) {
      open = false;
      continue;
    }
    const digits = token.kind === 'digits' || VULGAR_FRACTION.test(token.key);
    const word = token.kind === 'word' && isCore(lexicon, token.key);
    if (digits || word) core = at;
    // « la » begins « la moitié d'un », and much else.
    const sure =
      digits ||
      (word &&
        (lexicon.coreTries.some((trie) => match(reading, trie, at) !== null) || isSolid(lexicon, token)));
    if (sure || isCurrency(lexicon, token)) open = true;
    else if (token.kind === 'word' && parted && reading.first[at] === undefined) open = false;
    if (open && core - at <= MAX_LEAD) reach[at] = core;
  }
  return reach;
}

/** A word that no form of any table holds, as most are: it need not be asked about further. */
function isForeign({ solid }: Lexicon, { kind, key }: Token): boolean {
  return kind === 'word' && solid === null && !key.endsWith("'");
}

const VULGAR_FRACTION = /^[½¼¾]$/u;

function isCore(lexicon: Lexicon, key: string): boolean {
  return (
    isCoreWord(lexicon, key) ||
    (key.endsWith("'") && isCoreWord(lexicon, key.slice(0, -1))) ||
    solidValue(lexicon.solid, key) !== null
  );
}

function isSolid({ solid }: Lexicon, { key }: Token): boolean {
  return key.endsWith("'") || solidValue(solid, key) !== null;
}

/** « Un dollar », “a %”: with a number near, even one is an amount. */
function isCurrency({ first, signs, amounts }: Lexicon, { key, raw }: Token): boolean {
  return signs.has(raw) || meet(first.at(key), amounts);
}

/** Most words begin no figure: they are passed over by one look-up. */
function canBegin({ lexicon }: Reading, token: Token): boolean {
  if (token.kind === 'digits') return true;
  if (token.kind === 'mark' && (lexicon.signs.has(token.raw) || /^[-−–+½¼¾]$/u.test(token.key))) return true;
  return (
    canBeginWith(lexicon, token.key) ||
    (token.kind === 'word' && solidValue(lexicon.solid, token.key) !== null)
  );
}

function figureAt(reading: Reading, index: number): FoundFigure | null {
  const time = timeAt(reading, index) ?? agedAt(reading, index) ?? percentAt(reading, index);
  const quantity = quantityAt(reading, index);
  if (quantity !== null) {
    for (const sort of SORTS) {
      const found = sort(reading, quantity);
      if (found !== null) return time !== null && time.end >= found.end ? time : found;
    }
  }
  return time ?? bareYearAt(reading, index) ?? wholeUnitAt(reading, index);
}

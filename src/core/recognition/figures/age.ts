import { toNumber } from './decimal.ts';
import { unitAfter } from './duration.ts';
import type { FoundFigure } from './figure.ts';
import { foundFigure } from './found.ts';
import { isUnspacedToken } from './lexer.ts';
import { figureOf, type Quantity, quantityAt } from './quantity.ts';
import { endsBefore, formEndingAt, hasCapital, isMark, match, pastHyphen, type Reading } from './reading.ts';
import { isHyphen } from './word-trie.ts';

/** Nobody lives longer; companies of that age are « fondées », not aged. */
const OLDEST = 125;
/** A bare number below this one in apposition to a name is sooner a rank or a score than the age of somebody in the news. */
const YOUNGEST_BARE = 16;
/** Words between a person's noun and « de 40 ans »: « le PDG de Meta de 40 ans » is left to its comma. */
const NAME_BACK = 3;
/** Words of a name between a person's title and the age in brackets. */
const LONGEST_NAME = 4;

/** Years that someone has lived: « PDG de 40 ans », “the 40-year-old founder”, « âgée de 22 ans ». */
export function ageFrom(reading: Reading, quantity: Quantity): FoundFigure | null {
  const { lexicon } = reading;
  if (quantity.currency !== null || !isAge(quantity)) return null;
  const aged = pastHyphen(reading, quantity.end);
  const word = reading.tokens[aged];
  const adjective =
    word !== undefined && (word.glued || isUnspacedToken(word.raw))
      ? match(reading, lexicon.agedWords, aged)
      : null;
  if (adjective !== null && match(reading, lexicon.ageNotAfter, adjective.end) === null)
    return found(reading, quantity, adjective.end);
  const unit = unitAfter(reading, quantity.end, quantity);
  if (unit === null || unit.word !== 'year') return null;
  const old = match(reading, lexicon.ageAfter, isHyphen(reading.tokens[unit.end]) ? unit.end + 1 : unit.end);
  if (old !== null) return found(reading, quantity, old.end);
  // « un appareil à 1 an de garantie »: nobody in the news is one year old by that word alone.
  if (quantity.low.one || quantity.low.plain === '1') return null;
  if (match(reading, lexicon.ageNotAfter, unit.end) !== null) return null;
  if (
    endsBefore(reading, lexicon.ageBefore, quantity.start) ||
    followsPerson(reading, quantity.start, unit.end)
  )
    return found(reading, quantity, unit.end);
  return null;
}

/** Words that begin an age, and belong to its span or not: “aged 40”, “at age 19”. */
export function agedAt(reading: Reading, index: number): FoundFigure | null {
  const { lexicon } = reading;
  const aged = match(reading, lexicon.ageBeforeBare, index);
  if (aged === null) return null;
  const quantity = quantityAt(reading, aged.end);
  if (
    quantity === null ||
    quantity.currency !== null ||
    quantity.low.scale > 0 ||
    quantity.low.one ||
    !isAge(quantity)
  )
    return null;
  const next = reading.tokens[quantity.end];
  if (next?.glued === true && next.kind === 'word' && !isUnspacedToken(next.raw)) return null;
  const unit = unitAfter(reading, quantity.end, quantity);
  if (unit !== null && unit.word !== 'year') return null;
  const end = unit === null ? quantity.end : (match(reading, lexicon.ageAfter, unit.end)?.end ?? unit.end);
  return foundFigure(reading, index, end, figureOf('age', 'year', quantity, quantity.qualifier));
}

/** “Wang, 28,” and “founder Max Wang (28)”: a number of two digits in apposition to a name. */
export function bareAgeFrom(reading: Reading, quantity: Quantity): FoundFigure | null {
  const { low, hedge, high } = quantity;
  if (low.plain?.length !== 2 || hedge > 0 || high !== null || !isAge(quantity)) return null;
  if (Number(low.plain) < YOUNGEST_BARE) return null;
  return betweenCommas(reading, quantity) ?? inBrackets(reading, quantity);
}

function betweenCommas(reading: Reading, quantity: Quantity): FoundFigure | null {
  const { lexicon } = reading;
  const { number, end } = quantity;
  if (!lexicon.words.bareAges) return null;
  if (!isMark(reading, number - 1, ',') || !hasCapital(reading, number - 2)) return null;
  if (!isMark(reading, end, ',') || reading.tokens[end]?.glued !== true) return null;
  // “July 14, 28, …” and “Paris, 75, …” lists: a second number in a row is no age.
  if (reading.tokens[end + 1]?.kind === 'digits' || match(reading, lexicon.months, number - 2) !== null)
    return null;
  // „Karlstraße, 28, München“: where a capital is a name after the comma, the numbers are of houses.
  if (lexicon.words.bareAgesBeforeSmall === true && hasCapital(reading, end + 1)) return null;
  return found(reading, quantity, end);
}

/**
 * In brackets stand points, notes and departments as well: an age only after a person's title and name, as „Gründer Max Weber (28)“
 * has them, or where a language writes an honorific after the name (山田氏（28）).
 */
function inBrackets(reading: Reading, quantity: Quantity): FoundFigure | null {
  const { number, end } = quantity;
  if (!isMark(reading, number - 1, '(', '（') || !isMark(reading, end, ')', '）')) return null;
  // By the text, for some of them are everyday words, of one token each.
  const bracket = reading.tokens[number - 1]?.start ?? 0;
  if (reading.lexicon.honorifics.some((title) => reading.text.endsWith(title, bracket)))
    return found(reading, quantity, end);
  if (reading.tokens[number - 1]?.glued === true || reading.tokens[number]?.glued !== true) return null;
  let name = number - 1;
  while (name > number - 1 - LONGEST_NAME && hasCapital(reading, name - 1) && !isPerson(reading, name))
    name -= 1;
  return name < number - 1 && isPerson(reading, name) ? found(reading, quantity, end) : null;
}

function isAge(quantity: Quantity): boolean {
  return (
    quantity.max !== null &&
    quantity.low.scale === 0 &&
    toNumber(quantity.max) <= OLDEST &&
    toNumber(quantity.max) > 0
  );
}

function found(reading: Reading, quantity: Quantity, end: number): FoundFigure | null {
  return foundFigure(reading, quantity.start, end, figureOf('age', 'year', quantity, quantity.qualifier));
}

/** « PDG de 40 ans », « Elvis Weiss, 20 ans, », « le fondateur, 35 ans ». */
function followsPerson(reading: Reading, start: number, end: number): boolean {
  const { lexicon } = reading;
  const preposition = formEndingAt(reading, lexicon.of, start);
  if (preposition !== null) {
    const noun = preposition.end;
    return isPerson(reading, noun) || (isMark(reading, noun - 1, ',') && isPersonOrName(reading, noun - 1));
  }
  // „…, über drei Jahre verteilt“ goes on: what stands beside a name ends there.
  if (!isMark(reading, start - 1, ',') || !endsThere(reading, end)) return false;
  return isPersonOrName(reading, start - 1);
}

/** The end of the text, a mark, or « et ». */
function endsThere(reading: Reading, end: number): boolean {
  const next = reading.tokens[end];
  return next === undefined || next.kind === 'mark' || match(reading, reading.lexicon.joiners, end) !== null;
}

function isPersonOrName(reading: Reading, index: number): boolean {
  if (hasCapital(reading, index - 1)) return true;
  for (let back = index; back > index - NAME_BACK && back > 0; back--)
    if (isPerson(reading, back)) return true;
  return false;
}

function isPerson(reading: Reading, index: number): boolean {
  const { lexicon } = reading;
  return (
    endsBefore(reading, lexicon.persons, index) ||
    formEndingAt(reading, lexicon.counted, index)?.value.unit === 'people'
  );
}

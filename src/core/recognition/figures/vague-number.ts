import { compare, type Decimal, fromInteger, multiply, shift, toNumber } from './decimal.ts';
import { match, pastHyphen, type Reading } from './reading.ts';
import { spokenNumber, spokenOrOne } from './spoken-number.ts';
import type { Mantissa, Numeral } from './written-number.ts';

/** A dozen reaches to a hundred, where the plural of ten and its powers reach to the next power. */
const DOZEN = 12;
const HUNDRED = fromInteger(100);

/** « des dizaines de millions », « quelques milliers », “billions”. */
export function indefinite(reading: Reading, index: number): Numeral | null {
  const { lexicon } = reading;
  const few = match(reading, lexicon.fews, index);
  const many = few === null ? match(reading, lexicon.indefinites, index) : null;
  const determiner = few ?? many;
  const start = determiner?.end ?? index;
  const plural = match(reading, lexicon.pluralCollectives, start);
  if (plural !== null) {
    // „Hunderte Millionen“ has no preposition.
    const tail = scaleAfterOf(reading, plural.end, true);
    const top = plural.value === DOZEN ? HUNDRED : fromInteger(plural.value * 10);
    return open(
      tail.end,
      shift(fromInteger(plural.value * 2), tail.power),
      shift(top, tail.power),
      null,
      tail.power,
    );
  }
  const bare = match(reading, lexicon.bareScales, start);
  if (bare !== null && (determiner !== null || lexicon.words.bareAlone || nounFollows(reading, bare.end))) {
    if (few !== null) {
      return open(
        bare.end,
        shift(fromInteger(2), bare.value),
        shift(fromInteger(1), bare.value + 1),
        null,
        bare.value,
      );
    }
    return open(bare.end, null, null, bare.value, bare.value);
  }
  if (few !== null) {
    // “several hundred”, « quelques millions »
    const hundred = match(reading, lexicon.hundreds, few.end);
    const scale = match(reading, lexicon.scales, few.end);
    const round = hundred === null && scale === null ? roundNumber(reading, few.end) : null;
    if (round !== null) {
      return open(
        round.end,
        shift(fromInteger(2), round.power),
        shift(fromInteger(1), round.power + 1),
        null,
        round.power,
      );
    }
    const power = hundred !== null ? 2 : scale?.value;
    if (power !== undefined) {
      const tail =
        hundred !== null
          ? scaleAfterOf(reading, hundred.end, true)
          : { end: scale?.end ?? few.end, power: 0 };
      return open(
        tail.end,
        shift(fromInteger(2), power + tail.power),
        shift(fromInteger(1), power + tail.power + 1),
        null,
        power,
      );
    }
  }
  return null;
}

/** „mehrere zehn Millionen“, „einige hunderttausend“: a power of ten in words, ten at least. */
function roundNumber(reading: Reading, index: number): { end: number; power: number } | null {
  const spoken = spokenNumber(reading, index);
  if (spoken === null) return null;
  const power = Math.round(Math.log10(toNumber(spoken.value)));
  return power >= 1 && compare(spoken.value, shift(fromInteger(1), power)) === 0
    ? { end: spoken.end, power }
    : null;
}

function open(
  end: number,
  min: Decimal | null,
  max: Decimal | null,
  magnitude: number | null,
  scale: number,
): Numeral {
  return {
    end,
    value: null,
    min,
    max,
    magnitude,
    form: 'indefinite',
    scale,
    one: false,
    rough: false,
    abbreviated: false,
    composed: true,
    plain: null,
  };
}

function nounFollows(reading: Reading, index: number): boolean {
  const { of, currencies, counted } = reading.lexicon;
  const preposition = match(reading, of, index);
  if (preposition === null) return false;
  return (
    match(reading, currencies, preposition.end) !== null || match(reading, counted, preposition.end) !== null
  );
}

/** The scale in « dizaines de millions » and “tens of thousands of millions”; power 0 without one. */
function scaleAfterOf(reading: Reading, index: number, bare = false): { end: number; power: number } {
  const { of, scales, bareScales } = reading.lexicon;
  const preposition = match(reading, of, index);
  const at = preposition?.end ?? index;
  if (preposition === null && !bare) return { end: index, power: 0 };
  const scale =
    match(reading, bareScales, at) ??
    match(reading, reading.lexicon.pluralCollectives, at) ??
    match(reading, scales, at);
  if (scale === null) return { end: index, power: 0 };
  // Plural collectives give a quantity (milliers: 1000), scales a power.
  const power = scale.value >= 100 ? Math.round(Math.log10(scale.value)) : scale.value;
  return scale.value === DOZEN || power < 2 ? { end: index, power: 0 } : { end: scale.end, power };
}

/** « un demi-milliard », “a quarter of a million”; before a unit (« une demi-heure ») it is a part of that. */
export function fraction(reading: Reading, index: number): Numeral | null {
  const { lexicon } = reading;
  const word = match(reading, lexicon.fractions, index);
  if (word === null) return null;
  const value: Decimal = { digits: BigInt(word.value), exponent: -2 };
  const at = pastHyphen(reading, word.end);
  const scale = match(reading, lexicon.scales, at);
  if (scale !== null) return exact(scale.end, shift(value, scale.value), scale.value, true);
  const round = match(reading, lexicon.collectives, at);
  if (round !== null) return exact(round.end, multiply(value, fromInteger(round.value)), 0, true);
  const parted = match(reading, lexicon.units, at) ?? match(reading, lexicon.percent, at);
  return parted === null ? null : exact(at, value, 0, true);
}

function exact(end: number, value: Decimal, scale: number, composed: boolean): Numeral {
  return {
    end,
    value,
    min: null,
    max: null,
    magnitude: null,
    form: 'words',
    scale,
    one: false,
    rough: false,
    abbreviated: false,
    composed,
    plain: null,
  };
}

/** « une dizaine », “two dozen”, « trois centaines de milliers », “a couple of million”. */
export function collective(reading: Reading, index: number): Numeral | null {
  const { lexicon } = reading;
  const pair = match(reading, lexicon.pairs, index);
  if (pair !== null) {
    const scale = match(reading, lexicon.scales, pair.end) ?? match(reading, lexicon.bareScales, pair.end);
    const power = scale?.value ?? 0;
    return {
      ...exact(scale?.end ?? pair.end, shift(fromInteger(pair.value), power), power, power > 0),
      rough: true,
    };
  }
  const first = spokenOrOne(reading, index);
  if (first === null) return null;
  return withCollective(reading, first);
}

/** “10 dozen”, 「10ダース」: digits count exact collectives only, for others round already. */
export function dozensOf(reading: Reading, first: Mantissa | null): Numeral | null {
  if (first === null || first.plain === null) return null;
  const { exactCollectives } = reading.lexicon;
  return match(reading, exactCollectives, first.end) === null ? null : withCollective(reading, first);
}

function withCollective(reading: Reading, first: Mantissa): Numeral | null {
  const { lexicon } = reading;
  const round =
    match(reading, lexicon.collectives, first.end) ??
    (first.one === true ? null : match(reading, lexicon.pluralCollectives, first.end));
  if (round === null) return null;
  const tail = scaleAfterOf(reading, round.end);
  const exactWord = match(reading, lexicon.exactCollectives, first.end) !== null;
  const value = shift(multiply(first.value, fromInteger(round.value)), tail.power);
  return { ...exact(tail.end, value, tail.power, true), rough: !exactWord };
}

/*
 * Verbs of saying, looked for by hand: one pattern of all forms (« a déclaré », « avait expliqué » and two hundred more, each with the adverbs
 * that may stand in between) took a browser seconds to compile, longer than all the rest of a first article.
 */

/** Forms that begin with the same word. */
interface Branch {
  readonly word: string;
  /** A form ends here. */
  readonly ends: boolean;
  readonly more: readonly Branch[];
}

/** Forms as a tree of their words; of two of which one begins the other the longer comes first. */
export type VerbForms = readonly Branch[];

/** A list of verbs, and what else must hold behind one of them. */
export interface VerbList {
  readonly forms: VerbForms;
  /** Asked of the text behind the verb. */
  readonly holds: (behind: string) => boolean;
}

/** What may be said by somebody, in the order in which it is tried. */
export interface SpeechVerbs {
  readonly lists: readonly VerbList[];
  /** Words that may stand, up to two times, before a verb and between its words. */
  readonly adverbs: readonly string[];
  /** What may stand between a verb and whoever speaks, from its first letter to the name: « le chercheur ». */
  readonly lead: RegExp;
}

/** How many adverbs stand in one place. */
const MOST_ADVERBS = 2;
/** What ends a quotation, or may. */
const QUOTED = '»”"\',!?…—–';
/** What words of one clause do not hold. */
const STOPS = ',;:.!?«»“”"()';
/** Words that an unnamed source may bear before its verb: “two people familiar with the matter”. */
const WORDS_BORNE = 8;
/** An apposition between commas, in characters, and what it does not hold. */
const APPOSED = { least: 3, most: 90, stops: ';:!?«»“”"' };

const WORD_SIGN = /[\p{L}\p{N}]/u;

/** Makes forms ready. @param forms in small letters, words parted by single spaces */
export function verbForms(forms: readonly string[]): VerbForms {
  const tails = new Map<string, string[]>();
  for (const form of forms) {
    const space = form.indexOf(' ');
    const [word, tail] = space < 0 ? [form, ''] : [form.slice(0, space), form.slice(space + 1)];
    if (word !== '') tails.set(word, [...(tails.get(word) ?? []), tail]);
  }
  return [...tails]
    .sort(([one], [other]) => other.length - one.length)
    .map(([word, rest]) => ({ word, ends: rest.includes(''), more: verbForms(rest) }));
}

/** A text as forms are written, sign for sign: small letters, plain spaces. */
export function smallText(text: string): string {
  const plain = text.replaceAll(/\s/gu, ' ');
  const small = plain.toLowerCase();
  // A few capitals (İ) become two signs, which would move what stands behind them.
  return small.length === plain.length ? small : plain;
}

/** Where adverbs and a verb end that begin, with their space, at a place of a small text; null where there is no verb. */
export function verbEnd(text: string, at: number, { lists, adverbs }: SpeechVerbs): number | null {
  for (const from of pastAdverbs(text, at, adverbs)) {
    if (text[from] !== ' ') continue;
    for (const { forms, holds } of lists) {
      for (const end of formEnds(text, from + 1, forms, adverbs))
        if (!isWordSign(text, end) && holds(text.slice(end))) return end;
    }
  }
  return null;
}

/** Where the words end that an unnamed source bears between a place and its verb (they may be none); null where there is no verb. */
export function borneEnd(text: string, at: number, verbs: SpeechVerbs): number | null {
  let from = at;
  for (let words = 0; words <= WORDS_BORNE; words += 1) {
    if (verbEnd(text, from, verbs) !== null) return from;
    if (text[from] !== ' ') return null;
    let end = from + 1;
    while (end < text.length && text[end] !== ' ' && !STOPS.includes(text.charAt(end))) end += 1;
    if (end === from + 1) return null;
    from = end;
  }
  return null;
}

/** Where a verb ends behind an apposition between commas that begins at a place; null where there is none. */
export function apposedEnd(text: string, at: number, verbs: SpeechVerbs): number | null {
  const comma = text[at] === ' ' ? at + 1 : at;
  if (text[comma] !== ',' || text[comma + 1] !== ' ') return null;
  const from = comma + 2;
  for (let end = from; end <= from + APPOSED.most && end < text.length; end += 1) {
    const found = end - from >= APPOSED.least && text[end] === ',' ? verbEnd(text, end + 1, verbs) : null;
    if (found !== null) return found;
    if (APPOSED.stops.includes(text.charAt(end))) return null;
  }
  return null;
}

/** Whether a text ends, right before whoever speaks, in a verb behind a quotation or a comma, and its `lead`: « …», dit le chercheur ». */
export function endsInverted(text: string, { lists, adverbs, lead }: SpeechVerbs): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (!QUOTED.includes(text.charAt(at))) continue;
    let from = at + 1;
    while (text[from] === ' ') from += 1;
    for (const { forms } of lists) {
      for (const end of formEnds(text, from, forms, adverbs)) {
        for (const rest of pastAdverbs(text, end, adverbs))
          if (text[rest] === ' ' && lead.test(text.slice(rest + 1))) return true;
      }
    }
  }
  return false;
}

/** Every place where a form ends that begins at a place, the longest first. */
function* formEnds(
  text: string,
  at: number,
  forms: VerbForms,
  adverbs: readonly string[],
): Generator<number> {
  for (const { word, ends, more } of forms) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    if (more.length > 0) {
      for (const next of pastAdverbs(text, end, adverbs))
        if (text[next] === ' ') yield* formEnds(text, next + 1, more, adverbs);
    }
    if (ends) yield end;
  }
}

/** Every place behind the adverbs that stand at a place, as many as may be first; the place itself last. */
function* pastAdverbs(
  text: string,
  at: number,
  adverbs: readonly string[],
  left = MOST_ADVERBS,
): Generator<number> {
  if (left > 0 && text[at] === ' ') {
    for (const adverb of adverbs) {
      const end = at + 1 + adverb.length;
      if (text.startsWith(adverb, at + 1) && !isWordSign(text, end))
        yield* pastAdverbs(text, end, adverbs, left - 1);
    }
  }
  yield at;
}

function isWordSign(text: string, at: number): boolean {
  return at < text.length && WORD_SIGN.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

import { isLetterOrDigit, LetterPattern } from '../letter-pattern.ts';
import { endsAt, formsFrom, type PlainText, runAt, spacedEndsAt, startsBetween } from './forms-in-text.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';
import type { SpeechWords } from './speech-words.ts';

/*
 * What stands before and behind whoever may speak in a sentence. Places are offsets into the sentence; “before” a place means: up to it,
 * with nothing between.
 */

/** What ends a clause, and what words of one clause do not hold. */
const STOPS = new Set(',;:.!?«»“”"()');
const DASHES = new Set('—–…');
/** Where a quotation has ended, or may have. */
const QUOTED = new Set('»”"\',!?…—–');
/** Words that an unnamed source may bear before its verb: “two people familiar with the matter”. */
const MOST_WORDS_BETWEEN = 8;
/** Words that describe an unnamed source. */
const MOST_WORDS_BORNE = 9;
/** An apposition between commas, in characters. */
const SHORTEST_APPOSED = 3;
const LONGEST_APPOSED = 90;
/** Characters before a role, of a firm or an adjective, and between it and the comma before the name. */
const BEFORE_ROLE = 60;
const BEHIND_ROLE = 40;
const MOST_ADVERBS = 2;
/** Signs that end a sentence behind its verb, with spaces around them. */
const LONGEST_END = 3;
/** A preposition and an article. */
const LONGEST_PREPOSITION = 60;
/** Media may be introduced twice: “a report in the newspaper”. */
const MOST_MEDIUM_NOUNS = 2;

/** A sentence in which speakers are looked for. */
export interface SpokenText {
  readonly plain: PlainText;
  readonly lexicon: SpeechLexicon;
  /** Where « selon » and its like end, where words of telling do, and where a verb behind a quotation does. */
  readonly according: readonly number[];
  readonly told: readonly number[];
  readonly inverted: readonly number[];
  readonly invertedReports: readonly number[];
}

type Verbs = readonly (keyof SpeechWords)[];
const SAID: Verbs = ['says', 'saysThat'];
const REPORTED: Verbs = ['says', 'saysThat', 'reports'];

/** Reads what of a sentence is asked for again and again. */
export function spokenText(plain: PlainText, lexicon: SpeechLexicon): SpokenText {
  const behindQuote = plain.starts.filter((at) => QUOTED.has(plain.text[lastSign(plain.text, at)] ?? ''));
  const inverted = (verbs: Verbs) => behindQuote.flatMap((at) => verbEndsBefore(plain, lexicon, at, verbs));
  return {
    plain,
    lexicon,
    according: plain.starts.flatMap((at) => spacedEndsAt(plain, at, lexicon.accordingTo)),
    told: plain.starts.flatMap((at) => spacedEndsAt(plain, at, lexicon.told)),
    inverted: inverted(SAID),
    invertedReports: inverted(REPORTED),
  };
}

/** « Selon » before a place, with an article between. */
export function isAccordingTo(spoken: SpokenText, place: number): boolean {
  return spoken.according.some((at) => isArticle(spoken, at, place));
}

/** The same with a role between: « selon l'analyste ». */
export function isAccordingToRole(spoken: SpokenText, place: number): boolean {
  return spoken.according.some((at) => isRole(spoken, at, place));
}

/** The same with a noun for media between: « selon le quotidien ». */
export function isAccordingToMedium(spoken: SpokenText, place: number): boolean {
  return spoken.according.some((at) => isMedium(spoken, at, place));
}

/** Words of telling before a medium: « a confié au quotidien ». */
export function isTold(spoken: SpokenText, place: number): boolean {
  return spoken.told.some((at) => isMedium(spoken, at, place));
}

/** A verb of saying behind a quotation or a comma and before whoever speaks; of media and papers, verbs of reporting as well. */
export function isInverted(spoken: SpokenText, place: number, reports: boolean): boolean {
  return reports
    ? spoken.invertedReports.some((at) => isMedium(spoken, at, place))
    : spoken.inverted.some((at) => isArticle(spoken, at, place) || isRole(spoken, at, place));
}

/** A preposition before a name that is no subject. */
export function isOblique(spoken: SpokenText, place: number): boolean {
  const { plain, lexicon } = spoken;
  return startsBetween(plain, place - LONGEST_PREPOSITION, place).some((at) =>
    spacedEndsAt(plain, at, lexicon.prepositions).some((end) => isArticle(spoken, end, place)),
  );
}

/** A verb of saying (or reporting) right behind a place. */
export function saysAt(spoken: SpokenText, place: number, reports: boolean): boolean {
  return saidEnds(spoken, place, reports).length > 0;
}

/** Where the words for an unnamed source end that stand between it and its verb; null where no verb comes. */
export function saysFarAt(spoken: SpokenText, place: number, reports: boolean): number | null {
  const { text } = spoken.plain;
  let at = place;
  for (let words = 0; ; words += 1) {
    if (saysAt(spoken, at, reports)) return at;
    const end = text[at] === ' ' ? clauseRunEnd(text, at + 1) : at;
    if (words === MOST_WORDS_BETWEEN || end <= at + 1) return null;
    at = end;
  }
}

/** Where the verb ends behind an apposition between commas, or null. */
export function saysApposedAt(spoken: SpokenText, place: number): number | null {
  const { text } = spoken.plain;
  const comma = text[place] === ' ' ? place + 1 : place;
  if (text[comma] !== ',' || text[comma + 1] !== ' ') return null;
  const from = comma + 2;
  for (let at = from; at - from <= LONGEST_APPOSED && at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === ',' && at - from >= SHORTEST_APPOSED) {
      const end = saidEnds(spoken, at + 1, false)[0];
      if (end !== undefined) return end;
    }
    if (sign !== ',' && STOPS.has(sign) && !'.()'.includes(sign)) return null;
  }
  return null;
}

/** « affirmant », “adding”. */
const PARTICIPLE = new LetterPattern('^\\p{L}+(?:ant|é|ing)$');

/** What may follow a name behind an inverted verb: a sign, the end, or a word that goes on. */
export function isClosedAt({ plain, lexicon }: SpokenText, place: number): boolean {
  const { text } = plain;
  const at = text[place] === ' ' ? place + 1 : place;
  if (at >= text.length || isStop(text[at]) || DASHES.has(text[at] ?? '')) return true;
  if (at === place) return false;
  return (
    endsAt(plain, at, lexicon.prepositions).length > 0 ||
    endsAt(plain, at, lexicon.breaks).length > 0 ||
    endsAt(plain, at, lexicon.adverbs).length > 0 ||
    PARTICIPLE.test(runAt(plain, at))
  );
}

/** Whether a word of another clause stands between two places. */
export function isBroken({ plain, lexicon }: SpokenText, from: number, to: number): boolean {
  return startsBetween(plain, from, to).some((at) =>
    endsAt(plain, at, lexicon.breaks).some((end) => end <= to),
  );
}

/** Where that ends which is said of an unnamed source behind it (« proche du dossier »), or the place itself. */
export function bearsTo({ plain, lexicon }: SpokenText, place: number): number {
  const { text } = plain;
  if (text[place] !== ' ') return place;
  for (const form of endsAt(plain, place + 1, lexicon.bears)) {
    let end = form;
    for (let words = 0; words < MOST_WORDS_BORNE; words += 1) {
      const from = text[end] === ' ' ? end + 1 : end;
      const next = clauseRunEnd(text, from);
      if (next === from) break;
      end = next;
    }
    const stop = text[end] === ' ' ? end + 1 : end;
    if (stop >= text.length || isStop(text[stop])) return end;
  }
  return place;
}

function isStop(sign: string | undefined): boolean {
  return sign !== undefined && STOPS.has(sign);
}

/** The end of what stands at a place without a space or the sign of another clause. */
function clauseRunEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== ' ' && !isStop(text[end])) end += 1;
  return end;
}

/** The sign before a place that is no space. */
function lastSign(text: string, place: number): number {
  let at = place - 1;
  while (at > 0 && text[at] === ' ') at -= 1;
  return at;
}

/** True where nothing, or an article, stands between two places. */
function isArticle({ plain, lexicon }: SpokenText, from: number, to: number): boolean {
  return from === to || (from < to && spacedEndsAt(plain, from, lexicon.articles).includes(to));
}

/** True where a role stands between two places, with what tells it closer. */
function isRole({ plain, lexicon }: SpokenText, from: number, to: number): boolean {
  const { text } = plain;
  if (from >= to || text[to - 1] !== ' ') return false;
  // Its last sign may be a comma, before which the role may go on.
  const comma = text[to - 2] === ',' ? to - 2 : null;
  const clause = Math.min(to, from + BEFORE_ROLE + 2, clauseEnd(text, from) + 1);
  for (const at of startsBetween(plain, from, clause)) {
    if (at > from && text[at - 1] !== ' ') continue;
    for (const end of endsAt(plain, at, lexicon.roles)) {
      if (end === to - 1 || end === comma) return true;
      const rest = comma === null ? 0 : comma - end - 1;
      if (
        comma !== null &&
        text[end] === ' ' &&
        rest >= 0 &&
        rest <= BEHIND_ROLE &&
        clauseEnd(text, end) >= comma
      )
        return true;
    }
  }
  return false;
}

/** The first sign of another clause from a place on. */
function clauseEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isStop(text[at])) at += 1;
  return at;
}

/** True where nothing but nouns for media and articles stands between two places. */
function isMedium(spoken: SpokenText, from: number, to: number, nouns = MOST_MEDIUM_NOUNS): boolean {
  if (from > to) return false;
  if (isArticle(spoken, from, to)) return true;
  if (nouns === 0) return false;
  const { plain, lexicon } = spoken;
  return [from, ...spacedEndsAt(plain, from, lexicon.articles)].some((at) =>
    spacedEndsAt(plain, at, lexicon.mediumNouns).some((end) => isMedium(spoken, end, to, nouns - 1)),
  );
}

/** Where adverbs may end from a place on, the most of them first; each with the space before it. */
function adverbEnds(plain: PlainText, lexicon: SpeechLexicon, at: number, most = MOST_ADVERBS): number[] {
  const more =
    most === 0 || plain.text[at] !== ' '
      ? []
      : endsAt(plain, at + 1, lexicon.adverbs).flatMap((end) => adverbEnds(plain, lexicon, end, most - 1));
  return [...more, at];
}

/** The ends of a list's verbs at a place; adverbs may stand between the words of each. */
function verbEnds(plain: PlainText, lexicon: SpeechLexicon, at: number, list: keyof SpeechWords): number[] {
  const { text } = plain;
  return formsFrom(plain, at, lexicon[list]).flatMap((form) => {
    let ends = [at];
    form.split(' ').forEach((word, index) => {
      ends = ends
        .flatMap((end) => (index === 0 ? end : gapsAfter(plain, lexicon, end)))
        .flatMap((from) => (text.startsWith(word, from) ? from + word.length : []));
    });
    return ends.filter((end) => !isLetterOrDigit(text, end));
  });
}

/** The places behind a space, and behind the adverbs before it. */
function gapsAfter(plain: PlainText, lexicon: SpeechLexicon, at: number): number[] {
  return adverbEnds(plain, lexicon, at).flatMap((end) => (plain.text[end] === ' ' ? end + 1 : []));
}

/** The places behind verbs, adverbs and a space. */
function verbEndsBefore(plain: PlainText, lexicon: SpeechLexicon, at: number, lists: Verbs): number[] {
  return lists
    .flatMap((list) => verbEnds(plain, lexicon, at, list))
    .flatMap((end) => gapsAfter(plain, lexicon, end));
}

/** The ends of verbs behind a place that tell speech. */
function saidEnds({ plain, lexicon }: SpokenText, place: number, reports: boolean): number[] {
  return gapsAfter(plain, lexicon, place).flatMap((at) => [
    ...verbEnds(plain, lexicon, at, 'says').filter(
      (end) => plain.text[end] !== ' ' || endsAt(plain, end + 1, lexicon.butNot).length === 0,
    ),
    ...verbEnds(plain, lexicon, at, 'saysThat').filter((end) => tellsWhat(plain, lexicon, end)),
    ...(reports ? verbEnds(plain, lexicon, at, 'reports') : []),
  ]);
}

/** What was said opens behind a verb: by a sign, by « que », or by the sentence's end. */
function tellsWhat(plain: PlainText, lexicon: SpeechLexicon, at: number): boolean {
  const { text } = plain;
  return (
    /^(?: ?[:«“"]|,)/u.test(text.slice(at, at + 2)) ||
    (text.length - at <= LONGEST_END && /^ ?[.!?…]? ?$/u.test(text.slice(at))) ||
    (text[at] === ' ' && endsAt(plain, at + 1, lexicon.that).length > 0)
  );
}

import type { LinkWords } from '../language.ts';
import { isUnspaced } from '../recognition/words.ts';

/** The small words around names, as patterns over the text beside a name. Each is anchored to the name's side. */
export interface Links {
  /** All of the text between two names of one list. */
  readonly coordination: RegExp;
  /** Ends the text before a name that is no subject. */
  readonly oblique: RegExp;
  /** Starts the text after a name that the following clause is about. */
  readonly relative: RegExp;
  /** All of the text between a person and the firm that an apposition gives them. */
  readonly apposition: RegExp;
  /** All of the text between a verb of hiring and the firm that it robs, named before the person. */
  readonly robbed: RegExp;
  /** All of the text between the firm left and the firm joined. */
  readonly towards: RegExp;
  /** Ends the text before the firm that somebody leaves for (« quitte son bureau pour rejoindre Meta »). */
  readonly goal: RegExp;
  /** Ends the text before the firm that takes somebody on. */
  readonly agent: RegExp;
  /** Stands in a phrase that speaks of an arrival; then `arrivalInto` tells the firm, not `agent`. */
  readonly arrival: RegExp;
  readonly arrivalInto: RegExp;
  /** Starts the text after a verb whose object is a firm named elsewhere. */
  readonly firmNoun: RegExp;
  /** Starts the text after a name that is the subject of what follows, or the owner of it (“Murati's lab”). */
  readonly subject: RegExp;
  /** A verb of `auxiliaries`, and a word of `and`, anywhere. */
  readonly auxiliary: RegExp;
  readonly and: RegExp;
  /** Ends the text between a person and a noun of departure that is theirs. */
  readonly possessive: RegExp;
  /** Ends the text before a firm (or, in languages that put it behind, starts the text after it): left, joined, or acting. */
  readonly from: Adposition;
  readonly to: Adposition;
  readonly by: Adposition;
}

/** Where the word stands that tells a firm's part: before the name, behind it, or either. */
export interface Adposition {
  readonly before: RegExp;
  readonly after: RegExp;
}

/** Never matches: a language without words of a sort has no pattern of it. */
const NOTHING = /(?!)/u;

/** Makes a language's small words ready for comparison. */
export function compileLinks(words: LinkWords): Links {
  const list = (forms: readonly string[]): string => forms.map(pattern).join('|');
  const make = (source: string, forms: readonly string[]): RegExp =>
    forms.length === 0 ? NOTHING : new RegExp(source, 'iu');
  const marker = (before: readonly string[], after: readonly string[]): Adposition => ({
    // Texts without spaces between words often set one beside a Latin name.
    before: make(`${EDGE}(?:${list(before)})\\s?$`, before),
    after: make(`^\\s?(?:${list(after)})`, after),
  });
  const ends = (forms: readonly string[]): RegExp => make(`${EDGE}(?:${list(forms)})$`, forms);
  return {
    coordination: new RegExp(`^\\s*(?:[,、，&]|(?:[,、，]\\s*)?(?:${list(words.and)}))\\s*$`, 'iu'),
    oblique: ends(words.oblique),
    relative: make(`^\\s*,?\\s?(?:${list(words.relative)})`, words.relative),
    apposition: make(
      `^(?!,?\\s(?:${list(words.relative)}))[^;.:()]{0,60}?[\\s'’](?:${list(words.origin)})(?:${list(words.articles)})?$`,
      words.origin,
    ),
    robbed: make(`^\\s(?:${list(words.robbed ?? [])})?(?:${list(words.articles)})?$`, words.robbed ?? []),
    goal: ends(words.towards),
    towards: make(
      `^[\\s,]*(?:[\\p{L}\\p{N}]+\\s){0,3}?(?:${list(words.towards)})(?:${list(words.articles)})?$`,
      words.towards,
    ),
    agent: ends(words.agent),
    arrival: make(`${EDGE}(?:${words.arrival.map(stem).join('|')})`, words.arrival),
    arrivalInto: ends(words.arrivalInto),
    firmNoun: make(`^\\s*(?:${words.firmNouns.map(stem).join('|')})(?![\\p{L}\\p{N}])`, words.firmNouns),
    subject: new RegExp(
      `^(?:['’]s?(?![\\p{L}\\p{N}])${words.auxiliaries.map((word) => `|\\s${stem(word)}(?![\\p{L}\\p{N}])`).join('')})`,
      'iu',
    ),
    auxiliary: make(
      `${EDGE}(?:${words.auxiliaries.map(stem).join('|')})(?![\\p{L}\\p{N}])`,
      words.auxiliaries,
    ),
    and: make(`\\s(?:${words.and.map(stem).join('|')})\\s`, words.and),
    possessive: POSSESSIVE,
    from: marker(words.fromBefore, words.fromAfter),
    to: marker(words.toBefore, words.toAfter),
    by: marker(words.byBefore, words.byAfter),
  };
}

/** “Zoph's departure”, “Gross' sudden exit”, „Zophs Abgang“. */
const POSSESSIVE = /^['’]?s?\s(?:\p{L}+\s){0,2}$/u;

/** Before the first letter of a word; scripts without spaces have no such edge, so anything does. */
const EDGE = '(?<![\\p{Script=Latin}\\p{N}])';

/** A word with the space that parts it from a name, unless it is elided (d') or its script has no spaces. */
function pattern(form: string): string {
  const text = stem(form);
  if (/['’]$/u.test(form) || isUnspaced(form)) return text;
  return `${text}\\s`;
}

function stem(form: string): string {
  return form
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replace(/['’]/gu, "['’]")
    .replaceAll(' ', '\\s');
}

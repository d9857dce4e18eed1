import type { DetectionWords } from '../language.ts';

/** Names by which a page shows whom it is about; a small extract of the knowledge base. */
export interface Cues {
  readonly organizations: readonly string[];
  readonly people: readonly string[];
}

/**
 * All forms that tell coverage, of every language at once, as the alternatives of a regular expression: what a page declares as its language
 * is often wrong. Each is two lines: forms that stand as whole words, and forms in scripts that put no space between words.
 */
export interface CoveragePatterns {
  readonly talent: string;
  readonly field: string;
  readonly product: string;
  readonly organizations: string;
  readonly people: string;
}

/** Scripts that are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Stands where there are no forms: it matches nothing. */
const NOTHING = '(?!)';

/**
 * Brings all forms into the shape in which the detector carries them into every page. Done when the extension is built: neither the languages
 * nor what makes patterns of them goes along.
 * @param words the detection words of every language we know
 * @param cues names of labs and people
 */
export function coveragePatterns(words: readonly DetectionWords[], cues: Cues): CoveragePatterns {
  const all = (sort: 'talent' | 'field' | 'product'): string =>
    patternOf(words.flatMap((language) => language[sort]));
  return {
    talent: all('talent'),
    field: all('field'),
    product: all('product'),
    organizations: namesOf([...cues.organizations, ...words.flatMap((language) => language.names ?? [])]),
    people: namesOf(cues.people),
  };
}

/** Names are plain text and stand whole. */
function namesOf(forms: readonly string[]): string {
  const [unspaced, spaced] = parted(forms);
  return [byInitial(spaced), unspaced.map(escaped).join('|')].map((some) => some || NOTHING).join('\n');
}

/**
 * Alternatives under the letter that they begin with, a longer one before its beginning: every page is searched for them, and an engine is
 * through with them in half the time.
 */
function byInitial(forms: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const form of forms.toSorted().reverse()) {
    const [initial = ''] = form;
    rests.set(initial, [...(rests.get(initial) ?? []), escaped(form.slice(initial.length))]);
  }
  return [...rests]
    .map(
      ([initial, after]) => escaped(initial) + (after.length > 1 ? `(?:${after.join('|')})` : after.join('')),
    )
    .join('|');
}

/** A form that two languages share is tried once, where it came first. */
function patternOf(forms: readonly string[]): string {
  const [unspaced, spaced] = parted(forms);
  const whole = spaced.filter((form) => !form.endsWith('*')).map(escaped);
  const stems = spaced.filter((form) => form.endsWith('*')).map((form) => escaped(form.slice(0, -1)));
  // One “any letters” behind all stems: a hundred of them cost an engine ten times the rest of its work on a short text.
  const words = [...whole, ...(stems.length > 0 ? [`(?:${stems.join('|')})\\p{L}*`] : [])];
  return [words, unspaced.map(escaped)].map((some) => some.join('|') || NOTHING).join('\n');
}

/** Each form once, those of scripts without spaces first. */
function parted(forms: readonly string[]): readonly [unspaced: readonly string[], spaced: readonly string[]] {
  const own = [...new Set(forms)];
  return [own.filter((form) => UNSPACED.test(form)), own.filter((form) => !UNSPACED.test(form))];
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

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
    organizations: patternOf([...cues.organizations, ...words.flatMap((language) => language.names ?? [])]),
    people: patternOf(cues.people),
  };
}

/** A form that two languages share is tried once; a longer one before its beginning, of which `namesEnough` would take the first. */
function patternOf(forms: readonly string[]): string {
  const own = [...new Set(forms)].sort().reverse();
  const unspaced = own.filter((form) => UNSPACED.test(form)).map(escaped);
  const spaced = own.filter((form) => !UNSPACED.test(form));
  const whole = spaced.filter((form) => !form.endsWith('*')).map(escaped);
  const stems = spaced.filter((form) => form.endsWith('*')).map((form) => escaped(form.slice(0, -1)));
  // One “any letters” behind all stems: a hundred of them cost an engine ten times the rest of its work on a short text.
  const words = [...whole, ...(stems.length > 0 ? [`(?:${stems.join('|')})\\p{L}*`] : [])];
  return [words, unspaced].map((some) => some.join('|') || NOTHING).join('\n');
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

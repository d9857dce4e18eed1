import { foldCase } from '../text-fold.ts';
import { isAllCapitals, isCapitalised, isTitleCase } from '../words.ts';
import type { Candidate } from './find-aliases.ts';

/** Titles that may stand, capitalised, before a surname. */
const TITLES = new Set([
  'm',
  'mm',
  'mme',
  'mr',
  'mrs',
  'ms',
  'dr',
  'pr',
  'sir',
  'lord',
  'herr',
  'frau',
  'señor',
  'signor',
  'sr',
  'monsieur',
  'madame',
]);

const WORD_BEFORE = /(\p{L}[\p{L}\p{M}'’.-]*)[\s\u00a0\u202f]$/u;
/** “J.” of “J. Altman”. */
const INITIAL = /^\p{Lu}\.$/u;
const WORD_AFTER = /^[\s\u00a0\u202f](\p{L}[\p{L}\p{M}]*)/u;
const SENTENCE_END = /(?:^|[.!?…:»”"]\s*|\n\s*|[-–—•]\s)$/u;

/**
 * Whether a lone surname seems to belong to somebody else, because another first name stands before it (“Jack Altman” is not Sam Altman).
 * @param block the block's text
 * @param candidate a one-word alias of a person
 * @param functionWords the language's function words: capitalised at the start of a sentence, they are no first names
 */
export function hasForeignFirstName(
  block: string,
  candidate: Candidate,
  functionWords: ReadonlySet<string>,
): boolean {
  if (isTitleCase(block)) return false;
  const match = WORD_BEFORE.exec(block.slice(Math.max(0, candidate.start - 40), candidate.start));
  const before = match?.[1];
  if (!before || !isCapitalised(before)) return false;
  const folded = foldCase(before).replaceAll('.', '');
  if (TITLES.has(folded) || functionWords.has(folded) || folded.includes("'")) return false;
  if (before.endsWith('.')) return isForeignInitial(before, candidate);
  if (isAllCapitals(before) && before.length > 1) return false;
  if (foldCase(candidate.alias.entry.name).split(' ').includes(folded)) return false;
  const wordStart = candidate.start - before.length - 1;
  // At the start of a sentence any word is capitalised; only a word that is no common one still looks like a first name.
  return !SENTENCE_END.test(block.slice(Math.max(0, wordStart - 3), wordStart)) || before.length > 3;
}

/**
 * Whether a word with a full stop is the initial of another first name. Any other such word ends its sentence
 * (“runs Intel. Tan must decide”).
 */
function isForeignInitial(before: string, { alias }: Candidate): boolean {
  if (!INITIAL.test(before)) return false;
  const others = foldCase(alias.entry.name)
    .split(' ')
    .filter((word) => word !== alias.folded);
  return !others.some((word) => word.startsWith(foldCase(before.charAt(0))));
}

/**
 * Whether a one-word name is the first word of a longer name that we do not know (« Claude Bernard », “Gemini Man”).
 * @param isKnown says whether a known alias starts at an offset of the block
 */
export function startsLongerName(
  block: string,
  candidate: Candidate,
  isKnown: (start: number) => boolean,
): boolean {
  if (isTitleCase(block)) return false;
  const after = WORD_AFTER.exec(block.slice(candidate.end, candidate.end + 30))?.[1];
  if (!after || !isCapitalised(after) || isAllCapitals(after)) return false;
  return !isKnown(candidate.end + 1);
}

/** Whether a weak name is the first half of a hyphened ordinary word (« Meta-analyse »); “Google-owned” and the like are none. */
export function isHyphenedPart(block: string, candidate: Candidate): boolean {
  const rest = /^[-‐‑](\p{Ll}+)/u.exec(block.slice(candidate.end, candidate.end + 16))?.[1];
  return (
    rest !== undefined && !/^(?:owned|backed|led|funded|based|made|style|like|era|built|trained)/u.test(rest)
  );
}

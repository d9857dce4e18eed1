import type { Language } from './language.ts';
import { foldedWordsOf, isLatinText } from './recognition/words.ts';

/** Characters read: enough to be sure, little enough to cost nothing. */
export const LANGUAGE_SAMPLE = 6000;
/** Least share of function words: running text has 35–50 % of its own, another language's under 15 %. */
const LEAST_SHARE = 0.18;
/** Least lead over the runner-up, in shares; Spanish and Portuguese have half of theirs in common. */
const LEAST_LEAD = 0.05;
/** Fewer words than this say nothing, … */
const LEAST_WORDS = 8;
/** … and so do fewer function words of one language: « a » is one in six of ours. */
const LEAST_HITS = 2;
/** From this share of a text's letters on, its script tells the language: foreign names are Latin in any text. */
const SCRIPT_SHARE = 0.3;
/** Japanese has a third of its signs or more in kana; Chinese quotes a brand in kana at most. */
const KANA_SHARE = 0.08;

/** The only language of ours, or of our readers', that is written in a script. */
const SCRIPTS: readonly (readonly [language: string, script: string])[] = [
  ['ko', 'Hangul'],
  ['ru', 'Cyrillic'],
  ['ar', 'Arabic'],
  ['el', 'Greek'],
  ['he', 'Hebrew'],
  ['th', 'Thai'],
  ['hi', 'Devanagari'],
];

/**
 * Makes the function that tells the language of a text: by its script where only one language has it, by function words else.
 * @param languages the languages we know
 * @returns a function from a text (its first 6,000 characters are read) to a primary subtag, or null where no language stands out
 */
export function languageDetector(languages: readonly Language[]): (text: string) => string | null {
  /** Which languages a function word belongs to, by their places. */
  const known = new Map<string, number[]>();
  languages.forEach(({ functionWords, elisions }, place) => {
    for (const words of [functionWords, elisions]) {
      for (const word of words) {
        const places = known.get(word);
        if (places === undefined) known.set(word, [place]);
        else if (places.at(-1) !== place) places.push(place);
      }
    }
  });
  return (text) => {
    const sample = text.slice(0, LANGUAGE_SAMPLE);
    const byScript = languageOfScript(sample);
    if (byScript !== null) return byScript;
    const { folded } = foldedWordsOf(sample);
    if (folded.length < LEAST_WORDS) return null;
    const hits = languages.map(() => 0);
    // By places: engines that have not seen a loop before make an object a step of the other sort.
    for (let at = 0; at < folded.length; at++) {
      const places = known.get(folded[at] ?? '');
      if (places === undefined) continue;
      for (const place of places) hits[place] = (hits[place] ?? 0) + 1;
    }
    const shares = languages
      .map(({ code }, place) => ({ code, share: (hits[place] ?? 0) / folded.length }))
      .sort((a, b) => b.share - a.share);
    const [best, next] = shares;
    if (!best || best.share < LEAST_SHARE || best.share * folded.length < LEAST_HITS) return null;
    return best.share - (next?.share ?? 0) >= LEAST_LEAD ? best.code : null;
  };
}

function languageOfScript(text: string): string | null {
  if (isLatinText(text)) return null;
  const count = (script: string): number => countOf(text, `\\p{Script=${script}}`);
  const { letters, latin } = lettersOf(text);
  // One look spares texts in Latin letters, nearly all, the others.
  if (letters === 0 || latin / letters > 1 - SCRIPT_SHARE) return null;
  const kana = count('Hiragana') + count('Katakana');
  const signs = kana + count('Han');
  if (signs / letters >= SCRIPT_SHARE) return kana / signs >= KANA_SHARE ? 'ja' : 'zh';
  return SCRIPTS.find(([, script]) => count(script) / letters >= SCRIPT_SHARE)?.[0] ?? null;
}

/** How many signs of a class a text has. Not by literals: engines read the classes of those with the code, run or not. */
function countOf(text: string, sign: string): number {
  return text.match(new RegExp(sign, 'gu'))?.length ?? 0;
}

/** Latin letters of the first blocks of Unicode. */
const LATIN = /[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g;
const LATIN_AND_ASCII = /[\0-\u007f\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g;

/** How many letters a text has, and how many of them are Latin; Unicode's tables are asked, which is slow, only of what the blocks do not tell. */
function lettersOf(text: string): { readonly letters: number; readonly latin: number } {
  const known = text.length - text.replace(LATIN, '').length;
  const other = text.replace(LATIN_AND_ASCII, ' ');
  return {
    letters: known + countOf(other, '\\p{L}'),
    latin: known + countOf(other, '\\p{Script=Latin}'),
  };
}

import type { ClauseWords, LinkWords } from '../language.ts';
import { LetterPattern } from '../letter-pattern.ts';

/** A language's words of clauses, as patterns. */
export interface ClauseLexicon {
  /** An auxiliary of the passive, anywhere. */
  readonly passive: LetterPattern;
  /** Begins another clause. */
  readonly opener: LetterPattern;
  /** Ends the text before the firm that takes over whom another loses. */
  readonly losesTo: LetterPattern;
  /** All of the text between a firm and whom it employs: „-Forscher “, and after a genitive „ KI-Chef “. */
  readonly compound: LetterPattern;
  readonly genitive: LetterPattern;
  /** Ends the text before a person who is the subject: „ihn “. */
  readonly object: LetterPattern;
  /** A pronoun that may stand for several, anywhere. */
  readonly unsure: LetterPattern;
  /** All of the text between two people of one list: „ und Mitgründer “. */
  readonly coordination: LetterPattern;
}

/** Makes a language's words of clauses ready; null for a language without them. */
export function clauseLexicon(words: ClauseWords | undefined, links: LinkWords): ClauseLexicon | null {
  if (words === undefined) return null;
  const list = (forms: readonly string[]): string => forms.join('|').replaceAll(' ', '\\s');
  const role = `[\\p{L}-]*(?:${list(words.roles)})\\p{L}*(?:[:*]innen)?\\s`;
  return {
    passive: new LetterPattern(`(?<!\\p{L})(?:${list(words.passive)})(?!\\p{L})`, 'iu'),
    opener: new LetterPattern(`^\\s*(?:${list(words.openers)})(?!\\p{L})`, 'iu'),
    losesTo: new LetterPattern(`(?<!\\p{L})(?:${list(words.losesTo)})\\s$`, 'iu'),
    compound: new LetterPattern(`^-${role}(?:(?:und|&)\\s[\\p{L}-]+\\s)?$`, 'iu'),
    object: new LetterPattern(`(?<!\\p{L})(?:${list(words.objects)})\\s$`, 'iu'),
    unsure: new LetterPattern(`(?<!\\p{L})(?:${list(words.unsure)})(?!\\p{L})`, 'iu'),
    coordination: new LetterPattern(
      `^\\s*(?:[,&]|,?\\s*(?:${list(links.and)}))\\s*(?:(?:${list(links.articles)})\\s)?(?:${role})?$`,
      'iu',
    ),
    genitive: new LetterPattern(`^['’]?\\s(?:[\\p{L}-]+\\s){0,2}?${role}$`, 'iu'),
  };
}

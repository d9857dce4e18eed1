import { ofLast } from '../of-last.ts';
import { isAllCapitals, isCapitalised, isTitleCase } from '../words.ts';
import type { PreparedAlias } from './alias-index.ts';

/** From this many letters on, a distinctive name may be cased otherwise than we know it (« Openai », « LLama »). */
const FREE_CASE_LETTERS = 5;

/** Acronyms up to this long must stand in capitals (« IA », « PDG », “LLM”): in lower case they are other words. */
const ACRONYM_LETTERS = 5;

const blockInCapitals = ofLast(isAllCapitals);

/**
 * Whether a slice of text is an acceptable casing of an alias.
 * @param alias the alias, prepared
 * @param spelling the slice by `foldSpelling`, equal to the alias but for case
 * @param block the whole block, to know a headline in capitals
 */
export function caseAllowed(
  alias: Pick<PreparedAlias, 'alias' | 'spelling' | 'isTerm'>,
  spelling: string,
  block: string,
): boolean {
  if (spelling === alias.spelling) return true;
  if (isAllCapitals(alias.spelling) && alias.spelling.length <= ACRONYM_LETTERS) return false;
  if (alias.isTerm) return true;
  if (isAllCapitals(spelling))
    return alias.alias.gate === 'strong' ? spelling.length > 3 : blockInCapitals(block);
  if (alias.alias.metonym) return spelling.slice(1) === alias.spelling.slice(1) || isTitleCase(block);
  if (alias.alias.gate !== 'strong' || alias.spelling.length < FREE_CASE_LETTERS) return false;
  return isCapitalised(spelling) && lastWordCapitalised(spelling);
}

function lastWordCapitalised(spelling: string): boolean {
  const last = spelling.slice(spelling.lastIndexOf(' ') + 1);
  return isCapitalised(last) || !/^\p{L}/u.test(last);
}

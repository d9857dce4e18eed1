import type { Token } from './lexer.ts';

/** An address of the web: whatever numbers stand in it are nobody's figures. */
const WEB_ADDRESS = '(?:https?://|www\\.)[!-~]+';

/** Compiles what is read as one word to one pattern: addresses of the web, and what a language's table lists of words and names. */
export function ordinaryPattern(words: readonly string[] = []): RegExp {
  return new RegExp([WEB_ADDRESS, ...words].join('|'), 'gu');
}

/**
 * Makes one token of each everyday word, so that none of its letters is taken for a numeral or a unit (「二人三脚」, « 公司一成立 »).
 * Works in time linear in the text.
 */
export function joinOrdinary(text: string, tokens: Token[], pattern: RegExp): Token[] {
  const joined: Token[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    for (let token = tokens[at]; token !== undefined && token.start < match.index; token = tokens[++at])
      joined.push(token);
    const first = tokens[at];
    if (first === undefined) break;
    if (first.start !== match.index) continue;
    while ((tokens[at]?.end ?? end + 1) <= end) at += 1;
    joined.push({ ...first, kind: 'word', end, raw: match[0], key: match[0] });
  }
  // Not by spread: a text may have more tokens than a call takes arguments.
  return joined.concat(tokens.slice(at));
}

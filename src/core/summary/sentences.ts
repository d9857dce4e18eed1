import type { Article, Block } from '../article.ts';
import { LetterPattern } from '../letter-pattern.ts';

/** A sentence of an article; offsets into the article's text, `end` exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly block: Block;
}

/** A full stop ends a sentence (an ideographic one always) when a capital, a quotation mark or the end follows, and no initial or abbreviation precedes. */
const END = new LetterPattern(
  '[.!?…]+(?:[ \\u00a0\\u202f]?[»”"\')\\]])*(?=\\s+[«“"\'([¿¡„]?\\s?[\\p{Lu}\\p{N}]|\\s*$)|[。！？]+[」』”）]*',
  'gu',
);
const NO_END = new LetterPattern(
  '(?:^|[\\s(«“"\'’])(?:\\p{Lu}|M|MM|Mme|Mr|Mrs|Ms|Dr|Pr|St|Inc|Corp|Co|Ltd|No|vs|p|cf|env|U\\.S|U\\.K)\\.$',
);

/**
 * The sentences of an article's blocks, in reading order.
 * @param article the article
 */
export function sentencesOf(article: Article): Sentence[] {
  return article.blocks.flatMap((block) =>
    sentencesIn(article.text.slice(block.start, block.end)).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      block,
    })),
  );
}

/** The sentences of one block's text, with offsets into it. */
export function sentencesIn(text: string): Pick<Sentence, 'start' | 'end'>[] {
  const sentences: Pick<Sentence, 'start' | 'end'>[] = [];
  let start = 0;
  for (const match of text.matchAll(END.for(text))) {
    const end = match.index + match[0].length;
    if (NO_END.test(text.slice(Math.max(0, end - 8), end)) && end < text.length) continue;
    sentences.push({ start, end });
    start = end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0);
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

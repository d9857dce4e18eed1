import type { Article, Block } from '../article.ts';

/** A sentence of an article; offsets into the article's text, `end` exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly block: Block;
}

/** A full stop ends a sentence (an ideographic one always) when a capital, a quotation mark or the end follows, and no initial or abbreviation precedes. */
const END =
  /[.!?…]+(?:[ \u00a0\u202f]?[»”"')\]])*(?=\s+[«“"'([¿¡„]?\s?[\p{Lu}\p{N}]|\s*$)|[。！？]+[」』”）]*/gu;
const NO_END =
  /(?:^|[\s(«“"'’])(?:\p{Lu}|M|MM|Mme|Mr|Mrs|Ms|Dr|Pr|St|Inc|Corp|Co|Ltd|No|vs|p|cf|env|U\.S|U\.K)\.$/u;

/** Sentences by the blocks they stand in: moves and speakers ask for the same. */
const known = new WeakMap<readonly Block[], { readonly text: string; readonly sentences: Sentence[] }>();

/**
 * The sentences of an article's blocks, in reading order.
 * @param article the article
 */
export function sentencesOf({ text, blocks }: Article): readonly Sentence[] {
  const before = known.get(blocks);
  if (before?.text === text) return before.sentences;
  const sentences = blocks.flatMap((block) => sentencesIn(text, block));
  known.set(blocks, { text, sentences });
  return sentences;
}

function sentencesIn(article: string, block: Block): Sentence[] {
  const text = article.slice(block.start, block.end);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (NO_END.test(text.slice(Math.max(0, end - 8), end)) && end < text.length) continue;
    sentences.push({ start: block.start + start, end: block.start + end, block });
    start = end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0);
  }
  if (start < text.length) sentences.push({ start: block.start + start, end: block.end, block });
  return sentences;
}

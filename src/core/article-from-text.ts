import type { Article, Block, BlockRole } from './article.ts';

/** A first line up to this long, without a full stop, is the title. Headlines of the press stay below 200 characters. */
const TITLE_LENGTH = 200;
/** A line up to this long that ends in no punctuation is a heading. */
const HEADING_LENGTH = 140;
const BULLET = /^[-–—•*]\s*/u;
const ENDS_SENTENCE = /[.!?…:;,»”"]\s*$/u;

/**
 * An article out of plain text: one block a line, list items by their bullet, headings by their length and their missing full stop.
 * @param text the whole text; offsets of the result refer to it unchanged
 * @param facts what is known besides: the language (primary subtag) and the day of publication (ISO), each null when unknown
 */
export function articleFromText(
  text: string,
  facts: { language: string | null; published: string | null },
): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\r\n]+/gu)) {
    const line = match[0];
    const trimmed = line.trim();
    const bullet = BULLET.exec(trimmed)?.[0] ?? '';
    const content = trimmed.slice(bullet.length);
    if (content === '') continue;
    const start = match.index + line.indexOf(trimmed) + bullet.length;
    blocks.push({
      start,
      end: start + content.length,
      role: roleOf(content, bullet !== '', blocks.length === 0),
    });
  }
  return { text, blocks, ...facts };
}

function roleOf(content: string, bulleted: boolean, first: boolean): BlockRole {
  if (bulleted) return 'list-item';
  if (ENDS_SENTENCE.test(content)) return 'paragraph';
  if (first && content.length <= TITLE_LENGTH) return 'title';
  return content.length <= HEADING_LENGTH ? 'heading' : 'paragraph';
}

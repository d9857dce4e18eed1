import type { Block } from '../core/article.ts';
import type { PlainArticle, PlainBlock } from '../core/plain-article.ts';
import type { ReadArticle } from './read-article.ts';
import { locate } from './text-position.ts';

/**
 * An article without its page: what the reading page needs of it.
 * @param document the page or parsed file that it was read from
 * @param read the article as read
 * @param source the page's address or the file's name
 * @returns headline and blocks in reading order; cells of one row of a table come together
 */
export function plainArticle(document: Document, read: ReadArticle, source: string): PlainArticle {
  const { article, pieces } = read;
  const blocks: PlainBlock[] = [];
  let title = '';
  let row: { of: Element; cells: string[] } | null = null;
  for (const block of article.blocks) {
    const text = wordsOf(article.text, block);
    if (block.role === 'cell') {
      const place = locate(pieces, block.start, block.start + 1);
      const of = place?.start.node.parentElement?.closest('tr') ?? null;
      if (row && of && row.of === of) {
        row.cells.push(text);
        continue;
      }
      const cells = [text];
      blocks.push({ role: 'row', cells });
      row = of ? { of, cells } : null;
      continue;
    }
    row = null;
    if (block.role === 'title' && title === '') title = text;
    else blocks.push({ role: block.role === 'title' ? 'heading' : block.role, text });
  }
  return {
    title: title || (document.title ?? '').replace(/\s+/gu, ' ').trim(),
    blocks,
    language: article.language,
    region: article.region ?? null,
    published: article.published,
    source,
  };
}

function wordsOf(text: string, { start, end }: Block): string {
  return text
    .slice(start, end)
    .replace(/[ \t\n\r\f]+/gu, ' ')
    .trim();
}

import { parseHTML } from 'linkedom';
import type { Article } from '../../src/core/article.ts';
import { readArticle } from '../../src/page/read-article.ts';

/** The article of a page, or of a fragment of one, as the extension would read it. */
export function articleOfHtml(html: string): Article {
  const page = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(page);
  return readArticle(document as unknown as Document, isShown).article;
}

/** Without a browser there is no style but what the element itself says. */
function isShown(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false;
  return !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.getAttribute('style') ?? '');
}

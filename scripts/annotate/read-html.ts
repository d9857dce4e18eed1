import { parseHTML } from 'linkedom';
import type { Article } from '../../src/core/article.ts';
import { readArticle } from '../../src/page/read-article.ts';

/** The article of a page, or of a fragment of one, as the extension would read it. */
export function articleOfHtml(html: string): Article {
  let { document } = parseHTML(html);
  // A piece of a page, which may speak of `<html>` in a comment or a script alone: the parser makes no whole document of that.
  if (document.documentElement?.localName !== 'html')
    ({ document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`));
  return readArticle(document as unknown as Document, isShown).article;
}

/** Without a browser there is no style but what the element itself says. */
function isShown(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false;
  return !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.getAttribute('style') ?? '');
}

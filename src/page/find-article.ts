import { isSkipped, tagOf } from './block-elements.ts';
import { isDeepInLists, isLinkList } from './link-list.ts';
import { bodyOf, parentElementOf, rootOf } from './pristine.ts';

/** Where the press puts an article, the most telling first. */
const CANDIDATES = '[itemprop="articleBody"], article, [role="article"], main, [role="main"]';
/** What an article's text stands in. Items are counted by their list, so that navigation weighs nothing. */
const PARAGRAPHS = 'p, ul, ol';
/** A candidate must hold this share of the body's paragraph text, or the body itself is read. */
const LEAST_SHARE = 0.5;
/** No more candidates than this are weighed: a feed has hundreds of them. */
const MOST_CANDIDATES = 40;

/**
 * The element that holds the article: of the usual candidates the smallest that has most of the page's paragraphs.
 * @param document a page
 * @returns the element; the body where nothing stands out; the document element where there is no body
 */
export function findArticleRoot(document: Document): Element {
  const body = bodyOf(document) ?? rootOf(document) ?? document.createElement('body');
  const paragraphs = [...body.querySelectorAll(PARAGRAPHS)];
  // What stands in front of each, so that each is weighed but once: those of one element follow each other.
  const before = [0];
  let whole = 0;
  for (const paragraph of paragraphs) {
    whole += paragraphLength(paragraph);
    before.push(whole);
  }
  if (whole === 0) return body;
  const lengthIn = (element: Element): number => {
    const own = element.querySelectorAll(PARAGRAPHS);
    const first = paragraphs.indexOf(own[0] as Element);
    return own.length === 0 ? 0 : (before[first + own.length] ?? 0) - (before[first] ?? 0);
  };
  const fitting = [...body.querySelectorAll(CANDIDATES)]
    .slice(0, MOST_CANDIDATES)
    .filter((element) => !isInsideSkipped(element, body))
    .map((element) => ({ element, length: lengthIn(element) }))
    .filter(({ length }) => length >= whole * LEAST_SHARE)
    .sort((a, b) => a.length - b.length);
  return fitting[0]?.element ?? body;
}

/**
 * The headline, where it stands outside the article's element.
 * @returns an `h1` of the document, or null when the article holds one itself
 */
export function findTitle(document: Document, root: Element): Element | null {
  if (root.querySelector('h1')) return null;
  const headlines = [...(rootOf(document)?.querySelectorAll('h1') ?? [])].filter(
    (element) => !root.contains(element) && !isInsideSkipped(element, null),
  );
  return headlines.length === 1 ? (headlines[0] ?? null) : null;
}

function paragraphLength(paragraph: Element): number {
  if (isDeepInLists(paragraph) || isLinkList(paragraph, tagOf(paragraph))) return 0;
  return paragraph.textContent?.length ?? 0;
}

function isInsideSkipped(element: Element, until: Element | null): boolean {
  for (let at: Element | null = element; at && at !== until; at = parentElementOf(at)) {
    if (isSkipped(at, tagOf(at))) return true;
  }
  return false;
}

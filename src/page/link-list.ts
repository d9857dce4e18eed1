/** Elements that are looked at: lists of links, and paragraphs that are one (“Read also: …”). */
const LOOKED_AT = new Set(['p', 'ul', 'ol']);
/** Share of the text from which on the links are the matter, not the words around them; a list of recruits has half at most. */
const LINK_SHARE = 0.8;
/** A list of fewer links may be part of the article. */
const LEAST_LINKS = 3;
/** Lists deeper in lists than this are not looked at: hundreds of them, one in the other, would be read hundreds of times. */
const DEEPEST_LIST = 8;
const DEEP_IN_LISTS = `${':is(p,ul,ol) '.repeat(DEEPEST_LIST + 1)}*`;

/**
 * Whether an element is a list of links, or a paragraph that is nothing but a link to elsewhere: furniture, whatever its class says.
 * @param element any element; only paragraphs and lists are looked at, so that reading stays linear in the page
 * @param tag its tag in small letters
 */
export function isLinkList(element: Element, tag: string): boolean {
  if (!LOOKED_AT.has(tag) || isDeepInLists(element)) return false;
  // Most paragraphs hold no link, and a list of the document's own that keeps itself up to date costs ten times as much.
  const links = element.querySelectorAll('a');
  if (links.length < (tag === 'p' ? 1 : LEAST_LINKS)) return false;
  let linked = 0;
  for (const link of links) linked += lengthOf(link);
  return linked >= LINK_SHARE * lengthOf(element);
}

/**
 * Whether an element lies in more lists (or paragraphs) than any sound page puts around it.
 * @param element a paragraph or list
 */
export function isDeepInLists(element: Element): boolean {
  return element.matches(DEEP_IN_LISTS);
}

/** Characters that are no space: indented markup must not count as words. */
function lengthOf(element: Element): number {
  return element.textContent?.replace(/\s+/gu, '').length ?? 0;
}

import { FURNITURE_WORDS } from './block-elements.ts';

/*
 * What can be said of a page without holding any of its elements: a browser that is asked for one makes all that scripts can do with elements,
 * which takes longer than the rest of the detector's work, and stays in memory.
 */

/** A paragraph of more characters, its white space included, is one of a text. */
const LONG_PARAGRAPH = 200;
/** `XPathResult.NUMBER_TYPE` and `STRING_TYPE`. */
const NUMBER = 1;
const STRING = 2;
/** So many times the least length must stand in long paragraphs: some may be beside the article. */
const TIMES = 2;

/** Of more paragraphs than this all text is too much to be searched through: an article is then looked for, and its beginning read. */
const MOST_PARAGRAPHS = 400;

/**
 * All text of a page that is certainly long, in one piece.
 * @param document a page, or a parsed file
 * @param least characters that its article has at the least, for it to be long
 * @returns what stands in its text nodes, scripts and all; null where the page may be shorter or is very long, or the browser's own way is not there
 */
export function quickText(document: Document, least: number): string | null {
  if (typeof XPathResult === 'undefined') return null;
  // By the browser's own functions: a page can put elements in the way of these names.
  const { evaluate, querySelectorAll } = Document.prototype;
  const count = (selector: string): number => querySelectorAll.call(document, selector).length;
  const ask = (path: string, type: number): XPathResult =>
    evaluate.call(document, path, document, null, type, null);
  const paragraphs = count('p');
  if (paragraphs > MOST_PARAGRAPHS) return null;
  // Of all paragraphs so many are long, and so many in nothing to be passed over: at the least so many are both.
  const long = ask(`count(//p[string-length() > ${LONG_PARAGRAPH}])`, NUMBER).numberValue;
  const both = long && long + count(articleParagraphs()) - paragraphs;
  if (both * LONG_PARAGRAPH < least * TIMES) return null;
  return ask('string(/)', STRING).stringValue;
}

/** Paragraphs that are more than a link, and in nothing that is passed over when an article is read. */
function articleParagraphs(): string {
  const names = FURNITURE_WORDS.split('|').map((word) => {
    const name = word.replace(/.\?|\\w\*/g, '');
    return `[class*=${name} i],[id*=${name} i]`;
  });
  return `p:not(:has(>a:only-child),:is(nav,footer,form,dialog,aside,button,[hidden],[aria-hidden],[contenteditable],[role]:not([role=main],[role=article]),:is(${names}):not(body,article,main)) p)`;
}

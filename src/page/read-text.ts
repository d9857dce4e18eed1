import { type Gathers, readWith } from './read-article.ts';

/**
 * The text of a page's article alone, for the detector: it runs in every page, and needs neither blocks nor the way back to the page.
 * @param document a page, or a parsed file
 * @param longest characters of the page's text after which reading stops
 * @returns the very text that `readArticle` reads where all is visible; empty where there is none
 */
export function readText(document: Document, longest: number): string {
  let text = '';
  let blockStart = 0;
  let afterSpace = true;
  const breakBlock = (): void => {
    if (text.length > blockStart) text += '\n';
    blockStart = text.length;
    afterSpace = true;
  };
  const gathers: Gathers = {
    breakBlock,
    enterBlock: breakBlock,
    breakLine() {
      if (!afterSpace) text += '\n';
      afterSpace = true;
    },
    addText({ data }, most) {
      const spaced = data.slice(0, most).replace(/[ \t\n\r\f]+/g, ' ');
      const added = afterSpace ? spaced.replace(/^ /, '') : spaced;
      text += added;
      if (added) afterSpace = added.endsWith(' ');
    },
  };
  readWith(gathers, document, () => true, longest);
  breakBlock();
  return text;
}

import type { Article } from '../core/article.ts';
import { finish, type Steps } from '../core/steps.ts';
import { isBlock, isSkipped, roleOf, tagOf } from './block-elements.ts';
import { findArticleRoot, findTitle } from './find-article.ts';
import { isLinkList } from './link-list.ts';
import { languageOf, publishedOf, regionOf } from './page-facts.ts';
import { designModeOf, firstChildOf, nextSiblingOf } from './pristine.ts';
import { type Piece, TextBuilder } from './text-builder.ts';

/** An article read from a document, with the way back to its nodes. */
export interface ReadArticle {
  readonly article: Article;
  readonly root: Element;
  /** In order of `start`. */
  readonly pieces: readonly Piece[];
}

/** Text beyond this many characters is not read: no article is that long, and a reader's page must not wait. */
export const LONGEST_TEXT = 1_000_000;

/** So many nodes are read between two pauses. */
const NODES_A_STEP = 100;

/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`; a parsed file has no `Node` to ask. */
const ELEMENT = 1;
const TEXT = 3;

/**
 * Reads the article of a document without writing to it.
 * @param document a page, or a parsed file
 * @param isVisible whether an element is shown; a parsed file has no rendering and says yes to all
 * @param longest characters of the page's text after which reading stops
 * @returns the article and its pieces; an empty text where there is none
 */
export function readArticle(
  document: Document,
  isVisible: (element: Element) => boolean,
  longest: number = LONGEST_TEXT,
): ReadArticle {
  return finish(readArticleSteps(document, isVisible, longest));
}

/** The same, a little at a time. What changes meanwhile may be read as it was or as it is: whoever reads so reads again then. */
export function* readArticleSteps(
  document: Document,
  isVisible: (element: Element) => boolean,
  longest: number = LONGEST_TEXT,
): Steps<ReadArticle> {
  const builder = new TextBuilder();
  const root = yield* readWithSteps(withRoles(builder), document, isVisible, longest);
  yield;
  const article: Article = {
    text: builder.finish(),
    blocks: builder.blocks,
    language: languageOf(document, root),
    region: regionOf(document, root),
    published: publishedOf(document),
  };
  return { article, root, pieces: builder.pieces };
}

/**
 * Reads one element whose headline and facts are known, as those of the reading page are.
 * @param root the element that holds the article, its headline included
 * @param facts what is known of the article
 * @param isVisible as `readArticle`'s
 */
export function* readElementAs(
  root: Element,
  facts: Pick<Article, 'language' | 'region' | 'published'>,
  isVisible: (element: Element) => boolean,
): Steps<ReadArticle> {
  const builder = new TextBuilder();
  yield* readInto(withRoles(builder), root, isVisible, { left: LONGEST_TEXT });
  // Its blocks are those of the text that stands there: notes are counted by them.
  const text = builder.finish(Number.POSITIVE_INFINITY);
  return { article: { text, blocks: builder.blocks, ...facts }, root, pieces: builder.pieces };
}

/** What takes the text as it is read, and where its blocks begin. */
export interface Gathers extends Pick<TextBuilder, 'breakBlock' | 'breakLine' | 'addText'> {
  /** Ends the current block and starts that of an element. */
  enterBlock(element: Element, tag: string): void;
}

function withRoles(builder: TextBuilder): Gathers {
  return {
    breakBlock: (role) => builder.breakBlock(role),
    breakLine: () => builder.breakLine(),
    addText: (node, longest) => builder.addText(node, longest),
    enterBlock: (element, tag) => builder.breakBlock(roleOf(tag) ?? roleAround(element)),
  };
}

/**
 * Reads headline and article into what gathers them; the last block is left open. Other parameters as `readArticle`'s.
 * @returns the element that holds the article
 */
export function readWith(
  builder: Gathers,
  document: Document,
  isVisible: (element: Element) => boolean,
  longest: number,
): Element {
  return finish(readWithSteps(builder, document, isVisible, longest));
}

function* readWithSteps(
  builder: Gathers,
  document: Document,
  isVisible: (element: Element) => boolean,
  longest: number,
): Steps<Element> {
  const root = findArticleRoot(document);
  // A page that is an editor as a whole is somebody's writing, not an article.
  if (designModeOf(document) === 'on') return root;
  const title = findTitle(document, root);
  const budget = { left: longest };
  if (title) {
    builder.breakBlock('title');
    yield* readInto(builder, title, isVisible, budget);
  }
  builder.breakBlock('paragraph');
  yield;
  yield* readInto(builder, root, isVisible, budget);
  return root;
}

/** What remains to be done once all of an element is read: the block that it was ends. */
interface Open {
  readonly element: Element;
  readonly isBlock: boolean;
}

/** Reads what is in an element, without recursion: a script can nest elements deeper than any stack. */
function* readInto(
  builder: Gathers,
  parent: Element,
  isVisible: (element: Element) => boolean,
  budget: { left: number },
): Steps<void> {
  const open: Open[] = [];
  let nodes = 0;
  let node: ChildNode | null = firstChildOf(parent);
  for (;;) {
    while (node === null) {
      const ended = open.pop();
      if (!ended) return;
      if (ended.isBlock) builder.breakBlock('paragraph');
      node = nextSiblingOf(ended.element);
    }
    nodes += 1;
    if (nodes % NODES_A_STEP === 0) yield;
    if (budget.left <= 0) {
      node = null;
      continue;
    }
    if (node.nodeType === TEXT) {
      builder.addText(node as Text, budget.left);
      budget.left -= (node as Text).data.length;
    } else if (node.nodeType === ELEMENT) {
      const entered = enterElement(builder, node as Element, isVisible);
      if (entered !== null) {
        open.push(entered);
        node = firstChildOf(entered.element);
        continue;
      }
    }
    node = nextSiblingOf(node);
  }
}

/** Starts what an element starts; null where nothing in it is to be read. */
function enterElement(
  builder: Gathers,
  element: Element,
  isVisible: (element: Element) => boolean,
): Open | null {
  const tag = tagOf(element);
  if (tag === 'br') {
    const { nextSibling } = element;
    if (nextSibling && isElement(nextSibling) && tagOf(nextSibling) === 'br') builder.breakBlock('paragraph');
    else builder.breakLine();
    return null;
  }
  if (isSkipped(element, tag) || isLinkList(element, tag)) return null;
  if (!isBlock(tag)) return { element, isBlock: false };
  if (!isVisible(element)) return null;
  builder.enterBlock(element, tag);
  return { element, isBlock: true };
}

/** A paragraph in a list item or a quotation has its role. */
function roleAround(element: Element): 'list-item' | 'quote' | 'paragraph' {
  const around = element.parentElement?.closest('li, blockquote');
  if (!around) return 'paragraph';
  return around.localName === 'li' ? 'list-item' : 'quote';
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

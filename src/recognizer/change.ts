import type { Annotation } from '../core/annotation.ts';
import type { Article, Block } from '../core/article.ts';

/*
 * Between a page and the background an article travels once, and what is found in it as well; after that only what has changed does. A
 * change is the stretch between what two states share at their beginnings and at their ends.
 */

/** A state by the one before: so many items of its beginning, then these, then so many of its end. */
export interface Splice<Item> {
  readonly head: number;
  readonly tail: number;
  readonly middle: readonly Item[];
}

/** An article by the one before; offsets of blocks that are shared move with the text. */
export interface ArticleChange extends Omit<Article, 'text' | 'blocks'> {
  readonly text: { readonly head: number; readonly tail: number; readonly middle: string };
  readonly blocks: Splice<Block>;
}

/** An annotation without its words, which stand in the article. */
export type Wordless = Omit<Annotation, 'text'>;

/** Where something stands in a text. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

/** What an article is compared with that is the first of its page. */
export const NO_ARTICLE: Article = { text: '', blocks: [], language: null, published: null };

/** What has to be told of an article to whoever knows the one before. */
export function articleChange(before: Article, after: Article): ArticleChange {
  const { text, blocks, ...rest } = after;
  const { head, tail } = sharedText(before.text, text);
  return {
    ...rest,
    text: { head, tail, middle: text.slice(head, text.length - tail) },
    blocks: spliceOf(before.blocks, blocks, text.length - before.text.length, (one, other) => {
      return one.role === other.role;
    }),
  };
}

/**
 * The article that a change leads to.
 * @throws RangeError where it is none of this article
 */
export function articleAfter(before: Article, change: ArticleChange): Article {
  const { text: splice, blocks, ...rest } = change;
  const { head, tail, middle } = splice;
  if (head + tail > before.text.length) throw new RangeError('The change is not one of this text.');
  const text = before.text.slice(0, head) + middle + before.text.slice(before.text.length - tail);
  return { ...rest, text, blocks: splicedWith(before.blocks, blocks, text.length - before.text.length) };
}

/**
 * What has to be told of annotations to whoever has those before.
 * @param shift characters by which the end of the text has moved
 */
export function annotationsChange(
  before: readonly Annotation[],
  after: readonly Annotation[],
  shift: number,
): Splice<Wordless> {
  const { head, tail, middle } = spliceOf(before, after, shift, isAlike);
  return { head, tail, middle: middle.map(({ text, ...wordless }) => wordless) };
}

/**
 * The annotations that a change leads to.
 * @param text the article in which they stand
 * @param shift characters by which its end has moved
 * @throws RangeError where the change is none of these annotations
 */
export function annotationsAfter(
  before: readonly Annotation[],
  { head, tail, middle }: Splice<Wordless>,
  text: string,
  shift: number,
): readonly Annotation[] {
  const worded = middle.map((one): Annotation => ({ ...one, text: text.slice(one.start, one.end) }));
  return splicedWith(before, { head, tail, middle: worded }, shift);
}

function sharedText(before: string, after: string): { head: number; tail: number } {
  if (before === after) return { head: after.length, tail: 0 };
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  const room = most - head;
  while (
    tail < room &&
    before.charCodeAt(before.length - tail - 1) === after.charCodeAt(after.length - tail - 1)
  )
    tail += 1;
  return { head, tail };
}

function spliceOf<Item extends Placed>(
  before: readonly Item[],
  after: readonly Item[],
  shift: number,
  alike: (one: Item, other: Item) => boolean,
): Splice<Item> {
  const same = (one: Item | undefined, other: Item | undefined, by: number): boolean =>
    one !== undefined &&
    other !== undefined &&
    one.start + by === other.start &&
    one.end + by === other.end &&
    alike(one, other);
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && same(before[head], after[head], 0)) head += 1;
  let tail = 0;
  while (tail < most - head && same(before.at(-tail - 1), after.at(-tail - 1), shift)) tail += 1;
  return { head, tail, middle: after.slice(head, after.length - tail) };
}

function splicedWith<Item extends Placed>(
  before: readonly Item[],
  { head, tail, middle }: Splice<Item>,
  shift: number,
): readonly Item[] {
  if (head + tail > before.length) throw new RangeError('The change is not one of these items.');
  const end = before.slice(before.length - tail);
  const moved =
    shift === 0 ? end : end.map((item) => ({ ...item, start: item.start + shift, end: item.end + shift }));
  return [...before.slice(0, head), ...middle, ...moved];
}

function isAlike(one: Annotation, other: Annotation): boolean {
  return (
    one.entry === other.entry &&
    one.kind === other.kind &&
    one.reason === other.reason &&
    one.confidence === other.confidence &&
    one.person === other.person &&
    (one.figure === other.figure || JSON.stringify(one.figure) === JSON.stringify(other.figure))
  );
}

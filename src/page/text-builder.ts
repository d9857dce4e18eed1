import type { Block, BlockRole } from '../core/article.ts';

/** Anything but single spaces. */
const UNEVEN = /[\t\n\r\f]| {2}/;

/** No paragraph is longer, in characters; what is, is a whole text without any, and is read as several, so that a change in it is read alone. */
const LONGEST_BLOCK = 20_000;

/** A stretch of the article's text that lies unbroken in one text node. */
export interface Piece {
  /** Offset in the article's text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset in the node's data. */
  readonly offset: number;
}

const SPACE = /[ \t\n\r\f]/;

/**
 * Gathers text nodes into one string, white space collapsed as a browser renders it, and remembers where each stretch came from.
 */
export class TextBuilder {
  readonly blocks: Block[] = [];
  readonly pieces: Piece[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private blockStart = 0;
  private role: BlockRole = 'paragraph';
  private afterSpace = true;

  /** Ends the current block and starts another. */
  breakBlock(role: BlockRole): void {
    let end = this.length;
    if (this.afterSpace && end > this.blockStart) end -= 1;
    if (end > this.blockStart) {
      this.blocks.push({ start: this.blockStart, end, role: this.role });
      this.append('\n');
    }
    this.blockStart = this.length;
    this.role = role;
    this.afterSpace = true;
  }

  /** A line break inside a block: white space that stays. */
  breakLine(): void {
    if (this.afterSpace) return;
    this.append('\n');
    this.afterSpace = true;
  }

  /** Adds a text node, or as much of its beginning as `longest` allows: a page can be one single node. */
  addText(node: Text, longest = Number.POSITIVE_INFINITY): void {
    const data = node.data.length > longest ? node.data.slice(0, longest) : node.data;
    let at = 0;
    if (!UNEVEN.test(data)) {
      if (this.afterSpace && data.startsWith(' ')) at = 1;
      if (at === data.length) return;
      this.addPiece(node, at, data.length, data.slice(at));
      this.afterSpace = data.endsWith(' ');
      return;
    }
    while (at < data.length) {
      let end = at;
      while (end < data.length && !SPACE.test(data.charAt(end))) end += 1;
      if (end > at) {
        // One space behind a word belongs to its piece, so that a plain paragraph is a single piece.
        this.addPiece(node, at, end);
        this.afterSpace = false;
      }
      at = end;
      while (at < data.length && SPACE.test(data.charAt(at))) at += 1;
      if (at > end && !this.afterSpace) {
        this.addPiece(node, end, end + 1, ' ');
        this.afterSpace = true;
      }
    }
  }

  /** The whole text; blocks end before their closing line break, and longer ones than `longest` come in parts. */
  finish(longest = LONGEST_BLOCK): string {
    this.breakBlock('paragraph');
    const text = this.parts.join('');
    for (const block of this.blocks.splice(0)) this.blocks.push(...cut(text, block, longest));
    return text;
  }

  private addPiece(node: Text, from: number, to: number, as = node.data.slice(from, to)): void {
    const last = this.pieces.at(-1);
    if (
      last &&
      last.node === node &&
      last.offset + last.length === from &&
      last.start + last.length === this.length
    ) {
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + (to - from) };
    } else {
      this.pieces.push({ start: this.length, length: to - from, node, offset: from });
    }
    this.append(as);
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}

/** A block in parts that are not too long: cut behind a sentence, else between words. */
function cut(text: string, { start, end, role }: Block, longest: number): Block[] {
  const parts: Block[] = [];
  let from = start;
  while (end - from > longest) {
    const limit = from + longest;
    const sentence = Math.max(text.lastIndexOf('. ', limit), text.lastIndexOf('。', limit)) + 1;
    const word = text.lastIndexOf(' ', limit);
    const least = from + longest / 2;
    const at = sentence > least ? sentence : word > least ? word : limit;
    parts.push({ start: from, end: at, role });
    from = text[at] === ' ' ? at + 1 : at;
  }
  return [...parts, { start: from, end, role }];
}

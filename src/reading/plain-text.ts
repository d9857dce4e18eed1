import type { PlainBlock } from '../core/plain-article.ts';
import { joinLines } from './join-lines.ts';

/** A headline is no longer than this, in characters, … */
const LONGEST_TITLE = 160;
/** … and does not end as a sentence does. */
const SENTENCE_END = /[.!;:,…。！」»”"]$/u;
/** Lines of a text that a program has broken are about equally long: no longer than this, … */
const LONGEST_BROKEN_LINE = 100;
/** … and this share of them longer than half of that. */
const FULL_SHARE = 0.6;
const LIST_MARK = /^\s*(?:[-*•–·▪◦]|\d{1,2}[.)])\s+(?=\S)/u;

/**
 * Headline and paragraphs of a text without markup: blank lines part them; where there are none, each line is one. Lines that were broken
 * at a fixed width are put together again.
 */
export function readPlainText(text: string): { title: string; blocks: PlainBlock[] } {
  const lines = text
    .replace(/\r\n?|\u2028/gu, '\n')
    .replace(/[\f\u2029]/gu, '\n\n')
    .split('\n');
  const groups = groupsOf(lines.map((line) => line.trim()));
  const broken = isBroken(groups);
  const blocks = groups.flatMap((group) => (broken ? joined(group) : group)).map(blockOf);
  const [first, second] = blocks;
  const isTitle =
    first?.role === 'paragraph' &&
    second !== undefined &&
    first.text.length <= LONGEST_TITLE &&
    !SENTENCE_END.test(first.text);
  return isTitle ? { title: first.text, blocks: blocks.slice(1) } : { title: '', blocks };
}

/** Lines between blank ones. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line !== '') groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

/** Whether lines end where a column did and not where a paragraph does. */
function isBroken(groups: readonly string[][]): boolean {
  const inner = groups.flatMap((group) => group.slice(0, -1));
  if (inner.length < 2 || inner.some((line) => line.length > LONGEST_BROKEN_LINE)) return false;
  return inner.filter((line) => line.length > LONGEST_BROKEN_LINE / 2).length >= inner.length * FULL_SHARE;
}

/** The lines of a group as one paragraph, but for the items of a list. */
function joined(group: readonly string[]): string[] {
  const parts: string[][] = [];
  for (const line of group) {
    const part = parts.at(-1);
    if (part && !LIST_MARK.test(line)) part.push(line);
    else parts.push([line]);
  }
  return parts.map((part) => joinLines(part));
}

function blockOf(line: string): PlainBlock & { text: string } {
  const text = line.replace(/[ \t]+/gu, ' ');
  const isItem = LIST_MARK.test(text);
  return isItem ? { role: 'list-item', text: text.replace(LIST_MARK, '') } : { role: 'paragraph', text };
}

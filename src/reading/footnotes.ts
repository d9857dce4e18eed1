import type { Analysis } from '../core/analysis.ts';
import type { Block } from '../core/article.ts';
import type { KnowledgeProse, Source } from '../core/knowledge.ts';
import type { Localized } from '../core/localized.ts';
import type { PlainArticle } from '../core/plain-article.ts';

/** What the printed page says of an entry. */
export interface Footnote {
  /** From 1, in the order of first mentions. */
  readonly number: number;
  readonly entry: string;
  readonly name: string;
  readonly gloss: Localized;
  readonly source: Source | null;
}

/** A footnote's number in a stretch of text. */
export interface FootnoteMark {
  /** Offset in the stretch, UTF-16 code units: the number stands before that character. */
  readonly at: number;
  readonly number: number;
}

/** The footnotes of an article. */
export interface Footnotes {
  readonly notes: readonly Footnote[];
  /** By the place of the stretch among those of `stretchesOf`. */
  readonly marks: ReadonlyMap<number, readonly FootnoteMark[]>;
}

export const NO_FOOTNOTES: Footnotes = { notes: [], marks: new Map() };

/** The stretches of an article that recognition reads, in order: headline, blocks, cells; code and what is empty are not among them. */
export function stretchesOf({ title, blocks }: Pick<PlainArticle, 'title' | 'blocks'>): string[] {
  const texts = blocks.flatMap((block) => {
    if (block.role === 'code') return [];
    return block.role === 'row' ? block.cells : [block.text];
  });
  return [title, ...texts].filter((text) => text !== '');
}

/**
 * Numbers the entries that an article names, at their first mention.
 * @param blocks the article's as recognition read them, one for each stretch
 * @param knowledge names, glosses and sources; an entry that it lacks gets no note
 */
export function footnotesOf(
  { annotations }: Pick<Analysis, 'annotations'>,
  blocks: readonly Block[],
  knowledge: KnowledgeProse,
): Footnotes {
  const notes = new Map<string, Footnote>();
  const marks = new Map<number, FootnoteMark[]>();
  let place = 0;
  for (const { entry, start, end } of annotations) {
    const known = entry === null ? undefined : knowledge.entries[entry];
    if (!known || notes.has(known.id)) continue;
    while (place < blocks.length && (blocks[place]?.end ?? 0) <= start) place += 1;
    const block = blocks[place];
    if (!block || start < block.start) continue;
    const number = notes.size + 1;
    const [source = null] = Object.values(known.sources);
    notes.set(known.id, { number, entry: known.id, name: known.name, gloss: known.gloss, source });
    marks.set(place, [...(marks.get(place) ?? []), { at: end - block.start, number }]);
  }
  return { notes: [...notes.values()], marks };
}

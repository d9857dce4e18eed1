import type { Annotation } from '../core/annotation.ts';
import { type PageMark, placeMarks } from './page-mark.ts';
import type { ReadArticle } from './read-article.ts';

/**
 * The mentions of an entry, of which the reader may have wanted only the first to be marked.
 * @param read the article as read
 * @param annotations all that was found, in reading order
 * @param marks those that are painted, in reading order
 * @returns a look-up by the entry's id, in reading order: the painted marks themselves, and between them marks that are not
 *   painted, whose index is that of the painted mark before them; the same objects at each call
 */
export function mentionsIn(
  read: ReadArticle,
  annotations: readonly Annotation[],
  marks: readonly PageMark[],
): (entry: string) => readonly PageMark[] {
  const found = new Map<string, readonly PageMark[]>();
  return (entry) => {
    const before = found.get(entry);
    if (before) return before;
    const mentions = annotations
      .filter((annotation) => annotation.entry === entry)
      .flatMap((annotation) => {
        const painted = marks.find((mark) => mark.annotation === annotation);
        return painted ? [painted] : placeMarks(read, [annotation]).map((mark) => behind(mark, marks));
      });
    found.set(entry, mentions);
    return mentions;
  };
}

function behind(mark: PageMark, marks: readonly PageMark[]): PageMark {
  const index = marks.findLastIndex(({ annotation }) => annotation.start <= mark.annotation.start);
  return { ...mark, index: Math.max(0, index) };
}

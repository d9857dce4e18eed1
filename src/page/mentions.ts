import type { Annotation } from '../core/annotation.ts';
import { type PageMark, placeMark } from './page-mark.ts';
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
  let painted: ReadonlyMap<Annotation, PageMark> | null = null;
  return (entry) => {
    const before = found.get(entry);
    if (before) return before;
    painted ??= new Map(marks.map((mark) => [mark.annotation, mark]));
    const mentions: PageMark[] = [];
    let index = 0;
    for (const annotation of annotations) {
      const mark = painted.get(annotation);
      if (mark) index = mark.index;
      if (annotation.entry !== entry) continue;
      const mention = mark ?? placeMark(read, annotation, index);
      if (mention) mentions.push(mention);
    }
    found.set(entry, mentions);
    return mentions;
  };
}

import type { PlacedNote } from '../analysis.ts';
import type { Annotation } from '../annotation.ts';
import type { Article } from '../article.ts';
import { isAnchored, isAnchoredExactly } from '../detection/known-article.ts';
import type { IndexedArticle, NoteAnchor } from '../knowledge.ts';

/**
 * Places the notes of a known article on the annotations they speak of. A note whose figure or entry is not met (a shortened copy) is left out.
 * @returns notes with offsets into the article's text, in reading order
 */
export function placeNotes(
  article: Article,
  known: IndexedArticle,
  annotations: readonly Annotation[],
): PlacedNote[] {
  return known.notes
    .flatMap((note) => {
      const places = annotations.filter((annotation) => bears(annotation, note, article, annotations));
      // Where a text gives a sum twice, once hedged, each note goes to its own.
      const place = places.find((annotation) => isExact(annotation, note)) ?? places[0];
      return place ? [{ id: note.id, start: place.start, end: place.end }] : [];
    })
    .sort((a, b) => a.start - b.start || a.id.localeCompare(b.id));
}

function isExact({ figure }: Annotation, note: NoteAnchor): boolean {
  return figure !== undefined && note.figure !== undefined && isAnchoredExactly(figure, note.figure);
}

function bears(
  annotation: Annotation,
  note: NoteAnchor,
  article: Article,
  annotations: readonly Annotation[],
): boolean {
  if (!note.figure) return annotation.entry !== null && annotation.entry === note.entry;
  if (!annotation.figure || !isAnchored(annotation.figure, note.figure)) return false;
  if (note.entry === undefined) return true;
  const block = article.blocks.find(
    (other) => other.start <= annotation.start && annotation.end <= other.end,
  );
  return annotations.some(
    (other) =>
      other.entry === note.entry &&
      block !== undefined &&
      block.start <= other.start &&
      other.end <= block.end,
  );
}

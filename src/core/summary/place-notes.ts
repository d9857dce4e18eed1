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
  const isNamedBeside = namesByBlock(article, annotations);
  return known.notes
    .flatMap((note) => {
      const places = annotations.filter((annotation) => bears(annotation, note, isNamedBeside));
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
  isNamedBeside: (annotation: Annotation, entry: string) => boolean,
): boolean {
  if (!note.figure) return annotation.entry !== null && annotation.entry === note.entry;
  if (!annotation.figure || !isAnchored(annotation.figure, note.figure)) return false;
  return note.entry === undefined || isNamedBeside(annotation, note.entry);
}

/** Tells whether an entry is named in the block of an annotation. Blocks and annotations are in reading order. */
function namesByBlock(
  { blocks }: Article,
  annotations: readonly Annotation[],
): (annotation: Annotation, entry: string) => boolean {
  const named = new Map<Annotation, ReadonlySet<string>>();
  let next = 0;
  for (const { start, end } of blocks) {
    const here = new Set<string>();
    for (
      let annotation = annotations[next];
      annotation && annotation.end <= end;
      annotation = annotations[next]
    ) {
      next += 1;
      if (annotation.start < start) continue;
      if (annotation.entry !== null) here.add(annotation.entry);
      named.set(annotation, here);
    }
  }
  return (annotation, entry) => named.get(annotation)?.has(entry) === true;
}

import type { PlacedNote } from '../analysis.ts';
import type { Annotation } from '../annotation.ts';
import type { Article } from '../article.ts';
import { isAnchored, isAnchoredExactly, valueKey } from '../detection/known-article.ts';
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
  if (known.notes.length === 0) return [];
  const bearers = bearersOf(annotations);
  return known.notes
    .flatMap((note) => {
      const key = note.figure ? valueKey(note.figure) : (note.entry ?? '');
      const places = (bearers.get(key) ?? []).filter((one) => bears(one, note, article, annotations));
      // Where a text gives a sum twice, once hedged, each note goes to its own.
      const place = places.find((annotation) => isExact(annotation, note)) ?? places[0];
      return place ? [{ id: note.id, start: place.start, end: place.end }] : [];
    })
    .sort((a, b) => a.start - b.start || a.id.localeCompare(b.id));
}

/** Annotations by what a note may be on: their entry, or the value of their figure. */
function bearersOf(annotations: readonly Annotation[]): ReadonlyMap<string, readonly Annotation[]> {
  const bearers = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const key = annotation.figure ? valueKey(annotation.figure) : (annotation.entry ?? '');
    const others = bearers.get(key);
    if (others) others.push(annotation);
    else bearers.set(key, [annotation]);
  }
  return bearers;
}

function isExact({ figure }: Annotation, note: NoteAnchor): boolean {
  return figure !== undefined && note.figure !== undefined && isAnchoredExactly(figure, note.figure);
}

function bears(
  annotation: Annotation,
  note: NoteAnchor,
  { blocks }: Article,
  annotations: readonly Annotation[],
): boolean {
  if (!note.figure) return true;
  if (!annotation.figure || !isAnchored(annotation.figure, note.figure)) return false;
  if (note.entry === undefined) return true;
  const block = blocks[lastStarted(blocks, annotation.start)];
  if (!block || annotation.end > block.end) return false;
  for (let at = lastStarted(annotations, annotation.start); at >= 0; at -= 1) {
    const other = annotations[at];
    if (!other || other.start < block.start) break;
    if (other.entry === note.entry) return true;
  }
  for (let at = lastStarted(annotations, annotation.start) + 1; ; at += 1) {
    const other = annotations[at];
    if (!other || other.end > block.end) return false;
    if (other.entry === note.entry) return true;
  }
}

/** The number of the last of ascending places that begins at or before an offset, by binary search; -1 where none does. */
function lastStarted(places: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

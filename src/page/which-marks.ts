import type { Annotation } from '../core/annotation.ts';

/**
 * Which annotations are worth a mark: every name and figure, and each term where it comes first. A page on AI would otherwise be
 * underlined at each « IA ».
 * @param annotations in reading order
 * @returns those to mark, in reading order
 */
export function worthMarking(annotations: readonly Annotation[]): Annotation[] {
  const seen = new Set<string>();
  return annotations.filter((annotation) => {
    if (annotation.kind !== 'term' || annotation.entry === null) return true;
    if (seen.has(annotation.entry)) return false;
    seen.add(annotation.entry);
    return true;
  });
}

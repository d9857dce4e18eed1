import type { Annotation, AnnotationKind } from '../core/annotation.ts';

/** How much of what was found the reader wants marked; a part of the settings. */
export interface MarkChoice {
  readonly density: 'essential' | 'standard' | 'everything';
  /** Marks each entry only where it comes first. */
  readonly firstMentionOnly: boolean;
  readonly kindsOff: readonly AnnotationKind[];
  /** Ids of entries that the reader knows. */
  readonly known: readonly string[];
}

/** At the density “essential”: who, and for how much. */
const ESSENTIAL: ReadonlySet<AnnotationKind> = new Set(['person', 'organization']);

/**
 * Which annotations are to be marked.
 *
 * - `essential`: people and organizations where they come first, and sums of money
 * - `standard`: every name and figure, and each term where it comes first: a page on AI would otherwise be underlined at each « IA »
 * - `everything`: all of them
 *
 * @param annotations in reading order
 * @returns those to mark, in reading order
 */
export function worthMarking(
  annotations: readonly Annotation[],
  { density, firstMentionOnly, kindsOff, known }: MarkChoice,
): Annotation[] {
  const off = new Set(kindsOff);
  const knows = new Set(known);
  const seen = new Set<string>();
  return annotations.filter(({ kind, entry, figure }) => {
    if (off.has(kind)) return false;
    if (entry === null) return density !== 'essential' || figure?.sort === 'money';
    if (knows.has(entry) || (density === 'essential' && !ESSENTIAL.has(kind))) return false;
    const once = firstMentionOnly || density === 'essential' || (density === 'standard' && kind === 'term');
    if (once && seen.has(entry)) return false;
    seen.add(entry);
    return true;
  });
}

import type { Annotation, EntryKind } from '../core/annotation.ts';
import type { KnowledgeProse } from '../core/knowledge.ts';
import type { Localized } from '../core/localized.ts';
import { packOf } from '../core/pack-id.ts';

/** An entry that the page names. */
export interface GlossaryRow {
  readonly entry: string;
  readonly name: string;
  /** null while the knowledge base is not there. */
  readonly gloss: Localized | null;
  /** Name of the reader's own pack that it comes from; null for what is bundled. */
  readonly pack: string | null;
  readonly mentions: number;
  /** Where it is named first; UTF-16 code units into the article's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The entries of one kind. */
export interface GlossaryGroup {
  readonly kind: EntryKind;
  readonly rows: readonly GlossaryRow[];
}

/** The kinds in the order in which they are shown. */
const ORDER: readonly EntryKind[] = ['person', 'organization', 'model', 'product', 'place', 'term'];

/**
 * The entries that a page names, by kind; within a kind the most often named first, and those named equally often in the
 * order of the page. Kinds that are not named are left out.
 *
 * @param knowledge where names and glosses come from; without it a row bears the words of its first mention.
 */
export function glossaryOf(
  annotations: readonly Annotation[],
  knowledge: KnowledgeProse | null,
): readonly GlossaryGroup[] {
  const rows = new Map<string, { kind: EntryKind; row: GlossaryRow }>();
  for (const { kind, entry, text, start, end } of annotations) {
    if (kind === 'figure' || entry === null) continue;
    const known = knowledge?.entries[entry];
    const before = rows.get(entry);
    const row = before
      ? { ...before.row, mentions: before.row.mentions + 1 }
      : {
          entry,
          name: known?.name ?? text,
          gloss: known?.gloss ?? null,
          pack: knowledge?.packs?.[packOf(entry) ?? ''] ?? null,
          mentions: 1,
          start,
          end,
        };
    rows.set(entry, { kind: before?.kind ?? kind, row });
  }
  const all = [...rows.values()];
  return ORDER.map((kind) => ({
    kind,
    rows: all
      .filter((one) => one.kind === kind)
      .map(({ row }) => row)
      .sort((one, other) => other.mentions - one.mentions || one.start - other.start),
  })).filter(({ rows: { length } }) => length > 0);
}

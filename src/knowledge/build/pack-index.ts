import type { IndexedAlias, KnowledgeIndex } from '../../core/knowledge.ts';
import { keysOf } from '../../core/recognition/names/alias-index.ts';
import { numbersOf } from '../../core/recognition/names/digits.ts';
import { buildNameTable } from '../../core/recognition/names/name-table.ts';
import { plainIdOf } from '../id-of-name.ts';
import {
  BETWEEN_FIELDS,
  BETWEEN_LINES,
  GATES,
  KINDS,
  LINES_A_START,
  NONE,
  type PackedAlias,
  type PackedIndex,
  type PackedRest,
} from '../packed-index.ts';
import { narrow, narrowJson } from './narrow.ts';
import { compare } from './problem.ts';

/**
 * Packs the index: a line for each entry, and the table that says which of them a word may name.
 * @param index as compiled: sorted by id; its entries may name only each other
 * @throws where an entry names an id that is not there, or the order is another
 */
export function packIndex(index: KnowledgeIndex): PackedIndex {
  const { entries } = index;
  const contexts: string[] = [];
  const contextPlaces = new Map<string, number>();
  const places = new Map(entries.map((entry, place) => [entry.id, place]));
  const placeOf = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`The index names ${id}, which is no entry.`);
    return place;
  };
  const contextPlace = (words: readonly string[] | undefined): number => {
    if (!words) return NONE;
    const line = joined(words.map(narrow));
    const place = contextPlaces.get(line) ?? contexts.push(line) - 1;
    contextPlaces.set(line, place);
    return place;
  };
  const packAlias = ({ form, gate, language, context, metonym }: IndexedAlias, name: string): PackedAlias => {
    const packed = form === name ? 0 : form;
    return gate === 'strong' && language === undefined && context === undefined && metonym === undefined
      ? packed
      : [packed, GATES.indexOf(gate), language ?? 0, contextPlace(context), metonym ? 1 : 0];
  };

  const lines = entries.map((entry, place) => {
    const before = entries[place - 1];
    if (before && compare(before.id, entry.id) >= 0) throw new Error(`${entry.id} is out of order.`);
    const rest: PackedRest = [
      KINDS.indexOf(entry.kind),
      entry.aliases.map((alias) => packAlias(alias, entry.name)),
      entry.related.map(placeOf),
      entry.organization === undefined ? NONE : placeOf(entry.organization),
      (entry.moves ?? []).map(({ from, to, date }) => [from, to, date] as const),
    ];
    const name = narrowJson(entry.name).slice(1, -1);
    const id = plainIdOf(name) === entry.id ? '' : entry.id;
    return joined([id, name, narrowJson(rest)]);
  });
  const all = [...lines, ...contexts];
  const starts: number[] = [];
  let start = 0;
  for (const [place, line] of all.entries()) {
    if (place % LINES_A_START === 0) starts.push(start);
    start += line.length + BETWEEN_LINES.length;
  }
  return {
    table: buildNameTable(entries.map(keysOf)),
    entries: entries.length,
    starts: numbersOf(starts),
    lines: all.join(BETWEEN_LINES),
    articles: narrowJson(index.articles),
  };
}

function joined(fields: readonly string[]): string {
  for (const field of fields) {
    if (/[\t\n]/u.test(field)) throw new Error(`${JSON.stringify(field)} holds a tab or a line break.`);
  }
  return fields.join(BETWEEN_FIELDS);
}

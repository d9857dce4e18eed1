import type { Translator } from '../i18n/translator.ts';
import type { FlowGraph, FlowLink, FlowNode } from './flow-graph.ts';

/** What a ribbon says. */
export interface LinkWords {
  /** « OpenAI → Meta Platforms ». */
  readonly way: string;
  /** “12 moves”. */
  readonly count: string;
  /** Who went that way, each once. */
  readonly people: readonly string[];
  /** All of it in one sentence, for the ear. */
  readonly whole: string;
}

/** The name of an entry. */
export type NameOf = (entry: string) => string;

/** What a node is called. */
export function nodeName(node: FlowNode, nameOf: NameOf, { t }: Translator): string {
  if (node.firm !== null) return nameOf(node.firm);
  return node.kind === 'others' ? t('library.flow.others', { count: node.firms }) : t('library.flow.unnamed');
}

/** What a ribbon says: from where to where, how many, and who. */
export function linkWords(
  link: FlowLink,
  graph: FlowGraph,
  nameOf: NameOf,
  translator: Translator,
): LinkWords {
  const name = (id: string) => {
    const node = graph.nodes.find((one) => one.id === id);
    return node === undefined ? id : nodeName(node, nameOf, translator);
  };
  const [from, to] = [name(link.source), name(link.target)];
  const people = [...new Set(link.moves.map(({ person }) => person))];
  const count = translator.t('library.flow.moves', { count: link.moves.length });
  const names = new Intl.ListFormat(translator.language, { type: 'conjunction' }).format(people.map(nameOf));
  return {
    way: `${from} → ${to}`,
    count,
    people,
    whole: translator.t('library.flow.ribbon', { from, to, moves: count, names }),
  };
}

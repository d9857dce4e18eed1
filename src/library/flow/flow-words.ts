import type { Translator } from '../../i18n/translator.ts';
import { type LibraryKnowledge, nameOf } from '../library-knowledge.ts';
import type { FlowGraph, FlowLink, FlowNode } from './flow-graph.ts';

/** What a ribbon says. */
export interface LinkWords {
  /** « OpenAI → Meta Platforms ». */
  readonly way: string;
  /** “12 moves”. */
  readonly count: string;
  /** Who went that way, each once, the latest first. */
  readonly people: readonly string[];
  /** All of it in one sentence, for the ear. */
  readonly whole: string;
}

/** What a node is called. */
export function nodeName(node: FlowNode, knowledge: LibraryKnowledge, { t }: Translator): string {
  if (node.firm !== null) return nameOf(knowledge, node.firm);
  return node.kind === 'others' ? t('library.flow.others', { count: node.firms }) : t('library.flow.unnamed');
}

/** What a ribbon says: from where to where, how many, and who. */
export function linkWords(
  link: FlowLink,
  graph: FlowGraph,
  knowledge: LibraryKnowledge,
  translator: Translator,
): LinkWords {
  const name = (id: string) => {
    const node = graph.nodes.find((one) => one.id === id);
    return node === undefined ? id : nodeName(node, knowledge, translator);
  };
  const [from, to] = [name(link.source), name(link.target)];
  const people = [...new Set(link.moves.map(({ person }) => person))];
  const count = translator.t('library.flow.moves', { count: link.moves.length });
  const names = new Intl.ListFormat(translator.language, { type: 'conjunction' }).format(
    people.map((person) => nameOf(knowledge, person)),
  );
  return {
    way: `${from} → ${to}`,
    count,
    people,
    whole: translator.t('library.flow.ribbon', { from, to, moves: count, names }),
  };
}

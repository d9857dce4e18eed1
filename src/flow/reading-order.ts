import type { FlowGraph, FlowLink } from './flow-graph.ts';

/** Ribbons from the top of the left column to its foot, each firm's from the top of the right one. */
export function readingOrder<Placed extends { readonly link: FlowLink }>(
  { nodes }: FlowGraph,
  links: readonly Placed[],
): readonly Placed[] {
  const place = new Map(nodes.map(({ id }, index) => [id, index]));
  const rank = ({ link }: Placed) =>
    (place.get(link.source) ?? 0) * nodes.length + (place.get(link.target) ?? 0);
  return [...links].sort((one, other) => rank(one) - rank(other));
}

import { sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey';
import type { FlowGraph, FlowLink, FlowNode, FlowStep } from './flow-graph.ts';

/** The room there is, in CSS pixels. */
export interface FlowRoom {
  readonly width: number;
  /** Height of a line of a label. */
  readonly line: number;
  /** Width that a label gets beside the ribbons; 0: labels stand upon them. */
  readonly margin: number;
  /** Height that a single move has at least; absent: as thin as can still be pointed at. */
  readonly least?: number;
  /** Space between the nodes of a column, in lines; absent: a label has one line. */
  readonly gap?: number;
}

/** A node where it is drawn, in CSS pixels from the picture's top left corner. */
export interface PlacedNode {
  readonly node: FlowNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A link where it is drawn: a line in its middle, and how thick it is in CSS pixels. */
export interface PlacedLink<Step extends FlowStep = FlowStep> {
  readonly link: FlowLink<Step>;
  readonly path: string;
  readonly thickness: number;
  /** Where its middle leaves the left column. */
  readonly y: number;
}

export interface FlowLayout<Step extends FlowStep = FlowStep> {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink<Step>[];
}

/** Width of a node, in CSS pixels. */
const NODE_WIDTH = 8;
/** Pixels that a single move is high at least; a thinner line cannot be pointed at. */
const LEAST_THICKNESS = 3;
/** Pixels that the moves of the larger column take together at least, so that a few do not look lost. */
const LEAST_RIBBONS = 120;
/** Pixels that they take at most, before single moves need more: a picture is to fit a screen. */
const MOST_RIBBONS = 420;
/** Space between nodes, in lines: with the least of nodes a label has a whole line to itself. */
const GAP_LINES = 0.85;

/**
 * Places a flow's two columns and the ribbons between them. Pure: the same graph and room give the same picture.
 * @param graph no ring in it, and no node without a link
 */
export function flowLayout<Step extends FlowStep>(graph: FlowGraph<Step>, room: FlowRoom): FlowLayout<Step> {
  const { width, line, margin, least = LEAST_THICKNESS } = room;
  const total = graph.links.reduce((sum, { moves }) => sum + moves.length, 0);
  if (total === 0) return { width, height: 0, nodes: [], links: [] };
  const gap = line * (room.gap ?? GAP_LINES);
  const longest = Math.max(...(['from', 'to'] as const).map((side) => countOn(graph, side)));
  const ribbons = Math.max(least * total, Math.min(MOST_RIBBONS, Math.max(LEAST_RIBBONS, 12 * total)));
  const height = Math.ceil(ribbons + (longest - 1) * gap + line);
  const order = new Map(graph.nodes.map(({ id }, index) => [id, index]));
  const place = (id: string) => order.get(id) ?? 0;
  // At each node the ribbons leave in the order of the nodes they go to, so that none crosses its neighbour for nothing.
  const rank = ({ source, target }: FlowLink<Step>) => place(source) * order.size + place(target);

  const layout = sankey<{ node: FlowNode; id: string }, { link: FlowLink<Step> }>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(gap)
    .nodeSort((one, other) => place(one.id) - place(other.id))
    .linkSort((one, other) => rank(one.link) - rank(other.link))
    .extent([
      [margin, line / 2],
      [width - margin, height - line / 2],
    ]);
  // The layout writes into what it is given, so it is given copies.
  const placed = layout({
    nodes: graph.nodes.map((node) => ({ node, id: node.id })),
    links: graph.links.map((link) => ({
      link,
      source: link.source,
      target: link.target,
      value: link.moves.length,
    })),
  });
  const middle = sankeyLinkHorizontal<{ node: FlowNode; id: string }, { link: FlowLink<Step> }>();
  return {
    width,
    height,
    nodes: placed.nodes.map(({ node, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      node,
      x: x0,
      y: y0,
      width: x1 - x0,
      height: y1 - y0,
    })),
    links: placed.links.map((link) => ({
      link: link.link,
      path: middle(link) ?? '',
      thickness: link.width ?? 0,
      y: link.y0 ?? 0,
    })),
  };
}

function countOn({ nodes }: FlowGraph, side: FlowNode['side']): number {
  return nodes.filter((node) => node.side === side).length;
}

/** Someone's way from a firm to a firm. */
export interface FlowStep {
  readonly person: string;
  /** The firms; null where none is named. */
  readonly fromFirm: string | null;
  readonly toFirm: string | null;
}

/** Which column of the picture: the firms left, or the firms joined. */
export type FlowSide = 'from' | 'to';

/** What a node stands for: one firm, all the lesser ones together, or no firm that anyone names. */
export type FlowNodeKind = 'firm' | 'others' | 'unnamed';

export interface FlowNode {
  /** `from:openai`, `to:others` … */
  readonly id: string;
  readonly side: FlowSide;
  readonly kind: FlowNodeKind;
  /** The firm's id; null for `others` and `unnamed`. */
  readonly firm: string | null;
  /** How many firms it stands for. */
  readonly firms: number;
  /** Moves that go through it. */
  readonly moves: number;
}

export interface FlowLink<Step extends FlowStep = FlowStep> {
  /** `from:openai to:meta-platforms`. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** In the order in which they were given. */
  readonly moves: readonly Step[];
}

/** Two columns, so it can hold no ring whoever goes back and forth. Each column comes from its top to its foot. */
export interface FlowGraph<Step extends FlowStep = FlowStep> {
  readonly nodes: readonly FlowNode[];
  /** Those with the most moves first. */
  readonly links: readonly FlowLink<Step>[];
}

/** Firms a column at most; more would be lines too thin to point at and names too close to read. */
export const MOST_FIRMS = 10;

const FOOT: Readonly<Record<FlowNodeKind, number>> = { firm: 0, others: 1, unnamed: 2 };

/**
 * Who went from where to where, as two columns of nodes with links between them. Each move is in exactly one link.
 * @param moves the moves to be seen
 * @param kept a firm that stands by itself however few its moves, or null
 * @param most firms a column, the rest being “others”; one firm alone is never “others”
 */
export function flowGraph<Step extends FlowStep>(
  moves: readonly Step[],
  kept: string | null = null,
  most: number = MOST_FIRMS,
): FlowGraph<Step> {
  const from = column(moves, 'from', kept, most);
  const to = column(moves, 'to', kept, most);
  const links = new Map<string, FlowLink<Step> & { moves: Step[] }>();
  for (const move of moves) {
    const source = from.nodeOf(move.fromFirm);
    const target = to.nodeOf(move.toFirm);
    const id = `${source} ${target}`;
    const link = links.get(id) ?? { id, source, target, moves: [] };
    link.moves.push(move);
    links.set(id, link);
  }
  return {
    nodes: [...from.nodes, ...to.nodes],
    links: [...links.values()].sort((one, other) => other.moves.length - one.moves.length),
  };
}

function column(moves: readonly FlowStep[], side: FlowSide, kept: string | null, most: number) {
  const counts = new Map<string, number>();
  let unnamed = 0;
  for (const { fromFirm, toFirm } of moves) {
    const firm = side === 'from' ? fromFirm : toFirm;
    if (firm === null) unnamed += 1;
    else counts.set(firm, (counts.get(firm) ?? 0) + 1);
  }
  const ranked = [...counts].sort(
    ([one, few], [other, many]) =>
      Number(other === kept) - Number(one === kept) || many - few || (one < other ? -1 : 1),
  );
  const alone = ranked.length <= most + 1 ? ranked : ranked.slice(0, most);
  const rest = ranked.slice(alone.length);
  const nodes: FlowNode[] = alone.map(([firm, count]) => ({
    id: `${side}:${firm}`,
    side,
    kind: 'firm',
    firm,
    firms: 1,
    moves: count,
  }));
  const more = (kind: 'others' | 'unnamed', firms: number, count: number) => {
    // No entry's id holds a colon, so none can be taken for these.
    if (count > 0) nodes.push({ id: `${side}::${kind}`, side, kind, firm: null, firms, moves: count });
  };
  more(
    'others',
    rest.length,
    rest.reduce((sum, [, count]) => sum + count, 0),
  );
  more('unnamed', 0, unnamed);
  nodes.sort((one, other) => FOOT[one.kind] - FOOT[other.kind] || other.moves - one.moves);
  const own = new Set(alone.map(([firm]) => firm));
  const nodeOf = (firm: string | null) =>
    firm === null ? `${side}::unnamed` : own.has(firm) ? `${side}:${firm}` : `${side}::others`;
  return { nodes, nodeOf };
}

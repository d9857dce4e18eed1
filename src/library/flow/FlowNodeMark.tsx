import type { FlowRoom, PlacedNode } from '../../flow/flow-layout.ts';
import { nodeName } from '../../flow/flow-words.ts';
import { useLibrary } from '../library-context.ts';
import { nameOf } from '../library-knowledge.ts';
import { hashOf } from '../route.ts';

interface Props {
  readonly placed: PlacedNode;
  readonly room: FlowRoom;
  /** The firm that the picture is about, or null. */
  readonly selected: string | null;
}

/** Space between a node and its name, in CSS pixels. */
const APART = 7;

/** Letters of a name that fit beside the ribbons with its number. */
const LONGEST_NAME = 24;

/** A firm of a column with its name; pressing it makes the picture its own. The keyboard has the list of firms for that. */
export function FlowNodeMark({ placed, room, selected }: Props) {
  const { translator, knowledge } = useLibrary();
  const { node, x, y, width, height } = placed;
  const name = nodeName(node, (entry) => nameOf(knowledge, entry), translator);
  // Names stand outside the columns where there is room for them, else inside.
  const leftwards = (node.side === 'from') === room.margin > 0;
  const mark = (
    <>
      {name.length > LONGEST_NAME && <title>{name}</title>}
      <rect x={x} y={y} width={width} height={height} />
      <text
        x={leftwards ? x - APART : x + width + APART}
        y={y + height / 2}
        dy="0.34em"
        text-anchor={leftwards ? 'end' : 'start'}
      >
        {shortened(name)} <tspan class="node-count">{node.moves}</tspan>
      </text>
    </>
  );
  const className = ['node', node.kind, node.firm !== null && node.firm === selected ? 'selected' : '']
    .join(' ')
    .trim();
  if (node.firm === null) return <g class={className}>{mark}</g>;
  return (
    <a
      class={className}
      href={hashOf({ view: 'flow', organization: node.firm === selected ? null : node.firm })}
      tabindex={-1}
    >
      {mark}
    </a>
  );
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}

import { useMemo, useRef, useState } from 'preact/hooks';
import { type FlowLink, flowGraph } from '../flow/flow-graph.ts';
import { flowLayout } from '../flow/flow-layout.ts';
import { linkWords, nodeName } from '../flow/flow-words.ts';
import { readingOrder } from '../flow/reading-order.ts';
import { useRoom } from '../flow/use-room.ts';
import { rove } from '../keyboard/rove.ts';
import type { ArticleStep } from './article-steps.ts';
import { lettersIn, ribbonNames, sketchRoom, wrapped } from './flow-sketch.ts';
import { entryName, useReading } from './reading.ts';

/** Firms a column: a popup is narrow and low. */
const MOST_FIRMS = 6;
/** Between a column and the words beside it, in CSS pixels. */
const APART = 6;
/** Height of a line of a firm's name, in ems. */
const LEADING = 1.15;

/** Who went from which firm to which in this article; a ribbon bears the names and leads to the first sentence that tells it. */
export function FlowSketch({ steps }: { readonly steps: readonly ArticleStep[] }) {
  const { translator, knowledge, show } = useReading();
  const frame = useRef<HTMLDivElement>(null);
  const room = sketchRoom(useRoom(frame), steps.length);
  const graph = useMemo(() => flowGraph(steps, null, MOST_FIRMS), [steps]);
  const layout = flowLayout(graph, room);
  const [stop, setStop] = useState<string | null>(null);
  const nameOf = (entry: string) => entryName(knowledge, entry);
  const ribbons = readingOrder(graph, layout.links);
  const tabStop = ribbons.some(({ link }) => link.id === stop) ? stop : ribbons[0]?.link.id;
  const go = ({ moves: [first] }: FlowLink<ArticleStep>) => first && show(first.start, first.end, false);
  const letters = {
    beside: lettersIn(room.margin - APART, room, 'bold'),
    upon: lettersIn(room.width - 2 * room.margin - 4 * APART, room, 'plain'),
  };

  const named = ribbons.map((ribbon) => ({
    ...ribbon,
    names: ribbonNames(ribbon.link.moves, nameOf, letters.upon),
  }));

  return (
    <div class="flow" ref={frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture has no other element for the group of its ribbons */}
      <svg
        role="group"
        aria-label={translator.t('popup.flow')}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
        onKeyDown={(event) => rove(event, '.ribbon', { sideways: true })}
      >
        {named.map(({ link, path, thickness, y, names }) => (
          // biome-ignore lint/a11y/useSemanticElements: inside a drawing there is no button element
          <g
            key={link.id}
            role="button"
            class="ribbon"
            tabindex={link.id === tabStop ? 0 : -1}
            // What stands there comes first: it is what somebody says who works by voice.
            aria-label={`${names}: ${linkWords(link, graph, nameOf, translator).whole}`}
            onFocus={() => setStop(link.id)}
            onClick={() => go(link)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              go(link);
            }}
          >
            <path class="band" d={path} stroke-width={Math.max(1, thickness - 1)} />
            <text class="who" x={room.margin + 8 + APART} y={y} dy="0.34em">
              {names}
            </text>
          </g>
        ))}
        {layout.nodes.map(({ node, x, y, width, height }) => {
          const lines = wrapped(nodeName(node, nameOf, translator), letters.beside);
          const left = node.side === 'from';
          return (
            <g key={node.id} class={`node ${node.kind}`}>
              <rect x={x} y={y} width={width} height={height} rx="1.5" />
              {lines.map((line, index) => (
                <text
                  key={line}
                  x={left ? x - APART : x + width + APART}
                  y={y + height / 2}
                  dy={`${0.34 + (index - (lines.length - 1) / 2) * LEADING}em`}
                  text-anchor={left ? 'end' : 'start'}
                >
                  {line}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

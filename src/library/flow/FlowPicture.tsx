import { useMemo, useRef, useState } from 'preact/hooks';
import type { FlowGraph, FlowLink } from '../../flow/flow-graph.ts';
import { flowLayout } from '../../flow/flow-layout.ts';
import { linkWords } from '../../flow/flow-words.ts';
import { readingOrder } from '../../flow/reading-order.ts';
import { useRoom } from '../../flow/use-room.ts';
import { rove } from '../../keyboard/rove.ts';
import { useLibrary } from '../library-context.ts';
import { nameOf } from '../library-knowledge.ts';
import { FlowNames } from './FlowNames.tsx';
import { FlowNodeMark } from './FlowNodeMark.tsx';

interface Props {
  readonly graph: FlowGraph;
  /** The firm that it is about, or null. */
  readonly selected: string | null;
}

/** Two columns of firms and ribbons between them; a ribbon tells who went that way when it is pointed at, focused or pressed. */
export function FlowPicture({ graph, selected }: Props) {
  const { translator, knowledge } = useLibrary();
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const layout = useMemo(() => flowLayout(graph, room), [graph, room.width, room.line, room.margin]);
  const [over, setOver] = useState<string | null>(null);
  const [pressed, setPressed] = useState<string | null>(null);
  const [stop, setStop] = useState<string | null>(null);
  const has = (id: string | null) => graph.links.some((link) => link.id === id);
  const lit = has(over) ? over : has(pressed) ? pressed : null;
  const link = graph.links.find(({ id }) => id === lit) ?? null;
  const ribbons = readingOrder(graph, layout.links);
  const tabStop = has(stop) ? stop : ribbons[0]?.link.id;
  const words = (one: FlowLink) => linkWords(one, graph, (entry) => nameOf(knowledge, entry), translator);

  const onKey = (event: KeyboardEvent, id: string) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      setPressed(pressed === id ? null : id);
    } else if (event.key === 'Escape') {
      setPressed(null);
    }
  };

  return (
    <>
      <FlowNames link={link} words={link === null ? null : words(link)} />
      <div class="frame" ref={frame}>
        {/* biome-ignore lint/a11y/useSemanticElements: a picture has no other element for the group of its ribbons */}
        <svg
          role="group"
          aria-label={translator.t('library.flow.ribbons')}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          width={layout.width}
          height={layout.height}
          class={lit === null ? undefined : 'has-lit'}
          onKeyDown={(event) => rove(event, '.ribbon', { sideways: true })}
        >
          {ribbons.map(({ link: one, path, thickness }) => (
            // biome-ignore lint/a11y/useSemanticElements: inside a drawing there is no button element
            <g
              key={one.id}
              role="button"
              class={ribbonClass(one, selected, lit)}
              tabindex={one.id === tabStop ? 0 : -1}
              aria-pressed={one.id === pressed}
              aria-label={words(one).whole}
              onPointerEnter={() => setOver(one.id)}
              onPointerLeave={() => setOver(null)}
              onFocus={() => {
                setStop(one.id);
                setOver(one.id);
              }}
              onBlur={() => setOver(null)}
              onClick={() => setPressed(pressed === one.id ? null : one.id)}
              onKeyDown={(event) => onKey(event, one.id)}
            >
              <path class="ring" d={path} stroke-width={thickness + RING} />
              <path class="band" d={path} stroke-width={thickness} />
            </g>
          ))}
          {layout.nodes.map((placed) => (
            <FlowNodeMark key={placed.node.id} placed={placed} room={room} selected={selected} />
          ))}
        </svg>
      </div>
    </>
  );
}

/** How much wider than a ribbon its focus ring is, in CSS pixels. */
const RING = 5;

function ribbonClass(link: FlowLink, selected: string | null, lit: string | null): string {
  const arrival = selected !== null && link.target === `to:${selected}`;
  return ['ribbon', arrival ? 'arrival' : '', link.id === lit ? 'lit' : ''].join(' ').trim();
}

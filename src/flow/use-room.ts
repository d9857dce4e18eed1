import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { FlowRoom } from './flow-layout.ts';

/** Narrower than this, in lines of text, the names stand upon the ribbons. */
const NARROW = 36;
/** Width of a name beside the ribbons, in lines of text: some 26 letters. */
const NAME = 10.8;
/** Before anything is measured. */
const FIRST = { width: 960, line: 18 };

/** The room that an element gives a picture, followed as it changes. */
export function useRoom(element: RefObject<HTMLElement | null>): FlowRoom {
  const [{ width, line }, setSize] = useState(FIRST);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = () => {
      const fontSize = Number.parseFloat(getComputedStyle(current).fontSize);
      const next = { width: current.clientWidth, line: fontSize * 1.35 };
      setSize((last) => (last.width === next.width && last.line === next.line ? last : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return { width, line, margin: width < NARROW * line ? 0 : NAME * line };
}

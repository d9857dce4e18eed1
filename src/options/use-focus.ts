import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Puts the focus on an element when it comes, so that whoever cannot see it hears of it. */
export function useFocus<Focused extends HTMLElement>(): RefObject<Focused | null> {
  const ref = useRef<Focused>(null);
  useLayoutEffect(() => ref.current?.focus(), []);
  return ref;
}

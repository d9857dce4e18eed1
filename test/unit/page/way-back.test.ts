import { expect, test } from 'vitest';
import { createWayBack } from '../../../src/page/way-back.ts';

/** A page that scrolls, and the jumps in it. */
function stage() {
  const view = {
    scrollX: 0,
    scrollY: 100,
    scrollTo: ({ left = 0, top = 0 }: ScrollToOptions) => {
      view.scrollX = left;
      view.scrollY = top;
    },
  };
  const way = createWayBack(view);
  const jump = (to: number) => {
    way.leave();
    view.scrollY = to;
    way.arrived();
  };
  return { view, way, jump };
}

test('there is no way back before a jump', () => {
  const { way } = stage();
  expect(way.isAway()).toBe(false);
  expect(way.back()).toBe(false);
});

test('several jumps in a row lead back to where the first began, once', () => {
  const { view, way, jump } = stage();
  jump(900);
  jump(1500);
  expect(way.isAway()).toBe(true);
  expect(way.back()).toBe(true);
  expect(view.scrollY).toBe(100);
  expect(way.isAway()).toBe(false);
  expect(way.back()).toBe(false);
});

test('who read on in between comes back to there', () => {
  const { view, way, jump } = stage();
  jump(900);
  view.scrollY = 1000;
  jump(300);
  way.back();
  expect(view.scrollY).toBe(1000);
});

test('a jump to what was in view, or a return by hand, needs no way back', () => {
  const { view, way, jump } = stage();
  jump(100);
  expect(way.isAway()).toBe(false);
  jump(900);
  view.scrollY = 100;
  expect(way.isAway()).toBe(false);
});

import { expect, test } from 'vitest';
import { listTarget } from '../../../src/popover/list-keys.ts';

const LABELS = ['Meta', 'Évry', 'OpenAI', 'Mistral', 'Meta AI'];

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 4, 4],
  ['ArrowUp', 0, 0],
  ['Home', 3, 0],
  ['End', 0, 4],
  ['PageDown', 0, 4],
  ['Tab', 2, null],
])('%s from %i leads to %s', (key, from, to) => {
  expect(listTarget(key, '', from, LABELS)).toBe(to);
});

test.each([
  ['m', 0, 3],
  ['mm', 3, 4],
  ['m', 4, 0],
  ['mi', 0, 3],
  ['me', 4, 4],
  ['e', 0, 1],
  ['meta a', 0, 4],
  ['x', 0, null],
])('“%s” typed on row %i leads to %s', (typed, from, to) => {
  expect(listTarget(typed.at(-1) ?? '', typed, from, LABELS)).toBe(to);
});

import { expect, test } from 'vitest';
import { pointerSpeed } from '../../../src/popover/pointer-speed.ts';

test('is the way over the time', () => {
  const speed = pointerSpeed();
  expect(speed({ x: 0, y: 0, timeStamp: 100 })).toBe(0);
  expect(speed({ x: 30, y: 40, timeStamp: 200 })).toBe(0.5);
  expect(speed({ x: 30, y: 40, timeStamp: 300 })).toBe(0);
});

test('a blunted clock, which gives several samples one time, makes nobody infinitely fast', () => {
  const speed = pointerSpeed();
  speed({ x: 0, y: 0, timeStamp: 100 });
  expect(speed({ x: 10, y: 0, timeStamp: 100 })).toBe(0);
  expect(speed({ x: 20, y: 0, timeStamp: 100 })).toBe(0);
  expect(speed({ x: 30, y: 0, timeStamp: 200 })).toBe(0.3);
});

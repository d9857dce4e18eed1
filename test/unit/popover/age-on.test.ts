import { expect, test } from 'vitest';
import { ageOn } from '../../../src/popover/age-on.ts';

test.each([
  ['1984-05-14', '2025-07-08', { least: 41, most: 41 }],
  ['1984-07-08', '2025-07-08', { least: 41, most: 41 }],
  ['1984-07-09', '2025-07-08', { least: 40, most: 40 }],
  ['1997', '2025-07-08', { least: 27, most: 28 }],
  ['1997-07', '2025-07-08', { least: 27, most: 28 }],
  ['1997-06', '2025-07-08', { least: 28, most: 28 }],
  ['1997', '2025-12-31', { least: 28, most: 28 }],
  ['2030', '2025-07-08', null],
  ['someday', '2025-07-08', null],
  ['1997', '2025', null],
])('born %s, on %s', (birth, day, age) => expect(ageOn(birth, day)).toEqual(age));

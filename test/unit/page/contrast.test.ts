import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  contrast,
  GROUND_LIMITS,
  type Ground,
  groundOf,
  layOver,
  luminance,
  parseColor,
} from '../../../src/page/contrast.ts';
import { GROUND_NAMES, HIGHLIGHTS } from '../../../src/page/paint.ts';

const colorOf = (css: string) => {
  const color = parseColor(css);
  if (!color) throw new Error(`${css} is not read.`);
  return color;
};

describe('colours', () => {
  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgb(119, 119, 119)', 0.184],
    ['color(srgb 1 0 0)', 0.2126],
  ])('%s has the luminance %f', (css, expected) => {
    expect(luminance(colorOf(css))).toBeCloseTo(expected, 3);
  });

  test('black on white is 21, whichever comes first', () => {
    expect(contrast(0, 1)).toBeCloseTo(21);
    expect(contrast(1, 0)).toBeCloseTo(21);
  });

  test('half-transparent black over white is middle grey', () => {
    expect(layOver(colorOf('rgba(0, 0, 0, 0.5)'), colorOf('rgb(255, 255, 255)'))).toEqual({
      red: 127.5,
      green: 127.5,
      blue: 127.5,
      alpha: 1,
    });
  });

  test('what is written in another way is not guessed', () => {
    expect(parseColor('oklch(0.7 0.1 200)')).toBeNull();
  });

  test.each([
    ['white', 1, 'light'],
    ['a newspaper’s salmon', 0.9, 'light'],
    ['a dark theme', 0.013, 'dark'],
    ['pure red', 0.2126, 'deep'],
    ['a light blue', 0.45, 'mid'],
  ] as const)('%s is a ground of its own', (_name, behind, ground) => {
    expect(groundOf(behind)).toBe(ground);
  });
});

describe('the inks of marks.css', () => {
  const css = readFileSync(new URL('../../../entrypoints/marks.css', import.meta.url), 'utf8').replace(
    /@media[\s\S]*/u,
    '',
  );
  const spans: Readonly<Record<Ground, readonly [number, number]>> = {
    dark: [0, GROUND_LIMITS.dark],
    deep: [GROUND_LIMITS.dark, GROUND_LIMITS.deep],
    mid: [GROUND_LIMITS.deep, GROUND_LIMITS.mid],
    light: [GROUND_LIMITS.mid, 1],
  };
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/gu)].map(([, selectors = '', body = '']) => ({
    names: [...selectors.matchAll(/::highlight\(([\w-]+)\)/gu)].map((match) => match[1]),
    ink: /text-decoration-color: #([0-9a-f]{3,6});/u.exec(body)?.[1] ?? null,
  }));

  const cases = Object.entries(HIGHLIGHTS)
    .filter(([kind]) => kind !== 'current')
    .flatMap(([, name]) =>
      (Object.keys(GROUND_NAMES) as Ground[]).map((ground) => [name + GROUND_NAMES[ground], ground] as const),
    );

  test.each(cases)('%s has a contrast of 3 on every %s ground', (name, ground) => {
    const ink = rules.find((rule) => rule.ink !== null && rule.names.includes(name))?.ink ?? '';
    const hex = ink.length === 3 ? [...ink].map((digit) => digit + digit).join('') : ink;
    const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    const of = luminance(colorOf(`rgb(${red}, ${green}, ${blue})`));
    for (const end of spans[ground]) expect(contrast(of, end)).toBeGreaterThanOrEqual(3);
  });
});

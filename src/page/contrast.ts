/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/**
 * What stands behind a text, by how light it is:
 * - `light` and `dark`: paper and its negative, where a coloured line can be read;
 * - `deep` and `mid`: colours of a middle lightness, on which only white or only black is sure to be read.
 */
export type Ground = 'light' | 'dark' | 'deep' | 'mid';

/**
 * The lightest luminance of each ground but the last. On `dark` every light ink of `entrypoints/marks.css`, on `light` every dark one has
 * a contrast of 3 or more; white has it up to 0.3, black from 0.1 on.
 */
export const GROUND_LIMITS = { dark: 0.1, deep: 0.3, mid: 0.5 } as const;

const SRGB = /^color\(srgb ([-\d.e]+) ([-\d.e]+) ([-\d.e]+)(?: \/ ([\d.e]+))?\)$/u;
const RGB = /^rgba?\(([\d.]+), ?([\d.]+), ?([\d.]+)(?:, ?([\d.]+))?\)$/u;

/**
 * A colour as browsers write computed ones.
 * @param css `rgb(…)`, `rgba(…)` or `color(srgb …)`
 * @returns null for what is written in another way (`oklch(…)`)
 */
export function parseColor(css: string): Color | null {
  const rgb = RGB.exec(css);
  const match = rgb ?? SRGB.exec(css);
  if (!match) return null;
  const scale = rgb ? 1 : 255;
  const [red = 0, green = 0, blue = 0] = match.slice(1, 4).map((part) => Number(part) * scale);
  return { red, green, blue, alpha: match[4] === undefined ? 1 : Number(match[4]) };
}

/** A colour laid over an opaque one. */
export function layOver(above: Color, below: Color): Color {
  const mix = (one: number, other: number) => one * above.alpha + other * (1 - above.alpha);
  return {
    red: mix(above.red, below.red),
    green: mix(above.green, below.green),
    blue: mix(above.blue, below.blue),
    alpha: 1,
  };
}

/** Relative luminance as WCAG 2 has it: 0 (black) to 1 (white). Alpha is passed over. */
export function luminance({ red, green, blue }: Color): number {
  const linear = (part: number) => {
    const value = Math.min(Math.max(part / 255, 0), 1);
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast of two luminances as WCAG 2 has it: 1 (none) to 21. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The ground that a background of this luminance is. */
export function groundOf(luminanceBehind: number): Ground {
  if (luminanceBehind <= GROUND_LIMITS.dark) return 'dark';
  if (luminanceBehind <= GROUND_LIMITS.deep) return 'deep';
  return luminanceBehind <= GROUND_LIMITS.mid ? 'mid' : 'light';
}

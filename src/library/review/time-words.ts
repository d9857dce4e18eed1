const MINUTE = 60_000;

/** From how many of the next smaller unit on a longer one is spoken of: “45 days”, but “3 months”. */
const UNITS = [
  { unit: 'year', length: 365.25 * 24 * 60 * MINUTE, from: 1.5 },
  { unit: 'month', length: 30.4375 * 24 * 60 * MINUTE, from: 2 },
  { unit: 'day', length: 24 * 60 * MINUTE, from: 1 },
  { unit: 'hour', length: 60 * MINUTE, from: 1 },
  { unit: 'minute', length: MINUTE, from: 0 },
] as const;

function measured(time: number) {
  const { unit, length } = UNITS.find(({ length, from }) => time >= from * length) ?? UNITS[4];
  return { unit, count: Math.max(1, Math.round(time / length)) };
}

/** A stretch of time in words (“8 days”). */
export function lengthWords(time: number, language: string): string {
  const { unit, count } = measured(time);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** When something will be, counted from now (“in 10 minutes”, “tomorrow”). */
export function aheadWords(time: number, language: string): string {
  const { unit, count } = measured(time);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(count, unit);
}

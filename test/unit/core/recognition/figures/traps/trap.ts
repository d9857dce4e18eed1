import type { Figure } from '../../../../../../src/core/recognition/figures/figure.ts';
import { findFigures } from '../../../../../../src/core/recognition/figures/figures.ts';
import { type FigureLanguage, WORDS } from '../figures-in.ts';

/**
 * A sentence and all figures in it, in order; without any, nothing in it is a figure. A figure is written
 * `slice = sort value unit /per qualifier range`: the value is a number, an ISO date, `min..max`, or `*` for an open end or none;
 * what a figure does not have is left out; `range` where the text itself gives two ends.
 */
export type Trap = readonly [text: string, ...figures: readonly string[]];

/** The traps of a language by what they try. */
export type Traps = Readonly<Record<string, readonly Trap[]>>;

type Fields = Pick<Figure, 'sort' | 'min' | 'max' | 'unit' | 'per' | 'qualifier' | 'range'>;

/** A figure with the text that it stands in; every field counts. */
export interface TrapFigure extends Fields {
  readonly text: string;
}

const QUALIFIERS = 'about more-than less-than up-to at-least indefinite early mid late'.split(
  ' ',
) as readonly Figure['qualifier'][];

/** A figure out of its line; throws on a line that is not written so. */
export function expectedFigure(line: string): TrapFigure {
  const [, text, sort, value, rest = ''] = /^(.+) = (\S+) (\S+)(?: (.+))?$/u.exec(line) ?? [];
  if (text === undefined || sort === undefined || value === undefined) throw new Error(`no figure: ${line}`);
  const [low = '*', high = low] = value.split('..');
  const words = rest.split(' ').filter((word) => word !== '');
  const qualifier = QUALIFIERS.find((one) => one !== null && words.includes(one)) ?? null;
  const per = words.find((word) => word.startsWith('/'))?.slice(1) ?? null;
  const unit = words.find((word) => word !== qualifier && !word.startsWith('/') && word !== 'range') ?? null;
  return {
    text,
    sort: sort as Figure['sort'],
    min: end(low),
    max: end(high),
    unit,
    per: per as Figure['per'],
    qualifier,
    range: words.includes('range'),
  };
}

function end(text: string): number | string | null {
  if (text === '*') return null;
  return /^\d{4}-/.test(text) ? text : Number(text);
}

/** The figures of a sentence, as `expectedFigure` gives them. */
export function readFigures(language: FigureLanguage, text: string): TrapFigure[] {
  return findFigures(text, WORDS[language], { language, published: null }).map(
    ({ start, end: after, figure: { sort, min, max, unit, per, qualifier, range } }) => ({
      text: text.slice(start, after),
      sort,
      min,
      max,
      unit,
      per,
      qualifier,
      range,
    }),
  );
}

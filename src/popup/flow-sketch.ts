import type { FlowStep } from '../flow/flow-graph.ts';
import type { FlowRoom } from '../flow/flow-layout.ts';

/** Share of the width that the names of firms get on either side. */
const MARGIN = 0.27;
/** Pixels that all moves together are to take; a single one gets no more than the most, and no less than a line of text. */
const HEIGHT = 200;
const MOST = 26;
/** Lines between two firms: each has two for its name. */
const GAP = 1.1;
/** Width of a letter, in lines of text: on the wide side, so that nothing is cut. Firms are in bold. */
const LETTER = 0.41;
const BOLD_LETTER = 0.48;

/**
 * How a popup's width is shared out: names of firms beside the columns, names of people upon the ribbons.
 * @param moves how many there are to draw
 */
export function sketchRoom({ width, line }: FlowRoom, moves: number): FlowRoom {
  const least = Math.max(line, Math.min(MOST, HEIGHT / Math.max(1, moves)));
  return { width, line, margin: Math.round(width * MARGIN), least, gap: GAP };
}

/** How many letters a width holds. */
export function lettersIn(width: number, { line }: FlowRoom, weight: 'plain' | 'bold'): number {
  return Math.max(1, Math.floor(width / (line * (weight === 'bold' ? BOLD_LETTER : LETTER))));
}

/**
 * The names that a ribbon bears: as many as it has room for, and how many more there are.
 * @param letters that fit
 */
export function ribbonNames(
  steps: readonly FlowStep[],
  nameOf: (person: string) => string,
  letters: number,
): string {
  const people = [...new Set(steps.map(({ person }) => person))].map(nameOf);
  const whole = people.join(', ');
  if (whole.length <= letters) return whole;
  const surnames = people.map((name) => name.split(' ').at(-1) ?? name);
  for (let shown = surnames.length; shown > 0; shown -= 1) {
    const rest = surnames.length - shown;
    const text = `${surnames.slice(0, shown).join(', ')}${rest > 0 ? ` +${rest}` : ''}`;
    if (text.length <= letters) return text;
  }
  const [first = ''] = surnames;
  return surnames.length > 1 ? `+${surnames.length}` : cut(first, letters);
}

/** Lines that a firm's name takes at most. */
const MOST_LINES = 2;

/** A name in lines of so many letters; what is too much ends in an ellipsis. */
export function wrapped(name: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, MOST_LINES).map((line) => cut(line, letters));
  const last = shown.at(-1);
  if (lines.length <= MOST_LINES || last === undefined || last.endsWith('…')) return shown;
  return [...shown.slice(0, -1), `${last.slice(0, letters - 1)}…`];
}

function cut(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
}

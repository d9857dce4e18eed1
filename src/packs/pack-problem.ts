import { formatProblem, type Problem } from '../knowledge/build/problem.ts';

/** Something that keeps a file from being a pack: its line, its field, and what is wrong with how to mend it (in English). */
export type PackProblem = Problem;

/** Problems as a text, a line each, as editors jump from. */
export function problemList(problems: readonly PackProblem[]): string {
  return `${problems.map(formatProblem).join('\n')}\n`;
}

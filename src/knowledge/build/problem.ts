/** Where something stands in a YAML value: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** Something wrong in a source file. `message` reads on from `field` and ends with the mend. */
export interface Problem {
  /** As the file was given to the reader, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** `roles[0].title.fr`; empty where it is about the file as a whole. */
  readonly field: string;
  readonly message: string;
}

/** A path as people write it: `roles[0].title.fr`. */
export function fieldName(path: Path): string {
  let name = '';
  for (const step of path) {
    if (typeof step === 'number') name += `[${step}]`;
    else name += name === '' ? step : `.${step}`;
  }
  return name;
}

/** One line that an editor can jump from: `people/x.yml:12: gloss.fr is missing: add …`. */
export function formatProblem(problem: Problem): string {
  const subject = problem.field === '' ? 'the file' : problem.field;
  return `${problem.file}:${problem.line}: ${subject} ${problem.message}`;
}

/** By file, line and field, so that a run always reports in the same order. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      compare(a.field, b.field) ||
      compare(a.message, b.message),
  );
}

/** Order of UTF-16 code units: the same on every machine, which `localeCompare` is not. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

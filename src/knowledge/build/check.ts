import { checkAliases } from './check-aliases.ts';
import { checkCareer } from './check-career.ts';
import { checkFrench } from './check-french.ts';
import { checkReferences } from './check-references.ts';
import { checkStatements } from './check-statements.ts';
import {
  type ParsedEntries,
  parseEntries,
  type ReadAnchor,
  type ReadArticle,
  type ReadEntry,
  type ReadRates,
} from './parse-entries.ts';
import type { SourceText } from './parse-yaml.ts';
import { type Problem, sortProblems } from './problem.ts';

/** Source files, read and checked. Fit to compile only where `problems` is empty. */
export interface Checked {
  readonly entries: readonly ReadEntry[];
  readonly articles: readonly ReadArticle[];
  /** A pack of the reader's own has none. */
  readonly anchors?: readonly ReadAnchor[];
  readonly rates?: readonly ReadRates[];
  readonly problems: readonly Problem[];
}

/**
 * Everything that is checked, over files as text: YAML, schema, names of files, references, sources, names, dates. Collects
 * all problems, by file and line. A file whose shape is wrong is left out of `entries`, and of the checks that need its
 * shape; references to it are not reported for that. Pure, and free of Node: a reader's own pack goes the same way.
 */
export function checkFiles(files: readonly SourceText[]): Checked {
  const parsed = parseEntries(files);
  const problems = sortProblems([...parsed.problems, ...checkEntries(parsed), ...checkFrench(parsed)]);
  const { entries, articles, anchors, rates } = parsed;
  return { entries, articles, anchors, rates, problems };
}

/** The checks that need more than one field or file. */
export function checkEntries(parsed: Pick<ParsedEntries, 'entries' | 'articles' | 'ids'>): Problem[] {
  return [
    ...checkReferences(parsed),
    ...checkStatements(parsed.entries, parsed.articles),
    ...checkAliases(parsed.entries),
    ...checkCareer(parsed.entries),
  ];
}

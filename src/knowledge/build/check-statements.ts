import type { ReadArticle, ReadEntry } from './parse-entries.ts';
import { fieldName, type Path, type Problem } from './problem.ts';

interface Statement {
  readonly path: Path;
  readonly sources: readonly string[];
  /** Absent where the kind of statement cannot go without a source. */
  readonly unverified?: boolean;
  readonly dated: boolean;
}

/** Sources: every statement has one or says that it has none, every key exists, every source is used. */
export function checkStatements(entries: readonly ReadEntry[], articles: readonly ReadArticle[]): Problem[] {
  const problems: Problem[] = [];
  for (const entry of entries) {
    const report = reporter(entry, problems);
    const statements = statementsOf(entry);
    for (const { path, sources, unverified, dated } of statements) {
      if (unverified === true && sources.length > 0) {
        report(path, 'has a source and says that it has none: remove `unverified: true`, or empty `sources`');
      }
      if (unverified === true) continue;
      if (sources.length === 0) {
        report(path, 'has no source: list a source key in `sources`, or add `unverified: true`');
      }
      if (!dated) report(path, 'has no date: add `from`, `to` or `confirmed`, or `unverified: true`');
    }
    checkKeys(entry, statements, report);
    const { birth, birth_sources: births } = entry.content;
    if (birth !== undefined && (births ?? []).length === 0) {
      report(['birth'], 'has no source: list its source keys in `birth_sources`, or remove it');
    }
    if (birth === undefined && births !== undefined) {
      report(['birth_sources'], 'has no date of birth to support: add `birth` or remove it');
    }
  }
  for (const article of articles) {
    const statements = article.content.notes.map((note, index) => ({
      path: ['notes', index],
      sources: note.sources,
      dated: true,
    }));
    checkKeys(article, statements, reporter(article, problems));
  }
  return problems;
}

type Report = (path: Path, message: string) => void;

function reporter({ file, lineOf }: ReadEntry | ReadArticle, problems: Problem[]): Report {
  return (path, message) => {
    problems.push({ file, line: lineOf(path), field: fieldName(path), message });
  };
}

function statementsOf({ content }: ReadEntry): Statement[] {
  const statements: Statement[] = [
    ...content.roles.map((role, index) => ({
      path: ['roles', index],
      sources: role.sources,
      unverified: role.unverified === true,
      dated: role.from !== undefined || role.to !== undefined || role.confirmed !== undefined,
    })),
    ...content.moves.map((move, index) => ({
      path: ['moves', index],
      sources: move.sources,
      unverified: move.unverified === true,
      dated: true,
    })),
    ...content.facts.map((fact, index) => ({
      path: ['facts', index],
      sources: fact.sources,
      unverified: fact.unverified === true,
      dated: true,
    })),
  ];
  return statements;
}

function checkKeys(file: ReadEntry | ReadArticle, statements: readonly Statement[], report: Report) {
  const known = file.content.sources;
  const used = new Set<string>();
  const useKeys = (keys: readonly string[], path: Path) => {
    for (const [index, key] of keys.entries()) {
      used.add(key);
      if (!Object.hasOwn(known, key)) {
        report(
          [...path, index],
          `names “${key}”, which is not among the sources of this file: add it there, or mend the key`,
        );
      }
    }
  };
  for (const { path, sources } of statements) useKeys(sources, [...path, 'sources']);
  if ('birth_sources' in file.content) useKeys(file.content.birth_sources ?? [], ['birth_sources']);
  for (const key of Object.keys(known)) {
    if (!used.has(key))
      report(['sources', key], 'is used by no statement: cite it where it belongs, or remove it');
  }
}

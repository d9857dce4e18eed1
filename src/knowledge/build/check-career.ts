import type { EntrySource } from '../schema.ts';
import { dayRange } from '../schema-fields.ts';
import { isWithin, parentsOf } from './firms.ts';
import type { ReadEntry } from './parse-entries.ts';
import { fieldName, type Path, type Problem } from './problem.ts';

type Role = EntrySource['roles'][number];
type Move = EntrySource['moves'][number];

/**
 * How far, in days, a move's date and the role it leads to or ends may lie apart: moves are dated by the report, which can
 * come months before the first day (notice, non-compete) or months after it (found out from a profile page).
 */
const MOVE_SLACK_DAYS = 366;
/** How long, in days, somebody who leaves may still be seen in the old role: a notice period. */
const NOTICE_DAYS = 100;
const DAY_MS = 86_400_000;

/** Dates of roles, moves and facts: order, open ends, and moves that the role history denies. */
export function checkCareer(entries: readonly ReadEntry[]): Problem[] {
  const problems: Problem[] = [];
  const parents = parentsOf(entries);

  for (const { content, file, lineOf } of entries) {
    const report = (path: Path, message: string) => {
      problems.push({ file, line: lineOf(path), field: fieldName(path), message });
    };
    for (const [index, role] of content.roles.entries()) {
      if (role.to === undefined && role.confirmed === undefined) {
        report(
          ['roles', index],
          'is open-ended: add `confirmed` with the date it was last seen confirmed, or `to`',
        );
      }
      if (isBefore(role.to, role.from)) report(['roles', index, 'to'], 'is before `from`: mend one of them');
      if (isBefore(role.confirmed, role.from)) {
        report(['roles', index, 'confirmed'], 'is before `from`: mend one of them');
      }
    }
    checkOrder(
      'roles',
      content.roles.map((role) => role.from),
      report,
    );
    checkOrder(
      'moves',
      content.moves.map((move) => move.date),
      report,
    );
    checkOrder(
      'facts',
      content.facts.map((fact) => fact.date),
      report,
    );

    // Whether a lab is part of a firm cannot be known while the lab's file is missing or broken: those come first.
    const known = content.roles.every(
      ({ organization }) => organization === undefined || parents.has(organization),
    );
    for (const [index, move] of known ? content.moves.entries() : []) {
      const { from, to } = move;
      if (to !== undefined) {
        const roles = content.roles.filter((role) => isWithin(role.organization, to, parents));
        if (roles.length > 0 && !roles.some((role) => begins(role, move))) {
          report(
            ['moves', index, 'date'],
            `(${move.date}) contradicts the roles at ${to}, none of which begins about then: mend the date, or the role's \`from\``,
          );
        }
      }
      if (from !== undefined) {
        const roles = content.roles.filter((role) => isWithin(role.organization, from, parents));
        if (roles.length > 0 && !roles.some((role) => ends(role, move))) {
          report(
            ['moves', index, 'date'],
            `(${move.date}) contradicts the roles at ${from}, none of which ends about then: mend the date, or the role's \`to\``,
          );
        }
      }
    }
  }
  return problems;
}

function checkOrder(
  list: string,
  dates: readonly (string | undefined)[],
  report: (path: Path, message: string) => void,
) {
  let latest: string | undefined;
  for (const [index, date] of dates.entries()) {
    if (date === undefined) continue;
    if (isBefore(date, latest))
      report([list, index], `is older than the one above it: order ${list} oldest first`);
    if (latest === undefined || isBefore(latest, date)) latest = date;
  }
}

/** True where the whole of `a` lies before the whole of `b`: 2024 is before 2025-01, but not before 2024-03. */
function isBefore(a: string | undefined, b: string | undefined): boolean {
  const first = a === undefined ? null : dayRange(a);
  const second = b === undefined ? null : dayRange(b);
  return first !== null && second !== null && first.last < second.first;
}

/** Days between two dates at their nearest; 0 where they overlap or one of them is unknown. */
function daysApart(a: string | undefined, b: string): number {
  const first = a === undefined ? null : dayRange(a);
  const second = dayRange(b);
  if (first === null || second === null) return 0;
  if (first.last < second.first) return days(first.last, second.first);
  if (second.last < first.first) return days(second.last, first.first);
  return 0;
}

function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Whether the move can be the beginning of the role. */
function begins(role: Role, move: Move): boolean {
  return !isBefore(role.to, move.date) && daysApart(role.from, move.date) <= MOVE_SLACK_DAYS;
}

/** Whether the move can be the end of the role. An open-ended one must not be confirmed long after the move. */
function ends(role: Role, move: Move): boolean {
  if (isBefore(move.date, role.from)) return false;
  if (role.to !== undefined) return daysApart(role.to, move.date) <= MOVE_SLACK_DAYS;
  return !isBefore(move.date, role.confirmed) || daysApart(role.confirmed, move.date) <= NOTICE_DAYS;
}

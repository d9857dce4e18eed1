import * as v from 'valibot';
import type { KnowledgeProse } from '../core/knowledge.ts';
import { packOf } from '../core/pack-id.ts';
import { checkEntries } from '../knowledge/build/check.ts';
import { compile } from '../knowledge/build/compile.ts';
import { type ParsedYaml, PROBLEM_LIMIT, parseYaml } from '../knowledge/build/parse-yaml.ts';
import { fieldName, type Path, type Problem, sortProblems } from '../knowledge/build/problem.ts';
import { BUNDLED_FILE, bundledEntries } from './bundled-entries.ts';
import { findReserved, ownEntries, pathOf } from './own-entries.ts';
import type { Pack, PackHead } from './pack.ts';
import { type PackFile, tooLarge } from './pack-file.ts';
import { fileSchema, SIZE_LIMIT } from './pack-schema.ts';
import { parseJson } from './parse-json.ts';

/** Longest field and message of a problem, in characters: names are given in them as they stand in the file. */
const FIELD_LIMIT = 160;
const MESSAGE_LIMIT = 400;

/** A pack, or everything (`PROBLEM_LIMIT` at most) that keeps its file from being one. */
export type PackReading = { readonly pack: Pack } | { readonly problems: readonly Problem[] };

/**
 * Reads, checks and compiles a pack: the same format and the same checks as bundled entries. Pure; never throws on bad input.
 * @param bundled what the pack's entries may refer to besides each other
 */
export function readPack(file: PackFile, bundled: KnowledgeProse): PackReading {
  // In UTF-16 units, which are never more than bytes.
  if (file.text.length > SIZE_LIMIT) return { problems: [tooLarge(file.name)] };
  const source = { path: file.name, text: file.text };
  const parsed = file.format === 'json' ? parseJson(source) : parseYaml(source);
  const problems: Problem[] = [...parsed.problems];
  const pack = parsed.data === undefined ? null : fromData(parsed, file.name, bundled, problems);
  if (pack !== null && problems.length === 0) return { pack };
  if (problems.length === 0) {
    problems.push({ file: file.name, line: 1, field: '', message: 'is empty: begin it with `pack:`' });
  }
  return { problems: distinct(sortProblems(problems.map(clipped))).slice(0, PROBLEM_LIMIT) };
}

function fromData(
  { data, lineOf }: ParsedYaml,
  file: string,
  bundled: KnowledgeProse,
  problems: Problem[],
): Pack | null {
  const report = (path: Path, message: string) => {
    if (problems.length < PROBLEM_LIMIT)
      problems.push({ file, line: lineOf(path), field: fieldName(path), message });
  };
  const read = v.safeParse(fileSchema, data);
  for (const issue of read.issues ?? []) report(pathOf(issue), issue.message);
  if (!isBlock(data) || !Object.hasOwn(data, 'entries')) return null;
  findReserved({ ...data, entries: null }, [], report);

  const head = read.typed ? headOf(read.output.pack) : null;
  // Without an id of its own a pack can still be told what else is wrong with it.
  const id = head?.id ?? 'pack';
  const own = ownEntries(id, data.entries, lineOf, report);
  const base = bundledEntries(bundled);
  const entries = [...base, ...own.entries];
  const found = checkEntries({
    entries,
    articles: [],
    ids: new Set([...base.map((entry) => entry.id), ...own.ids]),
  });
  for (const { file: place, line, field, message } of found) {
    if (place === BUNDLED_FILE) continue;
    problems.push({ file, line, field: field === '' ? place : `${place}.${field}`, message });
  }
  if (head === null || problems.length > 0) return null;
  return compiled(head, entries);
}

function isBlock(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function headOf(given: v.InferOutput<typeof fileSchema>['pack']): PackHead {
  const { id, name, description = null, version = null } = given;
  return { id, name, description, version };
}

/** The pack's share of a knowledge base that has it beside what is bundled. */
function compiled(head: PackHead, entries: Parameters<typeof compile>[0]['entries']): Pack {
  const { index, prose } = compile({ entries, articles: [], problems: [] });
  const isOwn = (id: string) => packOf(id) === head.id;
  const vouched = index.entries.flatMap(({ id, related }) => {
    const by = isOwn(id) ? [] : related.filter(isOwn);
    return by.length === 0 ? [] : [[id, by] as const];
  });
  return {
    head,
    index: {
      id: head.id,
      entries: index.entries.filter(({ id }) => isOwn(id)),
      vouched: Object.fromEntries(vouched),
    },
    prose: {
      id: head.id,
      name: head.name,
      entries: Object.fromEntries(Object.entries(prose.entries).filter(([id]) => isOwn(id))),
    },
  };
}

function clipped(problem: Problem): Problem {
  return {
    ...problem,
    field: clip(problem.field, FIELD_LIMIT),
    message: clip(problem.message, MESSAGE_LIMIT),
  };
}

function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ line, field, message }) => {
    const key = `${line} ${field} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

import * as v from 'valibot';
import { type EntrySource, entrySchema } from '../schema.ts';
import { type ArticleSource, articleSchema } from '../schema-article.ts';
import { type AnchorSource, anchorSchema, type RatesSource, ratesSchema } from '../schema-scale.ts';
import { type ParsedYaml, parseYaml, type SourceText } from './parse-yaml.ts';
import { compare, fieldName, type Path, type Problem } from './problem.ts';

/** A file that fits its schema, with a way back to its lines. */
export interface ReadFile<Content> {
  readonly id: string;
  readonly file: string;
  readonly content: Content;
  readonly lineOf: (path: Path) => number;
}
export type ReadEntry = ReadFile<EntrySource>;
export type ReadArticle = ReadFile<ArticleSource>;
export type ReadAnchor = ReadFile<AnchorSource>;
export type ReadRates = ReadFile<RatesSource>;

/** What a list of source files gives, before the checks between files. */
export interface ParsedEntries {
  readonly entries: readonly ReadEntry[];
  readonly articles: readonly ReadArticle[];
  readonly anchors: readonly ReadAnchor[];
  readonly rates: readonly ReadRates[];
  /** Ids of all entry files, those with problems too, so that one broken file does not make every reference dangle. */
  readonly ids: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Folders of what is no entry: nothing refers to it by its id. */
const OTHERS: readonly string[] = ['articles', 'anchors', 'rates'];
/** Which kinds of entry each folder holds. */
export const FOLDERS: Readonly<Record<string, readonly EntrySource['kind'][]>> = {
  people: ['person'],
  organizations: ['organization'],
  models: ['model', 'product'],
  places: ['place'],
  terms: ['term'],
};

const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.yml$/u;

/** Reads source files and holds each to its schema, its folder and its name. Pure; order of the files does not matter. */
export function parseEntries(files: readonly SourceText[]): ParsedEntries {
  const entries: ReadEntry[] = [];
  const articles: ReadArticle[] = [];
  const anchors: ReadAnchor[] = [];
  const rates: ReadRates[] = [];
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const ids = new Set<string>();

  for (const source of [...files].sort((a, b) => compare(a.path, b.path))) {
    const steps = source.path.split('/');
    const name = steps.at(-1) ?? '';
    const folder = steps.at(-2) ?? '';
    const report = (message: string, field: Path = [], line = 1) => {
      problems.push({ file: source.path, line, field: fieldName(field), message });
    };

    if (!FILE_NAME.test(name)) {
      report(
        'is misnamed: name it <id>.yml, the id in lower-case ASCII letters and digits joined by hyphens',
      );
    }
    const kinds = FOLDERS[folder];
    if (kinds === undefined && !OTHERS.includes(folder)) {
      report(`is in no known folder: move it to ${[...Object.keys(FOLDERS), ...OTHERS].join(', ')}`);
      continue;
    }
    const id = name.replace(/\.ya?ml$/u, '');
    const owner = owners.get(id);
    if (owner !== undefined) report(`has the same id as ${owner}: rename one of them`);
    owners.set(id, owner ?? source.path);
    if (kinds !== undefined) ids.add(id);

    const yaml = parseYaml(source);
    problems.push(...yaml.problems);
    if (yaml.data === undefined) {
      if (yaml.problems.length === 0) report('is empty: fill it in or remove it');
      continue;
    }
    const read = { id, file: source.path, lineOf: yaml.lineOf };
    if (kinds === undefined) {
      const keep = <Content>(content: Content | undefined, files: ReadFile<Content>[]) => {
        if (content !== undefined && owner === undefined) files.push({ ...read, content });
      };
      if (folder === 'anchors') keep(applySchema(anchorSchema, yaml, source.path, problems), anchors);
      else if (folder === 'rates') keep(applySchema(ratesSchema, yaml, source.path, problems), rates);
      else keep(applySchema(articleSchema, yaml, source.path, problems), articles);
      continue;
    }
    const content = applySchema(entrySchema, yaml, source.path, problems);
    if (content === undefined) continue;
    if (!kinds.includes(content.kind)) {
      report(
        `does not belong in ${folder}/: move the file, or write ${kinds.join(' or ')}`,
        ['kind'],
        yaml.lineOf(['kind']),
      );
    }
    if (owner === undefined) entries.push({ ...read, content });
  }
  return { entries, articles, anchors, rates, ids, problems };
}

/** The content where it has the schema's shape (a text too long still has it), with every issue reported. */
function applySchema<Schema extends v.GenericSchema>(
  schema: Schema,
  yaml: ParsedYaml,
  file: string,
  problems: Problem[],
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, yaml.data);
  for (const issue of result.issues ?? []) {
    const path: (string | number)[] = [];
    for (const step of issue.path ?? []) {
      if (typeof step.key === 'string' || typeof step.key === 'number') path.push(step.key);
    }
    problems.push({ file, line: yaml.lineOf(path), field: fieldName(path), message: issue.message });
  }
  return result.typed ? result.output : undefined;
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Checked, checkFiles } from './check.ts';
import { SIZE_LIMIT, type SourceText } from './parse-yaml.ts';
import { compare, type Problem, sortProblems } from './problem.ts';

/** The entries of this repository. */
export const ENTRIES_FOLDER = fileURLToPath(new URL('../entries', import.meta.url));

/** Largest file in bytes: what `SIZE_LIMIT` characters can take in UTF-8, beyond which a file is not even opened. */
const BYTE_LIMIT = SIZE_LIMIT;

/** Reads and checks every YAML file under `folder`; paths in problems are relative to the working directory. */
export function readEntries(folder: string = ENTRIES_FOLDER): Checked {
  const problems: Problem[] = [];
  const files: SourceText[] = [];
  for (const file of entryFiles(folder)) {
    const path = relative(process.cwd(), file).split(sep).join('/');
    const report = (message: string) => {
      problems.push({ file: path, line: 1, field: '', message });
    };
    if (statSync(file).size > BYTE_LIMIT) report(`is larger than ${BYTE_LIMIT} bytes: split it`);
    else files.push({ path, text: readFileSync(file, 'utf8') });
  }
  const checked = checkFiles(files);
  return { ...checked, problems: sortProblems([...problems, ...checked.problems]) };
}

/** Absolute paths of every file under `folder`, sorted; dot files (editors, the system) are passed over. */
export function entryFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => join(item.parentPath, item.name))
    .sort(compare);
}

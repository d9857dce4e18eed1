/*
 * Writes the file of a new entry, to be filled in:
 *   node scripts/new-entry.ts person "Full Name" [id]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { ENTRIES_FOLDER, entryFiles } from '../src/knowledge/build/read-entries.ts';
import { entryPath, SCAFFOLD_KINDS, scaffold } from '../src/knowledge/build/scaffold.ts';
import { idOfName } from '../src/knowledge/id-of-name.ts';

const USAGE = `usage: node scripts/new-entry.ts <${SCAFFOLD_KINDS.join('|')}> "Full Name" [id]`;

/** The path written. Throws, with a message for people, where kind, name or id will not do or the id is taken. */
export function newEntry(args: readonly string[], folder: string = ENTRIES_FOLDER): string {
  const [word, given = '', chosen] = args;
  const kind = SCAFFOLD_KINDS.find((known) => known === word);
  const name = given.normalize('NFC').trim();
  if (kind === undefined || name === '' || args.length > 3) throw new Error(USAGE);
  const id = chosen ?? idOfName(name);
  if (id === '')
    throw new Error(`“${name}” has no Latin letters: give an id as the third argument\n${USAGE}`);
  if (idOfName(id) !== id) throw new Error(`“${id}” is not an id: write it as ${idOfName(id)}`);
  const taken = entryFiles(folder).find((file) => basename(file) === `${id}.yml`);
  if (taken !== undefined)
    throw new Error(`${relative(process.cwd(), taken)} has this id already: edit it, or give another id`);
  const path = join(folder, entryPath(kind, id));
  mkdirSync(dirname(path), { recursive: true });
  // wx: never over a file that came to be in the meantime.
  writeFileSync(path, scaffold(kind, name), { flag: 'wx' });
  return path;
}

if (import.meta.main) {
  try {
    console.log(
      `wrote ${relative(process.cwd(), newEntry(process.argv.slice(2)))}: fill in every TODO, then npm run knowledge`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

import { readFileSync } from 'node:fs';
import prose from 'virtual:interligne/knowledge-prose';
import type { Pack } from '../../src/packs/pack.ts';
import { readBytes } from '../../src/packs/pack-file.ts';
import { type PackProblem, problemList } from '../../src/packs/pack-problem.ts';
import { readPack } from '../../src/packs/read-pack.ts';
import { askedPath } from '../asked-path.ts';
import { InputError } from './facts.ts';
import { checkFile } from './read-input.ts';

/** Problems shown of one pack; whoever mends a file mends a screenful at a time. */
const SHOWN = 50;

/** A pack that is none; its message has a line for each problem. */
export class PackError extends InputError {}

/** Reads the packs named on the command line. Throws InputError for a file that is not there, PackError for one that is no pack. */
export function readPacks(files: readonly string[]): Pack[] {
  const packs = files.map(readOne);
  for (const [index, { head }] of packs.entries()) {
    const before = packs.findIndex((other) => other.head.id === head.id);
    if (before !== index)
      throw new InputError(
        `${files[index]}: has the id “${head.id}” as ${files[before]} has; leave one out.`,
      );
  }
  return packs;
}

function readOne(name: string): Pack {
  checkFile(name);
  const file = readBytes(name, readFileSync(askedPath(name)));
  if ('message' in file) throw refusal([file]);
  const reading = readPack(file, prose);
  if ('problems' in reading) throw refusal(reading.problems);
  return reading.pack;
}

function refusal(problems: readonly PackProblem[]): PackError {
  const more = problems.length - SHOWN;
  const rest = more > 0 ? `… and ${more} more\n` : '';
  return new PackError((problemList(problems.slice(0, SHOWN)) + rest).trimEnd());
}

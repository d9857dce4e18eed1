import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { AnnotateJson } from '../../src/export/annotate-json.ts';
import { askedPath } from '../asked-path.ts';
import { inputAnnotator, inputExporter } from './annotate-input.ts';
import { type AnnotateArguments, type Format, isExport, readArguments, USAGE } from './arguments.ts';
import { isBlank, type Line, LineError, linesOf, readLine } from './batch.ts';
import { InputError } from './facts.ts';
import { checkFile, type Input, readInput } from './read-input.ts';
import { PackError, readPacks } from './read-packs.ts';
import { table } from './table.ts';

/** Exit codes, as docs/annotate.md promises them. */
const FAILED = 1;
const BAD_USE = 2;

/** An answer in place of an annotated text. */
interface Failure {
  readonly id: Input['id'];
  readonly error: string;
}

type Annotate = ReturnType<typeof inputAnnotator>;

/** Runs the command line. Sets `process.exitCode` and never throws for a mistake of whoever asks. */
export async function main(args: readonly string[]): Promise<void> {
  stopQuietlyWhenNobodyReads();
  try {
    const asked = readArguments(args);
    if (asked.help) await write(`${USAGE}\n`);
    else if (asked.batch) await answerBatch(asked);
    else await answerFiles(asked);
  } catch (error) {
    // Of a pack all problems are told, each on a line of its own that an editor can jump from.
    const message = error instanceof PackError ? error.message : `annotate: ${messageOf(error)}`;
    process.stderr.write(`${message}\n`);
    process.exitCode = error instanceof InputError ? BAD_USE : FAILED;
  }
}

/** `annotate … | head` closes our output early; that is an ordinary end. */
function stopQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

async function answerFiles(asked: AnnotateArguments): Promise<void> {
  // All names are checked first, so that a typing mistake costs nobody half an answer.
  for (const file of asked.files) checkFile(file);
  const { format } = asked;
  if (isExport(format)) {
    const exported = inputExporter(readPacks(asked.packs), format);
    for (const file of asked.files) await write(await exported(readInput(file, asked)));
    return;
  }
  const annotate = inputAnnotator(readPacks(asked.packs));
  for (const [index, file] of asked.files.entries()) {
    await writeAnswer(await answer(() => readInput(file, asked), annotate), asked.format, index);
  }
}

async function answerBatch(asked: AnnotateArguments): Promise<void> {
  for (const file of asked.files) checkFile(file);
  const annotate = inputAnnotator(readPacks(asked.packs));
  const streams =
    asked.files.length > 0 ? asked.files.map((file) => createReadStream(askedPath(file))) : [process.stdin];
  let index = 0;
  for (const stream of streams) {
    for await (const line of linesOf(stream)) {
      if (isBlank(line)) continue;
      await writeAnswer(await answerLine(line, asked, annotate), asked.format, index);
      index += 1;
    }
  }
}

/** A line that cannot be answered is the sender's affair: it gets an error in its place and the batch goes on. */
async function answerLine(
  line: Line,
  asked: AnnotateArguments,
  annotate: Annotate,
): Promise<AnnotateJson | Failure> {
  let id: Input['id'] = null;
  try {
    const input = readLine(line, asked);
    id = input.id;
    return await answer(() => input, annotate);
  } catch (error) {
    if (error instanceof LineError) return { id: error.id, error: error.message };
    if (error instanceof InputError) return { id, error: error.message };
    throw error;
  }
}

/** Annotates one input. A fault of ours in one text must not take the others with it; the exit code still tells. */
async function answer(read: () => Input, annotate: Annotate): Promise<AnnotateJson | Failure> {
  const input = read();
  try {
    return await annotate(input);
  } catch (error) {
    if (error instanceof InputError) throw error;
    process.exitCode = FAILED;
    return { id: input.id, error: messageOf(error) };
  }
}

async function writeAnswer(result: AnnotateJson | Failure, format: Format, index: number): Promise<void> {
  if (format === 'json') return write(`${JSON.stringify(result)}\n`);
  const gap = index > 0 ? '\n' : '';
  return write(gap + ('error' in result ? `${result.id ?? '?'}: ${result.error}\n` : table(result)));
}

/** Waits until a slow reader has taken what it was given, so that a batch never piles up in memory. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}

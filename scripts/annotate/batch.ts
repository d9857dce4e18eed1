import { InputError, readLanguage, readPublished } from './facts.ts';
import type { Input } from './read-input.ts';

/**
 * The longest line of a batch, in characters. A line is held in memory, so it needs an end; this is several times the
 * longest article and less than what a small machine can hold.
 */
export const LONGEST_LINE = 32 * 1024 * 1024;

/** What stands in for a line that was too long to keep. */
const TOO_LONG = Symbol('line too long');

/** One line of a batch: its text, or the sign that it was too long. */
export type Line = string | typeof TOO_LONG;

/**
 * Cuts a stream of bytes at line feeds, as they come, holding no more than one line. Only a line feed ends a line: inside
 * JSON strings, U+2028 and its like are ordinary characters.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const take = (part: string) => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  const finish = (): Line => {
    const line = length > longest ? TOO_LONG : parts.join('');
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) yield finish();
      take(piece);
    }
  }
  take(decoder.decode());
  if (length > 0) yield finish();
}

/** Whether a line holds nothing; such lines get no answer. */
export function isBlank(line: Line): boolean {
  return line !== TOO_LONG && line.trim() === '';
}

/** A line that cannot be answered; `id` is what it was called, if that much could be read. */
export class LineError extends Error {
  readonly id: Input['id'];

  constructor(message: string, id: Input['id']) {
    super(message);
    this.id = id;
  }
}

/**
 * Reads one line: `{"id": …, "text": … | "html": …, "language": …, "published": …}`.
 * @param known language and day of publication for lines that name none
 * @throws LineError
 */
export function readLine(line: Line, known: Pick<Input, 'language' | 'published'>): Input {
  if (line === TOO_LONG) throw new LineError(`The line is longer than ${LONGEST_LINE} characters.`, null);
  const fields = parse(line);
  const id = readId(fields.id);
  try {
    const html = readString(fields, 'html');
    const text = readString(fields, 'text');
    if ((html === null) === (text === null)) throw new InputError('A line needs either "text" or "html".');
    const language = readString(fields, 'language') ?? readString(fields, 'lang');
    const published = readString(fields, 'published');
    return {
      id,
      content: html ?? text ?? '',
      html: html !== null,
      language: language === null ? known.language : readLanguage(language),
      published: published === null ? known.published : readPublished(published),
    };
  } catch (error) {
    throw new LineError(error instanceof Error ? error.message : String(error), id);
  }
}

function parse(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line.trim().replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new LineError(`Not JSON: ${error instanceof Error ? error.message : String(error)}`, null);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LineError('A line is a JSON object.', null);
  }
  return value as Record<string, unknown>;
}

function readId(value: unknown): Input['id'] {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new LineError('"id" is a string or a number.', null);
}

/** A string field; null where it is absent or null. */
function readString(fields: Record<string, unknown>, name: string): string | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new InputError(`"${name}" is a string.`);
  return value;
}

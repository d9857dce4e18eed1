import { parseArgs } from 'node:util';
import { EXPORT_FORMATS, type ExportFormat } from '../../src/export/export-source.ts';
import { InputError, readLanguage, readPublished } from './facts.ts';
import { CALL } from './how-called.ts';

/** Forms for whoever reads on: whole files, one an article. */
export type Format = 'json' | 'table' | ExportFormat;

/** What the command line asks for. */
export interface AnnotateArguments {
  readonly files: readonly string[];
  readonly batch: boolean;
  readonly format: Format;
  /** Primary language subtag, lower case. */
  readonly language: string | null;
  readonly published: string | null;
  /** Files of the reader's own packs, the one that has the last word last. */
  readonly packs: readonly string[];
  readonly help: boolean;
}

export const USAGE = `Usage: ${CALL} [--lang fr] [--published YYYY-MM-DD] [--format json|table|csv|anki|markdown|web-annotation] [--pack FILE]… FILE… | --batch`;

/** Reads the command line. Throws InputError for anything that it does not know. */
export function readArguments(args: readonly string[]): AnnotateArguments {
  const { values, positionals } = parse(args);
  const format = readFormat(values.format ?? 'json');
  const batch = values.batch ?? false;
  if (isExport(format) && (batch || positionals.length > 1))
    throw new InputError(`--format ${format} makes one file of one FILE.`);
  const help = values.help ?? false;
  if (positionals.length === 0 && !batch && !help) throw new InputError(`No file given. ${USAGE}`);
  return {
    files: positionals,
    batch,
    format,
    language: values.lang === undefined ? null : readLanguage(values.lang),
    published: values.published === undefined ? null : readPublished(values.published),
    packs: values.pack ?? [],
    help,
  };
}

/** Whether a format is a file of its own, and not an answer a text. */
export function isExport(format: Format): format is ExportFormat {
  return format !== 'json' && format !== 'table';
}

function readFormat(value: string): Format {
  const formats: readonly Format[] = ['json', 'table', ...EXPORT_FORMATS];
  const format = formats.find((known) => known === value);
  if (format === undefined)
    throw new InputError(
      `--format is ${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}, not ${value}.`,
    );
  return format;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        published: { type: 'string' },
        format: { type: 'string' },
        pack: { type: 'string', multiple: true },
        batch: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Node explains on several sentences; the first names the option.
    const message = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `${(message.split(/(?<=['’])\.\s|\n/u)[0] ?? message).replace(/\.$/u, '')}. ${USAGE}`,
    );
  }
}

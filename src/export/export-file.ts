import { anki } from './anki.ts';
import { csv } from './csv.ts';
import { type ExportRow, exportRows } from './export-rows.ts';
import type { ExportedFile, ExportFormat, ExportSource, ExportWhat } from './export-source.ts';
import { fileName } from './file-name.ts';
import { markdown } from './markdown.ts';
import { webAnnotations } from './web-annotation.ts';

/** Without it Excel takes a file of UTF-8 for one of its own country's encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

interface Writer {
  readonly type: string;
  readonly write: (rows: readonly ExportRow[], source: ExportSource) => string;
  readonly mark: string;
}

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  csv: { type: 'text/csv;charset=utf-8', write: csv, mark: BYTE_ORDER_MARK },
  anki: { type: 'text/tab-separated-values;charset=utf-8', write: anki, mark: '' },
  markdown: { type: 'text/markdown;charset=utf-8', write: markdown, mark: '' },
  'web-annotation': { type: 'application/ld+json', write: webAnnotations, mark: '' },
};

/** What was found in an article, in the form asked for. Pure: the same source gives the same text. */
export function exportText(source: ExportSource, what: ExportWhat, format: ExportFormat): string {
  return WRITERS[format].write(exportRows(source, what), source);
}

/** The same as a file to save, named after the article and its day. */
export function exportFile(source: ExportSource, what: ExportWhat, format: ExportFormat): ExportedFile {
  const { type, mark } = WRITERS[format];
  return {
    name: fileName(source.title, source.article.published, what, format),
    type,
    text: mark + exportText(source, what, format),
  };
}

import type { ExportFormat, ExportWhat } from './export-source.ts';

/** Longest part of a name that the title makes, in characters: with the rest, at most 255 bytes in any script. */
const LONGEST_TITLE = 50;

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  csv: '.csv',
  anki: '-anki.tsv',
  markdown: '.md',
  'web-annotation': '.jsonld',
};

/**
 * A title as a part of a file's name: small letters, digits and hyphens, without the accents of Latin letters. Empty where it holds neither.
 */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .toLowerCase();
  const words = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/gu, '');
  return [...words].slice(0, LONGEST_TITLE).join('').replace(/-+$/u, '');
}

/**
 * A name that every system takes: which article (or its date alone), of what day, what of it.
 * @param published ISO date, or null
 */
export function fileName(
  title: string,
  published: string | null,
  what: ExportWhat,
  format: ExportFormat,
): string {
  const day = /^\d{4}(?:-\d{2}){0,2}/u.exec(published ?? '')?.[0] ?? '';
  const parts = ['interligne', slugOf(title), day, what === 'all' ? '' : what];
  return `${parts.filter((part) => part !== '').join('-')}${ENDINGS[format]}`;
}

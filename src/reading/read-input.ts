import type { PlainArticle, PlainBlock } from '../core/plain-article.ts';
import { plainArticle } from '../page/plain-article.ts';
import { LONGEST_TEXT, readArticle } from '../page/read-article.ts';
import { decodeText, isPdf } from './decode.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import { type Caution, problem, type Reading } from './problem.ts';
import { type PdfLibrary, readPdf } from './read-pdf.ts';

/** Bytes beyond which a file is not opened: a long article is a hundredth of that, a PDF with pictures a tenth. */
export const LARGEST_FILE = 15_000_000;

/** What a file is read with; the browser's own, or a test's. */
export interface ReadingTools {
  /** Parses HTML without running or loading anything of it. */
  parseHtml(text: string): Document;
  /** Loads pdf.js. */
  pdf(): Promise<PdfLibrary>;
}

/** Reads a pasted or dropped text; where it begins as Markdown or HTML does, it is still taken as it stands. */
export function readPasted(text: string): Reading {
  return finished({ ...readPlainText(text.slice(0, LONGEST_TEXT)), source: '' }, cautionsOf(text, false));
}

/**
 * Reads a file as what it is; its name only tells text, Markdown and HTML apart.
 * @param name of the file
 * @param bytes the whole file
 * @param tools see there
 */
export async function readFile(name: string, bytes: Uint8Array, tools: ReadingTools): Promise<Reading> {
  if (bytes.length > LARGEST_FILE) return problem('too-large');
  if (bytes.length === 0) return problem('empty');
  if (isPdf(bytes)) return readPdf(await tools.pdf(), bytes, name, LONGEST_TEXT);
  if (/\.pdf$/iu.test(name)) return problem('pdf-broken');
  const named = /\.x?html?$/iu.test(name);
  const decoded = decodeText(bytes, named || /\.xml$/iu.test(name));
  if (decoded === null) return problem('binary');
  const text = decoded.text.replace(/^\ufeff/u, '');
  const cautions = cautionsOf(text, decoded.guessed);
  const beginning = text.slice(0, LONGEST_TEXT);
  if (named || /^\s*<(?:!doctype html|html)\b/iu.test(text)) {
    const document = tools.parseHtml(text);
    const article = plainArticle(
      document,
      readArticle(document, () => true),
      name,
    );
    return finished(article, decoded.guessed ? ['guessed-letters'] : []);
  }
  if (/\.(?:md|markdown)$/iu.test(name))
    return finished({ ...readMarkdown(beginning), source: name }, cautions);
  return finished({ ...readPlainText(beginning), source: name }, cautions);
}

function cautionsOf(text: string, guessed: boolean): Caution[] {
  return [
    ...(guessed ? (['guessed-letters'] as const) : []),
    ...(text.length > LONGEST_TEXT ? (['cut'] as const) : []),
  ];
}

function finished(
  read: { title: string; blocks: readonly PlainBlock[]; source: string } & Partial<PlainArticle>,
  cautions: readonly Caution[],
): Reading {
  const words = [
    read.title,
    ...read.blocks.flatMap((block) => (block.role === 'row' ? block.cells : block.text)),
  ];
  if (!words.some((text) => /[\p{L}\p{N}]/u.test(text))) return problem('empty');
  const article = { language: null, region: null, published: null, ...read };
  return { ok: true, article, cautions };
}

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../src/core/article.ts';
import { articleFromText } from '../../src/core/article-from-text.ts';
import { askedPath } from '../asked-path.ts';
import { InputError } from './facts.ts';

/** A text or page to annotate, and what is known about it from outside. */
export interface Input {
  /** A file's name, or what the line of a batch calls itself. */
  readonly id: string | number | null;
  readonly content: string;
  readonly html: boolean;
  /** Wins over what the page itself declares. */
  readonly language: string | null;
  readonly published: string | null;
}

/** How much of a page is searched for its declared encoding; the HTML standard asks for it within 1,024 bytes. */
const DECLARATION_BYTES = 1024;

const HTML_FILE = /\.x?html?$/iu;

/** Fails with InputError, one line, where a file is not there or is no file. */
export function checkFile(file: string): void {
  const found = statSync(askedPath(file), { throwIfNoEntry: false });
  if (!found) throw new InputError(`${file}: no such file.`);
  if (found.isDirectory()) throw new InputError(`${file}: is a folder.`);
}

/** Reads a file; `.html`, `.htm` and `.xhtml` are pages, everything else is text. Throws InputError if it cannot be read. */
export function readInput(file: string, known: Pick<Input, 'language' | 'published'>): Input {
  const html = HTML_FILE.test(file);
  return { id: path.basename(file), content: decode(readBytes(file), html), html, ...known };
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(askedPath(file));
  } catch (error) {
    throw new InputError(
      `${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
    );
  }
}

/** UTF-8 unless a byte-order mark or, in a page, a declaration says otherwise. The mark itself is not part of the text. */
function decode(bytes: Buffer, html: boolean): string {
  return new TextDecoder(encodingOf(bytes, html)).decode(bytes);
}

function encodingOf(bytes: Buffer, html: boolean): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (!html || (bytes[0] === 0xef && bytes[1] === 0xbb)) return 'utf-8';
  const start = bytes.subarray(0, DECLARATION_BYTES).toString('latin1');
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1];
  return declared !== undefined && isEncoding(declared) ? declared : 'utf-8';
}

function isEncoding(label: string): boolean {
  try {
    // A page that declares UTF-16 in readable ASCII is not UTF-16; the HTML standard reads it as UTF-8.
    return !new TextDecoder(label).encoding.startsWith('utf-16');
  } catch {
    return false;
  }
}

/** The article of an input, read as the extension would read it. */
export async function articleOf(input: Input): Promise<Article> {
  const { content, language, published } = input;
  if (!input.html) return articleFromText(content, { language, published });
  // Loaded here, because texts do not need it and it is the slowest part of starting.
  const { articleOfHtml } = await import('./read-html.ts');
  const article = articleOfHtml(content);
  return { ...article, language: language ?? article.language, published: published ?? article.published };
}

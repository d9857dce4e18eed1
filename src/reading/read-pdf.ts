import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PdfPage } from './pdf-lines.ts';
import { readPdfText } from './pdf-text.ts';
import { problem, type Reading } from './problem.ts';

/** What is used of pdf.js; it comes as an argument, so that it is loaded only with the first PDF. */
export type PdfLibrary = Pick<typeof import('pdfjs-dist'), 'getDocument'>;

/**
 * Reads the text layer of a PDF.
 * @param library pdf.js, its worker set
 * @param bytes the file; the library takes them away
 * @param name of the file
 * @param longest characters after which reading stops
 */
export async function readPdf(
  library: PdfLibrary,
  bytes: Uint8Array,
  name: string,
  longest: number,
): Promise<Reading> {
  // Nothing is drawn: no fonts, no pictures, and nothing that a file might make the page fetch.
  const task = library.getDocument({
    data: bytes,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const { pages, cut } = await pagesOf(document, longest);
    const { title, blocks } = readPdfText(pages);
    if (blocks.length === 0 && title === '') return problem('pdf-images');
    const language = await languageOf(document);
    return {
      ok: true,
      article: { title, blocks, language, region: null, published: null, source: name },
      cautions: cut ? ['cut'] : [],
    };
  } catch (error) {
    return problem(
      error instanceof Error && error.name === 'PasswordException' ? 'pdf-locked' : 'pdf-broken',
    );
  } finally {
    await task.destroy();
  }
}

async function pagesOf(
  document: PDFDocumentProxy,
  longest: number,
): Promise<{ pages: PdfPage[]; cut: boolean }> {
  const pages: PdfPage[] = [];
  let left = longest;
  for (let number = 1; number <= document.numPages; number += 1) {
    if (left <= 0) return { pages, cut: true };
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => {
      if (!('str' in item)) return [];
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
      left -= item.str.length;
      return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || item.height }];
    });
    pages.push({ height: (page.view[3] ?? 0) - (page.view[1] ?? 0), runs });
    page.cleanup();
  }
  return { pages, cut: false };
}

/** The language that the file declares; most declare none, and many a wrong one, which recognition overrules. */
async function languageOf(document: PDFDocumentProxy): Promise<string | null> {
  const metadata = await document.getMetadata().catch(() => null);
  const declared = (metadata?.info as { Language?: unknown } | undefined)?.Language;
  const primary = typeof declared === 'string' ? /^[a-z]{2,3}(?![a-z])/iu.exec(declared)?.[0] : undefined;
  return primary?.toLowerCase() ?? null;
}

import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PdfLibrary } from '../../src/reading/read-pdf.ts';

/** pdf.js, fetched with the first PDF that is opened; its worker is a file of the extension. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  // The build for older browsers: ours are older than those that the other one is made for.
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  library.GlobalWorkerOptions.workerSrc = workerUrl;
  return library;
}

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundle, type ServedPage, servePage } from '../serve-bundle.ts';

/** As strict as a page can be, but for its own style sheet, which stands in for a newspaper's. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";

/** Bundles the gallery as one script and serves it on a free port of this machine. */
export async function serveGallery(plugins: Plugin[] = []): Promise<ServedPage> {
  const [page, files] = await Promise.all([
    readFile(here('gallery.html'), 'utf8'),
    bundle(here('gallery.ts'), plugins),
  ]);
  return servePage(page.replace('</body>', '<script src="/stage.js"></script></body>'), files, POLICY);
}

function here(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

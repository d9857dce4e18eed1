import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { AXE_PATH, bundle, type ServedPage, servePage } from '../serve-bundle.ts';

/** As strict as a page can be, but for its own style sheet, which stands in for a newspaper's. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";

/**
 * Bundles the gallery as one script and serves it on a free port of this machine.
 * @param withAxe whether the page brings axe: once it stands, it lets nobody bring a script
 */
export async function serveGallery(plugins: Plugin[] = [], { withAxe = false } = {}): Promise<ServedPage> {
  const [page, files] = await Promise.all([
    readFile(here('gallery.html'), 'utf8'),
    bundle(here('gallery.ts'), plugins),
  ]);
  const scripts = ['/stage.js', ...(withAxe ? [AXE_PATH] : [])].map(
    (src) => `<script src="${src}"></script>`,
  );
  return servePage(page.replace('</body>', `${scripts.join('')}</body>`), files, POLICY);
}

function here(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundle, type ServedPage, servePage } from '../serve-bundle.ts';

/** The policy of the extension's own pages. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

/** Bundles the library's stage and serves it, in the library's own document, on a free port of this machine. */
export async function serveStage(plugins: Plugin[] = []): Promise<ServedPage> {
  const [html, files] = await Promise.all([
    readFile(path('../../../entrypoints/library/index.html'), 'utf8'),
    bundle(path('stage.ts'), plugins),
  ]);
  const page = html.replace('./style.css', '/stage.css').replace('./main.tsx', '/stage.js');
  return servePage(page, files, POLICY);
}

function path(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

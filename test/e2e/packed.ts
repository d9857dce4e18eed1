import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { BrowserName } from '../../scripts/browsers.mjs';
import { shopArchive } from '../../scripts/package/shop-archive.ts';

/*
 * The extension as the shops get it. Firefox installs the archive itself; Chromium takes unpacked folders alone from whoever is no shop, and
 * gets what comes out of the archive, never the folder that the build wrote.
 */

const PACKED = fileURLToPath(new URL('../../.output/e2e/', import.meta.url));

/** What a browser installs: the archive in Firefox, the unpacked archive in Chromium. */
export function packedExtension(browser: BrowserName): string {
  return browser === 'firefox' ? path.join(PACKED, 'firefox.zip') : unpackedExtension(browser);
}

/** The folder with what is in a browser's archive, for tests that read files. */
export function unpackedExtension(browser: BrowserName): string {
  return path.join(PACKED, browser);
}

/** Packs and unpacks the extension for a browser; builds it first where a source is newer than what was built. */
export async function pack(browser: BrowserName): Promise<void> {
  const { bytes } = await shopArchive(browser === 'chromium' ? 'chrome' : 'firefox');
  const folder = unpackedExtension(browser);
  // Nothing may be left of what was packed before.
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  writeFileSync(path.join(PACKED, `${browser}.zip`), bytes);
}

/*
 * What goes to the shops:  npm run package
 *
 * Builds the extension anew for both browsers and writes three archives into .output/packages: for Chrome, for Firefox, and the
 * sources by which Mozilla's reviewers build the second themselves. The same sources give the same bytes, on any machine, in any
 * folder; SHA256SUMS beside them says which.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceFiles } from './package/packed-files.ts';
import { archive, shopArchive } from './package/shop-archive.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = path.join(ROOT, '.output/packages');
const SUMS = 'SHA256SUMS';

try {
  const chrome = await shopArchive('chrome', { force: true });
  const firefox = await shopArchive('firefox', { force: true });
  const sources = archive(chrome.name.replace(/chrome(?=\.zip$)/u, 'sources'), sourceFiles(ROOT));

  mkdirSync(PACKAGES, { recursive: true });
  // Of another version nothing may be left that is taken for this one; the core's package is not ours to remove.
  for (const old of readdirSync(PACKAGES)) {
    if (/\.zip$/u.test(old) || old === SUMS) rmSync(path.join(PACKAGES, old));
  }
  const sums = [chrome, firefox, sources].map(({ name, files, bytes }) => {
    writeFileSync(path.join(PACKAGES, name), bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(`${name}  ${files.length} files  ${bytes.length} bytes  sha256 ${hash}`);
    return `${hash}  ${name}\n`;
  });
  writeFileSync(path.join(PACKAGES, SUMS), sums.join(''));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

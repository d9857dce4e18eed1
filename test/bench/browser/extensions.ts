import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../page/serve-bundle.ts';

const OUTPUT = fileURLToPath(new URL('../../../.output/bench/extensions', import.meta.url));

/** Firefox is told the address of this id by `scripts/drive/launch.ts`. */
const FIREFOX_ID = 'interligne@interligne.example';

/** The least that can stand where something of ours stands: what ours is measured beside. */
export type LeastExtension = 'one-statement' | 'one-highlight' | 'empty-popup';

/**
 * Writes an extension to compare with.
 * - `one-statement`: a content script of one statement in every page
 * - `one-highlight`: a content script that highlights one fixed range, with its style in the manifest
 * - `empty-popup`: a popup that is one Preact component of one line
 * @returns its folder
 */
export async function leastExtension(name: LeastExtension): Promise<string> {
  const folder = path.join(OUTPUT, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  const matches = ['http://*/*', 'https://*/*'];
  const manifest: Record<string, unknown> = {
    manifest_version: 3,
    name,
    version: '1',
    browser_specific_settings: { gecko: { id: FIREFOX_ID } },
  };
  if (name === 'one-statement') {
    manifest.content_scripts = [{ matches, js: ['content.js'], run_at: 'document_idle' }];
    writeFileSync(path.join(folder, 'content.js'), 'globalThis.isHere = true;\n');
  }
  if (name === 'one-highlight') {
    manifest.content_scripts = [{ matches, js: ['content.js'], css: ['marks.css'], run_at: 'document_idle' }];
    writeFileSync(path.join(folder, 'marks.css'), '::highlight(one) { text-decoration: underline; }\n');
    writeFileSync(path.join(folder, 'content.js'), HIGHLIGHT_ONE);
  }
  if (name === 'empty-popup') {
    const { script } = await bundle(fileURLToPath(new URL('empty-popup.tsx', import.meta.url)));
    writeFileSync(path.join(folder, 'popup.js'), script);
    writeFileSync(
      path.join(folder, 'popup.html'),
      '<!doctype html><meta charset="utf-8"><title>Empty</title><div id="popup"></div><script type="module" src="popup.js"></script>',
    );
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  // `scripts/drive/launch.ts` opens this file to talk to the extension.
  writeFileSync(path.join(folder, 'assets/marks.css'), '');
  return folder;
}

const HIGHLIGHT_ONE = `{
  const text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let node = text.nextNode();
  while (node && node.data.trim().length < 5) node = text.nextNode();
  const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 5 });
  CSS.highlights.set('one', new Highlight(range));
}
`;

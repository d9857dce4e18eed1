import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ENTRYPOINTS = fileURLToPath(new URL('../../../entrypoints', import.meta.url));

/** What stands in the popup before it is drawn. */
const FRAME = / *<!--[^>]*-->\n( *<div id="popup">)\s*<header>.*<\/header>\s*<\/div>/su;

/** WXT wants a document for each page, so each has one; what they say is the same. */
test('all pages of ours are one document, but for the name of their root, what stands in the popup before it is drawn, and where the settings open', () => {
  const pages = readdirSync(ENTRYPOINTS, { recursive: true, encoding: 'utf8' }).filter(
    (file) => path.basename(file) === 'index.html',
  );
  expect(pages.length).toBeGreaterThan(5);
  const documents = pages.map((file) => {
    const html = readFileSync(path.join(ENTRYPOINTS, file), 'utf8')
      .replaceAll('\r\n', '\n')
      .replace(FRAME, '$1</div>');
    const root = `<div id="${path.dirname(file)}"></div>`;
    expect(html, file).toContain(root);
    return html.replace(root, '').replace(/^ *<meta name="manifest\.open_in_tab" content="true" \/>\n/mu, '');
  });
  expect(new Set(documents).size).toBe(1);
});

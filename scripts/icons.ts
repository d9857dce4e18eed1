import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from '../test/page/browsers.ts';

/*
 * Draws `public/icon/icon.svg` into the PNG sizes that browsers and their shops ask for. Run it after the drawing changes:
 * node scripts/icons.ts
 */

/** Pixels: toolbar at one and two device pixels, add-on manager, shop. */
const SIZES = [16, 32, 48, 96, 128];

const folder = new URL('../public/icon/', import.meta.url);
const drawing = await readFile(new URL('icon.svg', folder), 'base64');

const browser = await launch('chromium');
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    await page.setContent(
      `<body style="margin:0"><img alt="" width="${size}" height="${size}" style="display:block"
        src="data:image/svg+xml;base64,${drawing}">`,
      { waitUntil: 'load' },
    );
    const file: `${string}.png` = `${fileURLToPath(new URL(`${size}`, folder))}.png`;
    await page.screenshot({ path: file, omitBackground: true });
    console.log(`${size} px: ${file.slice(file.lastIndexOf('icon'))}`);
  }
} finally {
  await browser.close();
}

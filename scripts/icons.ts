import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from '../test/page/browsers.ts';

/*
 * Draws `public/icon/icon.svg` into every PNG that browsers and their shops ask for. Run it after the drawing changes:
 * node scripts/icons.ts
 */

/** Pixels of the icon itself: toolbar at one, one and a fifth and two device pixels, add-on manager, shop. */
const SIZES = [16, 19, 32, 48, 96, 128];
/** Pixels of what stands in the toolbar alone. */
const TOOLBAR_SIZES = [16, 32];

/** The colours of the drawing: its ground, its lines of text, the gloss between them. */
interface Colours {
  readonly ground: string;
  readonly text: string;
  readonly gloss: string;
}

const COLOURS: Colours = { ground: '#0f625c', text: '#fffdf9', gloss: '#7fd0c6' };

/** The icon by the start of its files' names. Itself it has a ground of its own, so that it can be read on any toolbar. */
const VARIANTS: Readonly<Record<string, { readonly colours: Colours; readonly sizes: readonly number[] }>> = {
  '': { colours: COLOURS, sizes: SIZES },
  // A dark toolbar would swallow the ground.
  'on-dark-': {
    colours: { ground: '#7fd0c6', text: '#0c2f2c', gloss: '#0f625c' },
    sizes: TOOLBAR_SIZES,
  },
  // Switched off: the text without its gloss, in a grey that stands out from light and dark alike.
  'off-': { colours: { ground: '#767b81', text: '#fffdf9', gloss: '#767b81' }, sizes: TOOLBAR_SIZES },
};

const folder = new URL('../public/icon/', import.meta.url);
const drawing = await readFile(new URL('icon.svg', folder), 'utf8');

/** @throws where the drawing has not the colour that is to be replaced */
function inColours(colours: Colours): string {
  const names = Object.keys(COLOURS) as (keyof Colours)[];
  for (const name of names) {
    if (!drawing.includes(COLOURS[name])) throw new Error(`icon.svg has no ${name} in ${COLOURS[name]}.`);
  }
  const nameOf = new Map(names.map((name) => [COLOURS[name], name]));
  return drawing.replace(/#[0-9a-f]{6}/gu, (colour) => {
    const name = nameOf.get(colour);
    return name === undefined ? colour : colours[name];
  });
}

const browser = await launch('chromium');
try {
  const page = await browser.newPage();
  for (const [start, { colours, sizes }] of Object.entries(VARIANTS)) {
    const source = Buffer.from(inColours(colours)).toString('base64');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
      await page.setContent(
        `<body style="margin:0"><img alt="" width="${size}" height="${size}" style="display:block"
          src="data:image/svg+xml;base64,${source}">`,
        { waitUntil: 'load' },
      );
      const file: `${string}.png` = `${fileURLToPath(new URL(`${start}${size}`, folder))}.png`;
      await page.screenshot({ path: file, omitBackground: true });
      console.log(`${size} px: ${file.slice(file.lastIndexOf('icon'))}`);
    }
  }
} finally {
  // Its `close` keeps it for the next test; here there is none.
  browser.process()?.kill();
}

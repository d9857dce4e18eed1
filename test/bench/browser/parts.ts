import { fileURLToPath } from 'node:url';
import { type BrowserName, findBrowser } from '../../../scripts/browsers.mjs';
import { launch } from '../../page/browsers.ts';
import { bundle, servePage } from '../../page/serve-bundle.ts';
import { type Measure, median, missedBy, shortBy } from '../measure.ts';
import { bigPage, names } from './big-page.ts';
import type { BrowserStage } from './stage.ts';

declare const browserStage: BrowserStage;

const MENTIONS = 11_000;
const POINTS = 3000;
/** Fewer points for all to be asked of the browser, which takes milliseconds for each; the same points for both. */
const ASKED = 300;
const SAMPLES = 7;
const FRAME = 1000 / 60;

/** One look-up under the pointer, and one card, in a page with very many marks. */
export async function measureParts(name: BrowserName): Promise<Measure[]> {
  if (findBrowser(name) === null) return [];
  const files = await bundle(fileURLToPath(new URL('stage.ts', import.meta.url)));
  const html = `${bigPage(1_000_000, MENTIONS)}<link rel="stylesheet" href="/stage.css"><script src="/stage.js"></script>`;
  const served = await servePage(html, files, null);
  try {
    const browser = await launch(name);
    const hovers: ReturnType<BrowserStage['hover']>[] = [];
    const cards: Awaited<ReturnType<BrowserStage['card']>>[] = [];
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      const page = await browser.newPage();
      await page.goto(served.url);
      await page.evaluate((all) => browserStage.mark(all), names());
      // The first look-ups make the engine compile them; the rest count.
      await page.evaluate((points) => browserStage.hover(points), POINTS);
      hovers.push(await page.evaluate((points) => browserStage.hover(points), ASKED));
      cards.push(await page.evaluate(() => browserStage.card()));
      await page.close();
    }
    const hover = (key: 'ours' | 'browser') => median(hovers.map((one) => one[key]));
    const card = (key: 'first' | 'later' | 'language') => median(cards.map((one) => one[key]));
    const ratio = hover('browser') / hover('ours');
    const frames = (ms: number) => `${ms.toFixed(1)} ms`;
    return [
      {
        what: `hover look-up among ${MENTIONS} marks, ${name}`,
        result: `${hover('ours').toFixed(1)} µs`,
        beside: `highlightsFromPoint ${hover('browser').toFixed(0)} µs (${ratio.toFixed(0)} ×)`,
        target: `≤ 20 µs${missedBy(hover('ours'), 20)}; ≥ 300 ×${shortBy(ratio, 300)}`,
      },
      {
        what: `card, from the call until it is laid out: first / later / other language, ${name}`,
        result: `${frames(card('first'))} / ${frames(card('later'))} / ${frames(card('language'))}`,
        beside: `a frame ${FRAME.toFixed(1)} ms`,
        target: `≤ 2 / 1 / 1 frames${missedBy(card('first') / FRAME, 2)}${missedBy(card('later') / FRAME, 1)}${missedBy(card('language') / FRAME, 1)}`,
      },
    ];
  } finally {
    await served.close();
  }
}

/*
 * Photographs every screen, the card in every state and the marks, each in light, dark, forced colours, narrow and in other words:
 *   npm run gallery -- [--only card,popup] [--looks dark,narrow] [--browser chromium|firefox]
 * The pictures are in .output/gallery/<browser>/, with an index.html that shows them all. Never part of CI: they are for eyes.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import type { Plugin } from 'vite';
import { launch } from '../test/page/browsers.ts';
import { serveStage as serveLibrary } from '../test/page/library/stage-server.ts';
import {
  serveHelpStage as serveHelp,
  serveStage as serveSettings,
} from '../test/page/options/stage-server.ts';
import { serveGallery as serveCard } from '../test/page/popover/gallery-server.ts';
import { serveStage as servePopup } from '../test/page/popup/stage-server.ts';
import type { ServedPage } from '../test/page/serve-bundle.ts';
import type { BrowserName } from './browsers.mjs';
import { buildExtension } from './build-extension.ts';
import { launchWithExtension } from './drive/launch.ts';
import { builtParts } from './gallery/built.ts';
import { CARD } from './gallery/card.ts';
import { contactSheet, type Shot } from './gallery/contact-sheet.ts';
import { HELP } from './gallery/help.ts';
import { LIBRARY } from './gallery/library.ts';
import { canShow, LOOKS, type LookName, takeOn } from './gallery/look.ts';
import type { Part, Scene } from './gallery/part.ts';
import { POPUP } from './gallery/popup.ts';
import { pseudoWords } from './gallery/pseudo-words.ts';
import { SETTINGS } from './gallery/settings.ts';

const OUTPUT = fileURLToPath(new URL('../.output/gallery', import.meta.url));

/** Parts that stand on a stage of the tests. */
const STAGED: readonly (readonly [part: Part, serve: (plugins?: Plugin[]) => Promise<ServedPage>])[] = [
  [CARD, serveCard],
  [POPUP, servePopup],
  [LIBRARY, serveLibrary],
  [SETTINGS, serveSettings],
  [HELP, serveHelp],
];
/** Parts that need the built extension. */
const BUILT = ['reading', 'welcome', 'marks'];

interface Asked {
  readonly only: readonly string[];
  readonly looks: readonly LookName[];
  readonly browser: BrowserName;
}

function readArguments(): Asked {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, looks: { type: 'string' }, browser: { type: 'string' } },
  });
  const { browser = 'chromium' } = values;
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error('--browser is chromium or firefox.');
  const parts = [...STAGED.map(([{ name }]) => name), ...BUILT];
  return {
    only: listOf('--only', values.only, parts),
    looks: listOf('--looks', values.looks, Object.keys(LOOKS) as LookName[]),
    browser,
  };
}

/** @throws where something is asked for that there is not, naming what there is. */
function listOf<Name extends string>(
  option: string,
  asked: string | undefined,
  all: readonly Name[],
): readonly Name[] {
  if (asked === undefined) return all;
  return asked.split(',').map((name) => {
    const found = all.find((one) => one === name);
    if (found === undefined) throw new Error(`${option} knows ${all.join(', ')}; not ${name}.`);
    return found;
  });
}

/** Takes the photographs of one run; what fails is said, and the rest is taken. */
class Photographer {
  readonly shots: Shot[] = [];
  readonly failures: string[] = [];
  readonly #asked: Asked;
  readonly #folder: string;

  constructor(asked: Asked, folder: string) {
    this.#asked = asked;
    this.#folder = folder;
  }

  looksOf(part: Part): readonly LookName[] {
    const { looks, browser } = this.#asked;
    return part.looks.filter((name) => looks.includes(name) && canShow(browser, LOOKS[name]));
  }

  /** Takes all scenes of a part in one look. */
  async take(browser: Browser, part: Part, look: LookName, origin: string): Promise<void> {
    mkdirSync(path.join(this.#folder, part.name), { recursive: true });
    let shared: Page | null = null;
    for (const scene of part.scenes) {
      let own: Page | null = null;
      try {
        if (scene.open) own = await scene.open(LOOKS[look]);
        else shared ??= await browser.newPage();
        const page = own ?? shared;
        if (page) await this.#takeScene(page, part, scene, look, origin);
      } catch (error) {
        this.failures.push(`${part.name}, ${scene.name}, ${look}: ${messageOf(error)}`);
      }
      await own?.close();
    }
    await shared?.close();
  }

  async #takeScene(page: Page, part: Part, scene: Scene, look: LookName, origin: string): Promise<void> {
    await page.bringToFront();
    await takeOn(page, this.#asked.browser, LOOKS[look], scene.size ?? part.size);
    await scene.show(page, LOOKS[look], origin);
    const file = `${part.name}/${scene.name}.${look}.png` as const;
    await page.screenshot({
      path: path.join(this.#folder, file) as `${string}.png`,
      fullPage: !scene.windowOnly,
    });
    this.shots.push({ part: part.name, scene: scene.name, look, file });
  }
}

async function takeStaged(photographer: Photographer, asked: Asked): Promise<void> {
  const wanted = STAGED.filter(([{ name }]) => asked.only.includes(name));
  if (wanted.length === 0) return;
  const browser = await launch(asked.browser);
  try {
    for (const [part, serve] of wanted) {
      const servers = new Map<boolean, ServedPage>();
      for (const look of photographer.looksOf(part)) {
        const pseudo = LOOKS[look].pseudo ?? false;
        const server = servers.get(pseudo) ?? (await serve(pseudo ? [pseudoWords()] : []));
        servers.set(pseudo, server);
        await photographer.take(browser, part, look, server.url);
      }
      for (const server of servers.values()) await server.close();
    }
  } finally {
    // Its `close` keeps it for the next test; here there is none.
    browser.process()?.kill();
  }
}

async function takeBuilt(photographer: Photographer, { only, browser }: Asked): Promise<void> {
  if (!BUILT.some((name) => only.includes(name))) return;
  const driven = await launchWithExtension(browser, { extension: await buildExtension(browser) });
  try {
    const built = await builtParts(driven);
    for (const part of built.parts.filter(({ name }) => only.includes(name))) {
      for (const look of photographer.looksOf(part)) {
        await photographer.take(driven.browser, part, look, driven.extensionUrl(''));
      }
    }
    await built.close();
  } finally {
    await driven.close();
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

async function main(): Promise<void> {
  const asked = readArguments();
  const folder = path.join(OUTPUT, asked.browser);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const photographer = new Photographer(asked, folder);
  await takeStaged(photographer, asked);
  await takeBuilt(photographer, asked);
  const { shots, failures } = photographer;
  const sheet = path.join(folder, 'index.html');
  writeFileSync(sheet, contactSheet(shots, asked.browser));
  console.log(`${shots.length} pictures: ${path.relative(process.cwd(), sheet)}`);
  for (const failure of failures) console.error(`gallery: ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(`gallery: ${messageOf(error)}`);
  process.exitCode = 1;
}

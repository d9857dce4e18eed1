import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.mjs';
import type { ServedPage } from '../../scripts/drive/serve.ts';
import type { ExtensionUnderTest } from '../e2e/extension.ts';

/** What a page of this suite is done to with. */
export interface Tools {
  readonly extension: ExtensionUnderTest;
  readonly page: Page;
  readonly browser: BrowserName;
  /** The address of the server, without a slash at the end. */
  readonly origin: string;
  /** Waits until the marked texts are such; fails with what there is instead. */
  marked(such: (texts: readonly string[]) => boolean): Promise<void>;
}

/** One page of a class that breaks extensions, with what is expected of it. */
export interface HostilePage {
  /** What it is and does; unique. */
  readonly name: string;
  /** Its markup, or how it is served. */
  readonly page: string | ServedPage;
  /** Other addresses that belong to it. */
  readonly more?: Readonly<Record<string, ServedPage>>;
  /** Texts that come to be marked; none: nothing is marked at all, and the reader stays away. */
  readonly marks: readonly string[] | 'none';
  /** Texts that must not be among the marks. */
  readonly never?: readonly string[];
  /** The page is no coverage, and its reader asks for annotation all the same. */
  readonly asked?: boolean;
  /** What is done then, with checks of its own. */
  readonly act?: (tools: Tools) => Promise<void>;
  /** The page changes its own DOM, so that only its own bookkeeping (`globalThis.faults`) can tell what we broke. */
  readonly changesItself?: boolean;
  /** The page has bent what the driver's own scripts need, so that one can only look from the extension's side. */
  readonly lies?: boolean;
  /** What the page itself says on its console. */
  readonly says?: RegExp;
  /** Browsers that do not know such pages, with the reason. */
  readonly not?: Partial<Record<BrowserName, string>>;
}

/** Paragraphs that are coverage for sure, in every mark's sort: people, firms, places, figures. */
export const COVERAGE = [
  'Yann LeCun quitte Meta après douze ans pour fonder AMI Labs, une jeune pousse installée à Paris. Le chercheur en intelligence artificielle chercherait environ 500 millions d’euros.',
  'Andrew Tulloch a quitté Thinking Machines Lab, cofondé avec Mira Murati, pour rejoindre Meta. Selon la presse, il avait décliné une offre de 1,5 milliard de dollars.',
  'Lucas Beyer, Alexander Kolesnikov et Xiaohua Zhai ont quitté Google DeepMind pour OpenAI, puis ont rejoint Meta. Sam Altman avait parlé de primes à la signature de 100 millions de dollars.',
  'La guerre des talents se joue à coups de primes et de rachats : Shengjia Zhao, venu d’OpenAI, est directeur scientifique, et Trapit Bansal a été débauché lui aussi.',
] as const;

/** Names that are marked wherever `COVERAGE` is. */
export const NAMES = ['Yann LeCun', 'Mira Murati', 'Sam Altman', 'Shengjia Zhao'] as const;

/** The coverage as paragraphs. */
export const PARAGRAPHS = COVERAGE.map((text) => `<p>${text}</p>`).join('\n');

/** An article around paragraphs. */
export function article(body: string = PARAGRAPHS): string {
  return `<article><h1>Une année de départs</h1>\n${body}\n</article>`;
}

/** A whole page. */
export function html(body: string, { head = '', lang = 'fr', attributes = '' } = {}): string {
  return `<!doctype html><html lang="${lang}"${attributes}><head><meta charset="utf-8"><title>Une page</title>${head}</head><body>${body}</body></html>`;
}

/** A page that keeps book of what goes wrong in it, and runs a script. */
export function scripted(body: string, script: string, head = ''): string {
  return html(`${body}<script>globalThis.faults = [];\n${script}</script>`, { head });
}

/** A page of another type than HTML. */
export function typed(text: string, type: string): ServedPage {
  return { body: { html: text }, headers: { 'content-type': type } };
}

import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from './launch.ts';

/*
 * Looks into a page as the extension sees it: functions run beside the content scripts, so they see closed shadow roots,
 * which neither the page nor the driver can. What is long comes back as one text: Firefox's driver takes a tenth of a second to
 * hand over a hundred objects, a text at once.
 */

/** Runs an expression in a page of the extension, where `api` is its API, and gives back its (JSON-like) value. */
export async function inExtension<Result>(driven: DrivenBrowser, expression: string): Promise<Result> {
  const control = await driven.control();
  const text = (await control.evaluate(
    `(async () => { const api = globalThis.browser ?? chrome; return JSON.stringify((await (${expression})) ?? null); })()`,
  )) as string;
  return JSON.parse(text) as Result;
}

/**
 * Runs a function in the extension's own world of a page's top frame. It travels as text, so it can use its arguments and
 * the DOM, nothing from around it; arguments and result are JSON.
 * @throws with the message of what the function threw
 */
export async function inTab<Args extends readonly unknown[], Result>(
  driven: DrivenBrowser,
  page: Page,
  run: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  const tabId = await driven.tabOf(page);
  // Firefox gives no reason when the function throws, so the reason comes back as a value.
  const wrapped = `async (...args) => {
    try { return { value: await (${run.toString()})(...args) ?? null }; }
    catch (error) { return { error: String(error) }; }
  }`;
  const outcome = await inExtension<{ value?: unknown; error?: string } | null>(
    driven,
    `api.scripting.executeScript({ target: { tabId: ${tabId} }, func: ${wrapped}, args: ${JSON.stringify(args)} })
      .then(([first]) => first.result ?? null)`,
  );
  if (outcome === null) throw new Error('The page gave no answer to the extension.');
  if (outcome.error !== undefined) throw new Error(`In the page: ${outcome.error}`);
  return outcome.value as Awaited<Result>;
}

/** The card as it stands in its closed shadow root. */
export interface SeenCard {
  readonly open: boolean;
  readonly text: string;
  readonly title: string;
  /** Viewport pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Accessible name of what has the focus in the card, or null. */
  readonly focus: string | null;
  readonly sheet: boolean;
  /** False while it fades or slides in. */
  readonly still: boolean;
}

/** The card of a page, or null where none was ever shown. Into a page of the extension itself no script can be sent, but it may look itself. */
export async function seeCard(driven: DrivenBrowser, page: Page): Promise<SeenCard | null> {
  // Asked of the page itself: the driver loses the address when Firefox gives a page another process.
  const isOwn = (await page.evaluate(() => location.href)).startsWith(driven.extensionUrl(''));
  return isOwn ? page.evaluate(findCard) : inTab(driven, page, findCard);
}

/** Runs in the page. */
function findCard(): SeenCard | null {
  for (const host of document.documentElement.querySelectorAll('*')) {
    const element = host as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
    const api = (
      globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } }
    ).chrome;
    const root = element.openOrClosedShadowRoot ?? api?.dom?.openOrClosedShadowRoot(element) ?? null;
    const dialog = root?.querySelector<HTMLElement>('[role="dialog"]');
    if (!root || !dialog) continue;
    const { x, y, width, height } = dialog.getBoundingClientRect();
    const focus = root.activeElement;
    return {
      open: !dialog.hidden && width > 0 && height > 0,
      text: dialog.innerText,
      title: dialog.querySelector('h2')?.textContent ?? '',
      box: { x, y, width, height },
      focus: focus ? (focus.getAttribute('aria-label') ?? focus.textContent) : null,
      sheet: dialog.classList.contains('sheet'),
      still: dialog.getAnimations({ subtree: true }).every(({ playState }) => playState === 'finished'),
    };
  }
  return null;
}

/** A stretch of text that is painted. */
export interface SeenMark {
  /** Name in the page's highlight registry. */
  readonly highlight: string;
  readonly text: string;
  /** Box of its first line, viewport pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Everything painted in a page, in reading order. The registry is the page's own, so this needs no extension. */
export async function seeMarks(page: Page): Promise<SeenMark[]> {
  const text = await page.evaluate(() => {
    const marks: (SeenMark & { range: Range })[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      for (const painted of ranges) {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        const { x = 0, y = 0, width = 0, height = 0 } = range.getClientRects()[0] ?? {};
        marks.push({ highlight, text: range.toString(), box: { x, y, width, height }, range });
      }
    }
    marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return JSON.stringify(marks.map(({ highlight, text, box }) => ({ highlight, text, box })));
  });
  return JSON.parse(text) as SeenMark[];
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, SCREEN_BROWSERS } from '../browsers.ts';
import type { ServedPage } from '../serve-bundle.ts';
import type { Gallery } from './gallery.ts';
import { type GalleryPage, MARKS, openGallery } from './gallery-page.ts';
import { serveGallery } from './gallery-server.ts';

interface AxeRule {
  readonly id: string;
  readonly nodes: readonly {
    readonly html: string;
    readonly any: readonly { readonly data: { readonly messageKey?: string } | null }[];
  }[];
}

declare const gallery: Gallery;
declare const axe: {
  run(
    context: unknown,
    options: object,
  ): Promise<Readonly<Record<'violations' | 'passes' | 'incomplete', readonly AxeRule[]>>>;
};

/** What axe leaves to eyes: a text beside a drawn dot (the timeline's), and an arrow, which is no letter. */
const LEFT_TO_EYES = ['pseudoContent', 'nonBmp'];

/** `--paper` of the tokens. */
const PAPER = { light: 'rgb(255, 253, 249)', dark: 'rgb(28, 30, 33)' };

/** Each card, and the list of all marks. */
const SHOWN = Object.entries({ ...MARKS, again: null }).map(([kind, index]) => ({
  kind: index === null ? 'list' : kind,
  index,
}));

const CASES = SHOWN.flatMap(({ kind, index }) =>
  (['en', 'fr'] as const).map((language) => ({ kind, index, language })),
);

let server: ServedPage;

beforeAll(async () => {
  server = await serveGallery([], { withAxe: true });
});

afterAll(() => server.close());

interface Round {
  readonly name: BrowserName;
  readonly theme: 'light' | 'dark';
  readonly cases: typeof CASES;
}

/** What axe reads is the same in every browser; Firefox shows that of each card once, so that the whole takes a minute less. */
const ROUNDS = SCREEN_BROWSERS.flatMap((name): Round[] =>
  name === 'chromium'
    ? (['light', 'dark'] as const).map((theme) => ({ name, theme, cases: CASES }))
    : [{ name, theme: 'dark', cases: CASES.filter(({ language }) => language === 'fr') }],
);

describe.each(ROUNDS)('axe in $name, $theme', ({ name, theme, cases }) => {
  let at: GalleryPage;

  beforeAll(async () => {
    at = await openGallery(name, server.url, { dark: theme === 'dark' });
  });

  afterAll(() => at.browser.close());

  test.each(cases)('$kind in $language', async ({ index, language }) => {
    await at.reset();
    await at.page.evaluate(
      (wanted) => gallery.prefer({ gloss: wanted === 'en' ? 'both' : 'fr', interfaceLanguage: wanted }),
      language,
    );
    if (index === null) await at.page.evaluate(() => gallery.popover.list());
    else await at.open(index);
    await at.box();
    const look = await at.page.evaluate(async () => {
      const root = gallery.root();
      const card = root?.querySelector<HTMLElement>(':is(.card, .list):not([hidden])');
      if (!root || !card) throw new Error('No card');
      // Outside `body`, axe cannot tell what lies behind a text, and so no contrast.
      document.body.append(root.host);
      card.showPopover();
      await Promise.all(root.getAnimations().map((animation) => animation.finished));
      const { violations, passes, incomplete } = await axe.run(root.host, {
        // Of what it passes the rules are asked for alone.
        resultTypes: ['violations', 'incomplete'],
      });
      const rules = (found: readonly AxeRule[]) =>
        found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      return {
        violations: rules(violations),
        undecided: incomplete.flatMap(({ id, nodes }) =>
          nodes.flatMap(({ html, any }) =>
            any.map(({ data }) => ({ why: data?.messageKey ?? 'unknown', what: `${id}: ${html}` })),
          ),
        ),
        passes: passes.map(({ id }) => id),
        paper: getComputedStyle(card).backgroundColor,
      };
    });
    expect(look.violations).toEqual([]);
    expect(look.undecided.filter(({ why }) => !LEFT_TO_EYES.includes(why))).toEqual([]);
    // Else axe would not have looked into the root, or at another theme.
    expect(look.passes).toEqual(
      expect.arrayContaining(['color-contrast', 'aria-dialog-name', 'button-name']),
    );
    expect(look.paper).toBe(PAPER[theme]);
  });
});

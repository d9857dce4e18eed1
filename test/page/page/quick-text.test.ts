import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BROWSERS, launch } from '../browsers.ts';
import { bundle, servePage } from '../serve-bundle.ts';
import type { Stage } from './stage.ts';

declare const stage: Stage;

/* What the detector is told of a page at once: all the text of one that is certainly long. */

const LEAST = 2000;
const paragraphs = (count: number, words = 'Au printemps, le jardinier taille les rosiers. ') =>
  `<p>${words.repeat(6)}</p>`.repeat(count);

/** Each page's body, and whether it is certainly long. */
const PAGES: readonly (readonly [name: string, body: string, long: boolean])[] = [
  ['an article', `<article>${paragraphs(30)}</article>`, true],
  ['an article among comments', `${paragraphs(30)}<div class="Comments">${paragraphs(90)}</div>`, true],
  ['a short one', `<article>${paragraphs(5)}</article>`, false],
  ['an empty one with a long script', `<main></main><script type="a">${'0 '.repeat(9000)}</script>`, false],
  ['comments alone', `<main></main><div id="user-comments">${paragraphs(90)}</div>`, false],
  ['a dialog alone', `<main></main><div role="dialog">${paragraphs(90)}</div>`, false],
  ['what is hidden', `<main></main><div hidden>${paragraphs(90)}</div>`, false],
  ['links alone', `<p><a href="/">${'Ailleurs, on en parle aussi. '.repeat(9)}</a></p>`.repeat(40), false],
  [
    'one that stands in the way of its document',
    `<img name="evaluate"><form name="querySelectorAll"></form>${paragraphs(30)}`,
    true,
  ],
];

test.each(BROWSERS)('a long page gives its text, any other nothing (%s)', async (name) => {
  const html =
    '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title></head><body><script src="/stage.js"></script></body></html>';
  const served = await servePage(
    html,
    await bundle(fileURLToPath(new URL('stage.ts', import.meta.url))),
    null,
  );
  const browser = await launch(name);
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    const told = await page.evaluate(
      (bodies, least) =>
        bodies.map((body) => {
          const parsed = new DOMParser().parseFromString(body, 'text/html');
          document.body.replaceChildren(...parsed.body.childNodes);
          return stage.quickText(least);
        }),
      PAGES.map(([, body]) => body),
      LEAST,
    );
    expect(PAGES.map(([what], at) => [what, typeof told[at]])).toEqual(
      PAGES.map(([what, , long]) => [what, long ? 'string' : 'object']),
    );
    for (const text of told) if (text !== null) expect(text).toContain('Au printemps, le jardinier');
  } finally {
    await browser.close();
    await served.close();
  }
});

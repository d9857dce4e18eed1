import { article, COVERAGE, type HostilePage, html, NAMES, PARAGRAPHS, scripted } from '../hostile-page.ts';

/* Text that is too long, too deep, not quite text, or shown in unusual ways. */

const MEGABYTE = 1_000_000;

/** Coverage in front of a million of something, annotated on request whatever the detector thinks. */
function flooded(name: string, script: string): HostilePage {
  return {
    name: `no end of ${name}`,
    page: scripted(
      article(`${PARAGRAPHS}<p id="flood"></p>`),
      `document.getElementById('flood').textContent = ${script};`,
    ),
    marks: ['Yann LeCun', 'Sam Altman'],
  };
}

const styled = (name: string, style: string, body = article()): HostilePage => ({
  name,
  page: html(`<div style="${style}">${body}</div>`),
  marks: NAMES,
});

export const TEXTS: readonly HostilePage[] = [
  flooded('digits', `'1234567890'.repeat(${MEGABYTE / 10})`),
  flooded('one letter', `'a'.repeat(${MEGABYTE})`),
  flooded('unpaired surrogates', `'\\ud83d'.repeat(${MEGABYTE})`),
  flooded(
    'combining marks',
    `'e' + '\\u0301'.repeat(${MEGABYTE / 20}) + ' ' + 'e\\u0301 '.repeat(${MEGABYTE / 4})`,
  ),
  flooded('bidi controls', `'\\u202e\\u2066\\u2069\\u202c '.repeat(${MEGABYTE / 5})`),
  flooded('zeros and replacement characters', `'\\0\\ufffd '.repeat(${MEGABYTE / 20})`),
  flooded('capitals with dots', `'A. B. '.repeat(${MEGABYTE / 12})`),
  flooded('percent signs and currencies', `'% $ € 1, '.repeat(${MEGABYTE / 40})`),
  flooded(
    'every code unit there is',
    `Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('')`,
  ),
  flooded(
    'names',
    `'Sam Altman et Mira Murati, Meta, OpenAI, 3 millions de dollars. '.repeat(${MEGABYTE / 64})`,
  ),
  flooded('opening brackets and quotes', `'(« “ '.repeat(${MEGABYTE / 20})`),
  {
    name: 'five megabytes of coverage',
    page: html(article(PARAGRAPHS.repeat(5 * Math.ceil(MEGABYTE / PARAGRAPHS.length)))),
    marks: NAMES,
  },
  {
    name: 'five megabytes in a single text node',
    page: scripted(
      article('<p id="one"></p>'),
      `one.textContent = ${JSON.stringify(COVERAGE.join(' '))}.repeat(${Math.ceil((5 * MEGABYTE) / COVERAGE.join(' ').length)});`,
    ),
    marks: NAMES,
  },
  {
    name: 'twenty thousand blocks',
    page: html(article(PARAGRAPHS.replaceAll('</p>', '</p><p>Rien.</p>').repeat(2500))),
    marks: NAMES,
  },
  {
    name: 'ten thousand elements, one in the other',
    page: scripted(
      article(`${PARAGRAPHS}<div id="deep"></div>`),
      `let at = deep; for (let i = 0; i < 10000; i += 1) { const next = document.createElement(i % 3 ? 'span' : 'div'); at.append(next); at = next; } at.textContent = 'Ilya Sutskever quitte OpenAI.';`,
    ),
    marks: NAMES,
    // Deep layout is beyond what Chromium can do in any time a person would wait; two thousand levels are below.
    not: {
      chromium: 'layout of ten thousand levels crashes the tab without any extension',
      firefox: 'layout of ten thousand levels takes minutes without any extension',
    },
  },
  {
    name: 'two thousand elements, one in the other',
    page: scripted(
      article(`${PARAGRAPHS}<div id="deep"></div>`),
      `let at = deep; for (let i = 0; i < 2000; i += 1) { const next = document.createElement('span'); at.append(next); at = next; } at.textContent = 'Ilya Sutskever quitte OpenAI.';`,
    ),
    marks: [...NAMES, 'Ilya Sutskever'],
  },
  {
    name: 'five hundred lists, one in the other, with a long text',
    page: scripted(
      article(`${PARAGRAPHS}<div id="deep"></div>`),
      `let at = deep; for (let i = 0; i < 500; i += 1) { const list = document.createElement('ul'), item = document.createElement('li'); for (let j = 0; j < 3; j += 1) { const link = document.createElement('a'); link.textContent = 'x'; item.append(link); } list.append(item); at.append(list); at = item; } at.append('Rien du tout. '.repeat(20000));`,
    ),
    marks: NAMES,
  },
  {
    name: 'forty articles, one in the other',
    page: html(`${'<article>'.repeat(40)}${PARAGRAPHS.repeat(50)}${'</article>'.repeat(40)}`),
    marks: NAMES,
  },
  {
    name: 'an element for each letter',
    page: html(
      article(
        COVERAGE.map((text) => `<p>${[...text].map((letter) => `<span>${letter}</span>`).join('')}</p>`).join(
          '\n',
        ),
      ),
    ),
    marks: NAMES,
  },
  {
    name: 'a text node for each letter, comments and empty nodes in between',
    page: scripted(
      article(),
      `for (const p of document.querySelectorAll('p')) { const letters = [...p.textContent]; p.replaceChildren(...letters.flatMap((letter) => [document.createTextNode(letter), document.createComment('x'), document.createTextNode('')])); }`,
    ),
    marks: NAMES,
  },
  {
    name: 'characters of no width, joiners and bidi marks around and inside names',
    page: html(
      article(
        `${PARAGRAPHS}<p>\u2067Jakub Pachocki\u2069, \u200eAlec\u00a0Radford\u200f, Ilya\u202fSutskever, Il\u200bya Suts\u2060kever, No\u00adam Brown et \ufeffTrapit Bansal.</p>`,
      ),
    ),
    marks: [...NAMES, 'Jakub Pachocki', 'Alec\u00a0Radford', 'Trapit Bansal'],
  },
  {
    name: 'names cut by tags, soft hyphens, line breaks and word breaks',
    page: html(
      article(
        `${PARAGRAPHS}<p>Puis <b>Il<i>ya</i></b> Sutskever, <a href="#">Jakub</a>\n<em>Pachocki</em>, et Noam<br>Brown quittent OpenAI.</p>`,
      ),
    ),
    marks: [...NAMES, 'Ilya Sutskever', 'Jakub\nPachocki'],
  },
  {
    name: 'what is hidden, by every way there is',
    page: html(
      article(
        `${PARAGRAPHS}<p hidden>Ilya Sutskever</p><p style="display:none">Ilya Sutskever</p><p style="visibility:hidden">Ilya Sutskever</p><p aria-hidden="true">Ilya Sutskever</p><details><summary>Plus</summary><p>Jakub Pachocki reste chez OpenAI.</p></details>`,
      ),
    ),
    marks: NAMES,
    never: ['Ilya Sutskever'],
  },
  {
    name: 'text that cannot be selected, and text that is selected whole',
    page: html(
      article(
        `<div style="user-select:none">${PARAGRAPHS}</div><p style="user-select:all">Jakub Pachocki reste chez OpenAI.</p>`,
      ),
    ),
    marks: [...NAMES, 'Jakub Pachocki'],
  },
  {
    name: 'ruby: what is written above is not read into the word',
    page: html(
      article(
        `${PARAGRAPHS}<p><ruby>OpenAI<rp>(</rp><rt>オープンエーアイ</rt><rp>)</rp></ruby> et <ruby>Jakub Pachocki<rt>x</rt></ruby>.</p>`,
      ),
    ),
    marks: [...NAMES, 'Jakub Pachocki'],
    never: ['オープンエーアイ'],
  },
  {
    name: 'from right to left',
    page: html(`<div dir="rtl">${article()}</div>`, { attributes: ' dir="rtl"' }),
    marks: NAMES,
  },
  styled('vertical lines', 'writing-mode: vertical-rl; height: 500px'),
  styled('columns', 'columns: 3'),
  styled(
    'display: contents',
    'display: contents',
    `<article style="display:contents"><h1>x</h1>${PARAGRAPHS.replaceAll('<p>', '<p style="display:contents">')}</article>`,
  ),
  styled('content-visibility: auto far below', 'margin-top: 5000px; content-visibility: auto'),
  styled('zoom, transform and filter', 'zoom: 2.5; transform: rotate(3deg) scale(0.9); filter: blur(0.2px)'),
  styled(
    'first letters and lines of their own style, hyphenated, clamped',
    'hyphens: auto; width: 120px; display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden',
  ),
  {
    name: 'styles for print, printed',
    page: html(article(), {
      head: '<style>@media print { body { columns: 2 } h1 { display: none } }</style>',
    }),
    marks: NAMES,
    act: async ({ page, browser, marked }) => {
      if (browser === 'chromium') await page.emulateMediaType('print');
      await page.pdf();
      await marked((texts) => NAMES.every((name) => texts.includes(name)));
    },
  },
  {
    name: 'styles that the page adopts and gives up',
    page: scripted(
      article(),
      `const sheet = new CSSStyleSheet(); sheet.replaceSync('::highlight(reference-person) { color: red } * { all: revert !important }'); document.adoptedStyleSheets = [sheet]; globalThis.drop = () => { document.adoptedStyleSheets = []; };`,
    ),
    marks: NAMES,
    act: async ({ page }) => {
      await page.evaluate('drop()');
      const sheets = await page.evaluate('document.adoptedStyleSheets.length + document.styleSheets.length');
      if (sheets !== 0) throw new Error(`${sheets} sheets that the page can see.`);
    },
  },
];

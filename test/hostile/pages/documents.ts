import {
  article,
  COVERAGE,
  type HostilePage,
  html,
  NAMES,
  PARAGRAPHS,
  scripted,
  typed,
} from '../hostile-page.ts';

/* Documents that are not the usual HTML: other types, other parsers, frames, encodings, and documents written by scripts. */

const TEXT = COVERAGE.join('\n\n');

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;

/** Every character beyond ASCII by its number. */
const entities = (markup: string) =>
  [...markup].map((letter) => (letter > '~' ? `&#${letter.codePointAt(0)};` : letter)).join('');

export const DOCUMENTS: readonly HostilePage[] = [
  {
    name: 'quirks mode: no doctype',
    page: `<html lang=fr><meta charset=utf-8><title>x</title>${article()}`,
    marks: NAMES,
  },
  {
    name: 'tags never closed, nesting crossed',
    page: html(`<article><h1>Titre</h1><p>${COVERAGE.join('<p><b><i>')}</b></i>`),
    marks: NAMES,
  },
  {
    name: 'a frameset',
    page: '<!doctype html><html lang="fr"><head><title>x</title></head><frameset cols="*"><frame src="/inner"></frameset></html>',
    more: { '/inner': { body: { html: html(article()) } } },
    marks: 'none',
  },
  {
    name: 'XHTML, served as XML',
    page: typed(
      `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr"><head><title>x</title></head><body>${article()}</body></html>`,
      'application/xhtml+xml; charset=utf-8',
    ),
    marks: NAMES,
  },
  {
    name: 'an SVG document',
    page: typed(
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200"><text x="5" y="20">${COVERAGE[0]}</text></svg>`,
      'image/svg+xml; charset=utf-8',
    ),
    marks: 'none',
  },
  {
    name: 'a feed in XML',
    page: typed(
      `<?xml version="1.0"?><rss><channel><item><title>${COVERAGE[0]}</title></item></channel></rss>`,
      'application/xml; charset=utf-8',
    ),
    marks: 'none',
    // Chromium shows XML by a page of its own making.
    changesItself: true,
  },
  {
    name: 'XML that is not well formed',
    page: typed(
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Meta<b></p></body></html>',
      'application/xhtml+xml',
    ),
    marks: 'none',
    says: /./u,
  },
  { name: 'plain text', page: typed(TEXT, 'text/plain; charset=utf-8'), marks: 'none' },
  {
    name: 'a JSON document',
    page: typed(JSON.stringify({ text: TEXT }), 'application/json; charset=utf-8'),
    marks: 'none',
    changesItself: true,
    says: /./u,
  },
  {
    name: 'a PDF in the browser’s own viewer',
    page: typed(PDF, 'application/pdf'),
    marks: 'none',
    changesItself: true,
    says: /./u,
    not: {
      chromium: 'Chromium’s viewer is another extension’s page, which nobody can look into',
      firefox: 'Firefox gives the driver no way into its viewer',
    },
  },
  { name: 'an empty answer', page: typed('', 'text/html'), marks: 'none' },
  { name: 'an empty body', page: html(''), marks: 'none' },
  {
    name: 'a page whose body was removed by a script',
    page: scripted(article(), 'document.body.remove();'),
    marks: 'none',
    changesItself: true,
  },
  {
    name: 'a page whose document element was removed, then comes back',
    page: scripted(
      article(),
      `globalThis.off = () => { globalThis.root = document.documentElement; root.remove(); }; globalThis.on = () => document.append(root);`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.evaluate('off()');
      await page.evaluate('on()');
      await marked((texts) => NAMES.every((name) => texts.includes(name)));
    },
  },
  {
    name: 'document.write while the page is parsed',
    page: html(`<script>document.write(${JSON.stringify(article())})</script>`),
    marks: NAMES,
  },
  {
    name: 'document.open and write long after the page was loaded',
    page: scripted(
      article(),
      `globalThis.rewrite = () => { document.open(); document.write(${JSON.stringify(html(article(`<p>Jakub Pachocki reste chez OpenAI.</p>${PARAGRAPHS}`)))}); document.close(); };`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.evaluate('rewrite()');
      await marked((texts) => texts.includes('Jakub Pachocki') && texts.includes('Sam Altman'));
    },
  },
  {
    name: 'a base element that points elsewhere',
    page: html(article(), { head: '<base href="https://elsewhere.invalid/x/">' }),
    marks: NAMES,
  },
  {
    name: 'Windows-1252, declared in the page alone',
    page: typed(
      `<!doctype html><html lang=fr><meta charset=windows-1252><title>x</title>${entities(article())}`,
      'text/html',
    ),
    marks: NAMES,
  },
  {
    name: 'UTF-8 bytes declared as Latin-1',
    page: typed(`<!doctype html><html lang=fr><title>x</title>${article()}`, 'text/html; charset=iso-8859-1'),
    marks: ['Yann LeCun'],
  },
  {
    name: 'noscript and template',
    page: html(
      `${article()}<noscript><p>Ilya Sutskever</p></noscript><template><p>Ilya Sutskever</p></template>`,
    ),
    marks: NAMES,
    never: ['Ilya Sutskever'],
  },
  {
    name: 'frames of the same origin, srcdoc and sandboxed',
    page: html(
      `${article()}<iframe src="/inner"></iframe><iframe srcdoc="<p>Ilya Sutskever</p>"></iframe><iframe sandbox src="/inner"></iframe>`,
    ),
    more: { '/inner': { body: { html: html('<p>Ilya Sutskever quitte OpenAI.</p>') } } },
    marks: NAMES,
    // Of the driver's own script.
    says: /sandboxed/u,
    never: ['Ilya Sutskever'],
  },
  {
    name: 'a page that is nothing but a frame',
    page: html('<iframe src="/inner" style="width:100%;height:90vh"></iframe>'),
    more: { '/inner': { body: { html: html(article()) } } },
    marks: 'none',
  },
  {
    name: 'three hundred frames',
    // The driver follows each of them, and is the first to be overcome by more.
    page: scripted(
      article(),
      `addEventListener('load', () => setTimeout(() => { for (let i = 0; i < 300; i += 1) document.body.append(document.createElement('iframe')); globalThis.framed = true; }, 100));`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.waitForFunction('globalThis.framed');
      await page.evaluate(
        `document.querySelector('p').firstChild.data = 'Jakub Pachocki reste chez OpenAI.'`,
      );
      await marked((texts) => texts.includes('Jakub Pachocki') && !texts.includes('Yann LeCun'));
    },
  },
  {
    name: 'a frame of the same origin that is written into, and whose nodes come to the page',
    page: scripted(
      `${article()}<iframe></iframe>`,
      `globalThis.write = () => { const inner = document.querySelector('iframe').contentDocument; inner.open(); inner.write('<p>Ilya Sutskever</p><p id="guest">Jakub Pachocki reste chez OpenAI.</p>'); inner.close(); document.querySelector('article').append(inner.getElementById('guest')); };`,
    ),
    marks: NAMES,
    never: ['Ilya Sutskever'],
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.evaluate('write()');
      await marked(
        (texts) => texts.includes('Jakub Pachocki') && NAMES.every((name) => texts.includes(name)),
      );
    },
  },
  {
    name: 'pictures and formulas with text inside the article',
    page: html(
      article(
        `${PARAGRAPHS}<svg width="300" height="40"><text y="20">Ilya Sutskever</text><foreignObject width="300" height="40"><p xmlns="http://www.w3.org/1999/xhtml">Ilya Sutskever</p></foreignObject></svg><math><mtext>Ilya Sutskever</mtext></math>`,
      ),
    ),
    marks: NAMES,
    never: ['Ilya Sutskever'],
  },
  {
    name: 'a sandboxed document of an opaque origin',
    page: {
      body: { html: html(article()) },
      headers: { 'content-security-policy': 'sandbox allow-scripts' },
    },
    marks: NAMES,
  },
  {
    name: 'designMode: the whole page is an editor',
    page: scripted(article(), "document.designMode = 'on';"),
    marks: 'none',
  },
  {
    name: 'an editor, text areas and fields',
    page: html(
      `${article()}<div contenteditable><p>Ilya Sutskever écrit ici.</p></div><div contenteditable="plaintext-only">Ilya Sutskever</div><textarea>Ilya Sutskever</textarea><input value="Ilya Sutskever"><pre><code>Ilya Sutskever</code></pre>`,
    ),
    marks: NAMES,
    never: ['Ilya Sutskever'],
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.click('[contenteditable] p');
      await page.keyboard.type('Ilya Sutskever et Jakub Pachocki. ');
      const text = await page.$eval('[contenteditable]', (editor) => editor.innerHTML);
      if (!text.includes('Ilya Sutskever et Jakub Pachocki.') || /<(?!\/?p>|br>)/u.test(text))
        throw new Error(`The editor holds ${text}`);
      await marked((texts) => !texts.includes('Jakub Pachocki'));
    },
  },
  {
    name: 'a page that becomes an editor when it is clicked',
    page: scripted(
      article(),
      `document.querySelectorAll('p')[0].onclick = (event) => { event.currentTarget.contentEditable = 'true'; };`,
    ),
    marks: NAMES,
    changesItself: true,
    act: async ({ page, marked }) => {
      await page.evaluate(
        `document.querySelectorAll('p')[0].click(); document.querySelectorAll('p')[1].firstChild.data += ' ';`,
      );
      await marked((texts) => !texts.includes('Yann LeCun') && texts.includes('Mira Murati'));
    },
  },
];

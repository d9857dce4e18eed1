import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/page/read-article.ts';
import { locate } from '../../../src/page/text-position.ts';

function page(body: string, head = '', attributes = 'lang="fr"'): Document {
  return parseHTML(`<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`)
    .document;
}

function read(body: string, head = '', attributes?: string) {
  return readArticle(page(body, head, attributes), () => true);
}

function blocks(body: string): string[] {
  const { article } = read(body);
  return article.blocks.map(({ start, end, role }) => `${role}: ${article.text.slice(start, end)}`);
}

describe('text', () => {
  test('inline tags do not split, white space collapses, blocks do not touch', () => {
    expect(
      blocks('<h1>Un  titre</h1>\n<p>Ruoming\n   <b>Pang</b>, <a href="#">14,3</a> milliards</p><p>Fin</p>'),
    ).toEqual(['title: Un titre', 'paragraph: Ruoming Pang, 14,3 milliards', 'paragraph: Fin']);
  });
  test('a text without any paragraph is read as several, cut behind sentences', () => {
    const sentence = 'Ruoming Pang a rejoint Meta pour 1.5 milliard.';
    const parts = blocks(`<p>${`${sentence} `.repeat(2000)}</p>`);
    expect(parts.length).toBeGreaterThan(4);
    for (const part of parts) expect(part).toMatch(/^paragraph: Ruoming.* milliard\.$/u);
    expect(parts.map((part) => part.slice('paragraph: '.length)).join(' ')).toBe(
      Array.from({ length: 2000 }, () => sentence).join(' '),
    );
    expect(blocks(`<p>${'一'.repeat(45_000)}</p>`).map((part) => part.length)).toEqual([
      20_011, 20_011, 5011,
    ]);
  });
  test('lists, quotations, cells and captions have their role', () => {
    expect(
      blocks(
        '<ul><li>Un</li><li><p>Deux</p></li></ul><blockquote><p>Trois</p></blockquote><table><tr><td>Quatre</td></tr></table><h3>Cinq</h3>',
      ),
    ).toEqual(['list-item: Un', 'list-item: Deux', 'quote: Trois', 'cell: Quatre', 'heading: Cinq']);
  });
  test('a line break is white space, two make a new block', () => {
    expect(blocks('<p>Sam<br>Altman<br><br>Suite</p>')).toEqual([
      'paragraph: Sam\nAltman',
      'paragraph: Suite',
    ]);
  });
  test('code, forms, editors, hidden text, navigation and the furniture of news pages are passed over', () => {
    expect(
      blocks(
        '<nav>N</nav><p>Texte</p><script>S</script><pre>P</pre><textarea>T</textarea><div contenteditable>E</div><div hidden>H</div>' +
          '<div aria-hidden="true">A</div><div class="related-articles related">R</div><section id="comments">C</section><form>F</form><aside>X</aside>',
      ),
    ).toEqual(['paragraph: Texte']);
  });
  test('lists of links and paragraphs that are one are passed over, whatever their class; a list of people is not', () => {
    const link = (text: string) => `<a href="#">${text}</a>`;
    expect(
      blocks(
        `<p>Texte, avec ${link('un lien')} dedans.</p><p>${link('À lire aussi : le départ de Pang')}</p>` +
          `<ul><li>${link('Apple perd un chef')}</li><li>${link('Meta recrute')}</li><li>${link('OpenAI répond')}</li></ul>` +
          `<ul><li>${link('Ada Vance')}, de Boreal</li><li>${link('Karl Moss')}, de Lumen</li><li>${link('Ines Roy')}, de Cobalt</li></ul>`,
      ),
    ).toEqual([
      'paragraph: Texte, avec un lien dedans.',
      'list-item: Ada Vance, de Boreal',
      'list-item: Karl Moss, de Lumen',
      'list-item: Ines Roy, de Cobalt',
    ]);
  });
  test('an empty page has no text and no blocks', () => {
    expect(read('').article).toMatchObject({ text: '', blocks: [] });
  });
  test('what is not shown is not read', () => {
    const { article } = readArticle(
      page('<p id="a">Vu</p><p id="b">Caché</p>'),
      (element) => element.id !== 'b',
    );
    expect(article.text.trim()).toBe('Vu');
  });
});

describe('the way back', () => {
  test('every character that is no break leads to its own node and offset', () => {
    const { article, pieces } = read('<p>Ruoming\n   <b>Pang</b> part  de <i>chez</i> nous</p><p>Fin</p>');
    for (let at = 0; at < article.text.length; at += 1) {
      const character = article.text.charAt(at);
      const place = locate(pieces, at, at + 1);
      if (character === '\n') continue;
      const found = place?.start.node.data.charAt(place.start.offset);
      expect(character === ' ' ? /\s/.test(found ?? '') : found === character).toBe(true);
    }
  });
  test('a name across inline tags starts in one node and ends in another', () => {
    const { article, pieces } = read('<p>Voici Ruoming <b>Pang</b>.</p>');
    const start = article.text.indexOf('Ruoming');
    const place = locate(pieces, start, start + 'Ruoming Pang'.length);
    expect([place?.start.node.data, place?.start.offset]).toEqual(['Voici Ruoming ', 6]);
    expect([place?.end.node.data, place?.end.offset]).toEqual(['Pang', 4]);
  });
  test('nothing leads to an empty stretch', () => {
    expect(locate(read('<p>Texte</p>').pieces, 2, 2)).toBeNull();
  });
});

describe('the article of a page', () => {
  const long = 'Un paragraphe assez long pour compter. '.repeat(4);
  test('is the smallest usual element with most of the paragraphs', () => {
    expect(
      read(`<main><p>Chapeau</p><article><p>${long}</p></article></main><div><p>Pied</p></div>`).root
        .localName,
    ).toBe('article');
  });
  test('is the body where several short articles share the page', () => {
    const { root } = read(
      `<article><p>${long}</p></article><article><p>${long}</p></article><article><p>${long}</p></article>`,
    );
    expect(root.localName).toBe('body');
  });
  test('is the article, however many links the page lists beside it', () => {
    const links = `<ul>${'<li><a href="#">Une longue manchette à lire ailleurs sur ce site</a></li>'.repeat(80)}</ul>`;
    expect(read(`${links}<article><p>${long}</p></article>${links}`).root.localName).toBe('article');
  });
  test('takes its headline along from outside', () => {
    expect(
      read(`<header><h1>Le titre</h1></header><article><p>${long}</p></article>`).article.blocks[0]?.role,
    ).toBe('title');
  });
});

describe('facts', () => {
  test.each([
    ['<meta property="article:published_time" content="2025-07-08T08:00:00Z">', '2025-07-08'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle", "datePublished" : "2025-08-01T10:00:00+02:00",}</script>',
      '2025-08-01',
    ],
    ['<meta name="date" content="hier">', null],
    ['', null],
  ])('published: %s', (head, expected) => {
    expect(read('<p>Texte</p>', head).article.published).toBe(expected);
  });
  test('a time element dates the article', () => {
    expect(
      read('<article><time datetime="2025-06-30">hier</time><p>Texte</p></article>').article.published,
    ).toBe('2025-06-30');
  });
  test.each([
    ['lang="fr-CA"', '', 'fr'],
    ['', '<meta property="og:locale" content="en_GB">', 'en'],
    ['', '', null],
    ['lang="x"', '', null],
  ])('language: %s %s', (attributes, head, expected) => {
    expect(read('<p>Texte</p>', head, attributes).article.language).toBe(expected);
  });
});

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { LARGEST_FILE, type ReadingTools, readFile, readPasted } from '../../../src/reading/read-input.ts';
import { column, tinyPdf } from './tiny-pdf.ts';

const tools: ReadingTools = {
  parseHtml: (text) => parseHTML(text).document,
  pdf: () => import('pdfjs-dist/legacy/build/pdf.mjs'),
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, mark: boolean, big: boolean) => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};

async function blocks(name: string, bytes: Uint8Array): Promise<string[]> {
  const reading = await readFile(name, bytes, tools);
  if (!reading.ok) return [reading.problem];
  const { title, blocks: all } = reading.article;
  return [
    title,
    ...all.map((block) => `${block.role}: ${block.role === 'row' ? block.cells.join(' | ') : block.text}`),
  ];
}

const TEXT = 'Départ chez Meta\n\nYann LeCun a quitté Meta après douze années.\n';
const READ = ['Départ chez Meta', 'paragraph: Yann LeCun a quitté Meta après douze années.'];

describe('a text file', () => {
  test.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with its mark', utf8(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(TEXT, true, false)],
    ['UTF-16, big end first', utf16(TEXT, true, true)],
    ['UTF-16 without a mark', utf16(TEXT, false, false)],
    ['windows-1252', latin1(TEXT)],
    ['line ends of Windows', utf8(TEXT.replaceAll('\n', '\r\n'))],
  ])('in %s', async (_name, bytes) => {
    expect(await blocks('a.txt', bytes)).toEqual(READ);
  });
  test('says when its encoding was a guess', async () => {
    const reading = await readFile('a.txt', latin1(TEXT), tools);
    expect(reading).toMatchObject({ ok: true, cautions: ['guessed-letters'] });
  });
  test.each([
    ['empty', 'a.txt', new Uint8Array()],
    ['empty', 'a.txt', utf8(' \n—\n')],
    ['binary', 'a.txt', Uint8Array.from({ length: 600 }, (_, place) => (place * 7) % 256)],
    ['binary', 'word.txt', latin1('PK\x03\x04\x14\0rest')],
    ['too-large', 'a.txt', new Uint8Array(LARGEST_FILE + 1)],
    ['pdf-broken', 'a.pdf', utf8('no PDF at all')],
    ['pdf-broken', 'a.pdf', utf8('%PDF-1.7\nand then nothing')],
    ['pdf-images', 'a.pdf', tinyPdf([[]])],
  ])('that is %s is told so', async (problem, name, bytes) => {
    expect(await blocks(name, bytes)).toEqual([problem]);
  });
  test('too long for a page is cut, and says so', async () => {
    const reading = await readFile('a.txt', utf8('Sam Altman spoke. '.repeat(60_000)), tools);
    expect(reading).toMatchObject({ ok: true, cautions: ['cut'] });
  });
});

describe('a pasted text', () => {
  const pasted = (text: string) => {
    const reading = readPasted(text);
    return reading.ok
      ? reading.article.blocks.map((block) => (block.role === 'row' ? '' : `${block.role}: ${block.text}`))
      : [reading.problem];
  };
  test('lines without blank ones between them are paragraphs', () => {
    expect(pasted('One sentence stands here.\nAnother stands there.')).toEqual([
      'paragraph: One sentence stands here.',
      'paragraph: Another stands there.',
    ]);
  });
  test('lines that a mail program broke are put together, items of a list are not', () => {
    const text = [
      'The researcher who led the foundation models of the firm has',
      'left it for another one, which pays him more than two hun-',
      'dred million dollars, as people who know of it say today.',
      '',
      '- one thing that is long enough to look like a whole line here',
      '- another thing that is long enough to look like a whole line',
    ].join('\n');
    expect(pasted(text)).toEqual([
      'paragraph: The researcher who led the foundation models of the firm has left it for another one, which pays him more than two hundred million dollars, as people who know of it say today.',
      'list-item: one thing that is long enough to look like a whole line here',
      'list-item: another thing that is long enough to look like a whole line',
    ]);
  });
  test('nothing is empty', () => expect(pasted('  \n ')).toEqual(['empty']));
});

describe('Markdown', () => {
  test('becomes words: headings, emphasis, links, lists, quotations, tables; no HTML', async () => {
    const text = [
      '---\ntitle: Not this\ndate: 2025-07-08\nlang: en-GB\n---',
      '# A *new* head',
      '**Yann LeCun** left [Meta](https://meta.example "Meta") &amp; went<br>on, as `git` says\\*.',
      '<script>alert(1)</script>',
      '- one\n- two\n  - three',
      '> quoted\n> further',
      '| who | how much |\n|---|---|\n| *Pang* | $200 million |',
      '```\ncode & more\n```',
    ].join('\n\n');
    expect(await blocks('a.md', utf8(text))).toEqual([
      'A new head',
      'paragraph: Yann LeCun left Meta & wenton, as git says*.',
      'list-item: one',
      'list-item: two',
      'list-item: three',
      'quote: quoted further',
      'row: who | how much',
      'row: Pang | $200 million',
      'code: code & more',
    ]);
    const reading = await readFile('a.md', utf8(text), tools);
    expect(reading).toMatchObject({ article: { published: '2025-07-08', language: 'en', source: 'a.md' } });
  });
});

describe('an HTML file', () => {
  test('is read as a page is: its article, date and language; rows of a table stay together', async () => {
    const html = `<!doctype html><html lang="fr-CH"><head><meta property="article:published_time" content="2025-07-08T09:00Z">
      <title>Site</title></head><body><nav>Menu</nav><article><h1>Un départ</h1><p>Ruoming <b>Pang</b> quitte Apple.</p>
      <table><tr><td>Pang</td><td>200 millions</td></tr><tr><td>Li</td><td>100 millions</td></tr></table></article></body></html>`;
    expect(await blocks('a.html', utf8(html))).toEqual([
      'Un départ',
      'paragraph: Ruoming Pang quitte Apple.',
      'row: Pang | 200 millions',
      'row: Li | 100 millions',
    ]);
    const reading = await readFile('a.html', utf8(html), tools);
    expect(reading).toMatchObject({ article: { published: '2025-07-08', language: 'fr', region: 'CH' } });
  });
  test('is read in the encoding it declares', async () => {
    const html = latin1(
      '<html><head><meta charset="iso-8859-15"></head><body><p>Il gagne 100 \xa4 de plus.</p></body></html>',
    );
    expect(await blocks('a.htm', html)).toEqual(['', 'paragraph: Il gagne 100 € de plus.']);
  });
});

describe('a PDF', () => {
  const page = (number: number, lines: readonly string[]) => [
    { text: 'The Daily Gazette', y: 780, size: 8 },
    ...column(lines, 700),
    { text: `Page ${number} of 2`, y: 30, size: 8 },
  ];
  test('its lines become paragraphs: words whole again, heads and page numbers gone, a paragraph over the page’s end', async () => {
    const bytes = tinyPdf([
      [
        { text: 'A new head for a lab', y: 740, size: 20 },
        ...page(1, [
          'Ruoming Pang, who led the founda-',
          'tion models of Apple, has gone to',
          'Meta.',
          'The well-known co-founder of the',
          'lab was as well-',
          'known as any, and Bu-',
          'Tan is a name. He was paid more',
        ]),
      ],
      page(2, ['than 200 million dollars.']),
    ]);
    expect(await blocks('whatever.bin', bytes)).toEqual([
      'A new head for a lab',
      'paragraph: Ruoming Pang, who led the foundation models of Apple, has gone to Meta.',
      'paragraph: The well-known co-founder of the lab was as well-known as any, and Bu-Tan is a name. He was paid more than 200 million dollars.',
    ]);
  });
  test('numbers of footnotes do not stick to names, powers stay', async () => {
    const bytes = tinyPdf([
      [
        { text: 'He left Meta', y: 700 },
        { text: '12', x: 118, y: 704, size: 6 },
        { text: 'for 10', x: 130, y: 700 },
        { text: '9', x: 156, y: 704, size: 6 },
        { text: ', not dollars.', x: 159.4, y: 700 },
      ],
    ]);
    expect(await blocks('a.pdf', bytes)).toEqual(['', 'paragraph: He left Meta for 109, not dollars.']);
  });
  test('with a password is told so', async () => {
    const encrypt = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -44 >>`;
    expect(await blocks('a.pdf', tinyPdf([column(['Hidden.'], 700)], encrypt))).toEqual(['pdf-locked']);
  });
});

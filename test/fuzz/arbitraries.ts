import fc from 'fast-check';

/* Input as it comes from anywhere: not random characters, which nothing takes for anything, but pieces that mean something, ill put together. */

const NASTY = [
  '\0',
  '\uFFFD',
  '\uD83D',
  '\uDE00',
  '\u0301',
  '\u202E',
  '\u2066',
  '\u00AD',
  '\u200B',
  '\u200D',
  '\uFEFF',
  '\u2028',
  '\r',
  '\n\n',
  '\t',
  'İ',
  'ß',
  'ﬁ',
  '😀',
] as const;

const WORDS = [
  'Meta',
  'OpenAI',
  'Apple',
  'Yann LeCun',
  'LeCun',
  'Sam',
  'Altman',
  'Ruoming Pang',
  'Pang',
  'Mira Murati',
  'a quitté',
  'a rejoint',
  'left',
  'joined',
  'for',
  'pour',
  'dément',
  'wechselt von',
  'zu',
  'dejó',
  '加入',
  '離れ',
  'talents',
  'prime',
  'IA',
  '14,3',
  '1.5',
  '1 000 000',
  '１２３',
  '三百万',
  'milliards',
  'billion',
  'de dollars',
  '$',
  '€',
  '%',
  '2025',
  '30 juin',
  'June',
  '2025年6月',
  'ans',
  'ago',
  'entre',
  'et',
  'to',
  '–',
  '-',
  '«',
  '»',
  '“',
  '(',
  ')',
  ',',
  '.',
  ' ',
  ' ',
  ' ',
  '\u00A0',
  '\u202F',
  '’',
  "'",
] as const;

/** Text out of words that mean something, with what must not matter in between. */
export const text = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 50 },
  )
  .map((pieces) => pieces.join(''));

const TAGS =
  'p div article main section h1 h2 ul ol li a b i em span br table tr td blockquote script style noscript template textarea nav aside footer form svg math title body html head iframe details dialog pre code ruby rt x-y'.split(
    ' ',
  );
const ATTRIBUTES = [
  '',
  ' hidden',
  ' aria-hidden="true"',
  ' class="article related-links"',
  ' role="main"',
  ' contenteditable',
  ' lang="fr"',
  ' lang=',
  ' id="comments',
  ' href=#',
  ' itemprop=articleBody',
  " ='",
] as const;

/** Markup that no validator would take. */
export const markup = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: text },
      {
        weight: 6,
        arbitrary: fc
          .tuple(
            fc.constantFrom('<', '</', '<', '<!'),
            fc.constantFrom(...TAGS),
            fc.constantFrom(...ATTRIBUTES),
          )
          .map(([open, tag, attribute]) => `${open}${tag}${attribute}>`),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '<!--',
          '-->',
          '<![CDATA[',
          ']]>',
          '&amp;',
          '&#0;',
          '&#xD800;',
          '&nosuch;',
          '<',
          '>',
          '"',
        ),
      },
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

const FIELDS = [
  'pack:',
  '  id: birds',
  '  id: [x]',
  '  name: Sea birds',
  '  version: "1"',
  'entries:',
  '  tern:',
  '    kind: person',
  '    kind: organization',
  '    name: Tern',
  '    aliases:',
  '      - forms: [Tern, Sterna]',
  '      - forms: 7',
  '        language: zz',
  '    gloss:',
  '      en: A bird.',
  '      fr: Un oiseau.',
  '    background:',
  '    facts:',
  '      - date: 2025-13-40',
  '        text:',
  '        sources: [nowhere]',
  '    roles:',
  '    <<: *a',
  '    name: &a Tern',
  '    name: !!js/function x',
  '  __proto__:',
  '    constructor: x',
  '- x',
  '{',
  '}',
  '"',
  '\t',
  '%YAML 9',
  '---',
  '...',
] as const;

/** The text of a pack's file, in lines that belong into one, in any order. */
export const packText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...FIELDS) }, { weight: 1, arbitrary: text }), {
        maxLength: 25,
      })
      .map((lines) => lines.join('\n')),
  },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: text },
);

/** Values as storage and messages may hold them, some nearly right. */
export const value = fc.oneof(
  fc.anything({
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
  }),
  fc.dictionary(
    fc.constantFrom(
      'kind',
      'ask',
      'ok',
      'answer',
      'failure',
      'version',
      'gloss',
      'enabled',
      'sitesOff',
      'muted',
      'tabId',
      'annotations',
      'start',
      'end',
      'open',
      'direction',
      'detection',
      'entry',
      'analysis',
      '__proto__',
    ),
    fc.oneof(
      fc.anything(),
      fc.boolean(),
      fc.double(),
      fc.constantFrom('reader/summary', 'background/annotate', 'next', 'en', 'failed'),
      fc.array(fc.anything(), { maxLength: 3 }),
    ),
  ),
);

/** A line of a batch. */
export const line = fc.oneof(
  text,
  fc.json(),
  fc
    .record(
      {
        id: fc.anything(),
        text: fc.oneof(text, fc.anything()),
        html: fc.oneof(markup, fc.anything()),
        language: fc.oneof(fc.constantFrom('fr', 'xx-YY', ''), fc.anything()),
        published: fc.oneof(fc.constantFrom('2025-07-08', '2025-02-30', 'x'), fc.anything()),
      },
      { requiredKeys: [] },
    )
    .map((fields) => {
      try {
        return JSON.stringify(fields);
      } catch {
        return '{';
      }
    }),
);

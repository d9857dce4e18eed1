import { describe, expect, test } from 'vitest';
import type { FoundMove } from '../../../../src/core/analysis.ts';
import type { Annotation } from '../../../../src/core/annotation.ts';
import { articleFromText } from '../../../../src/core/article-from-text.ts';
import type { IndexedEntry, IndexedMove } from '../../../../src/core/knowledge.ts';
import { buildAliasIndex } from '../../../../src/core/recognition/names/alias-index.ts';
import { recognizeNames } from '../../../../src/core/recognition/names/recognize-names.ts';
import { settleOverlaps } from '../../../../src/core/recognition/overlaps.ts';
import { moveLexicon } from '../../../../src/core/summary/move-cues.ts';
import { language as en } from '../../../../src/languages/en.ts';
import { language as fr } from '../../../../src/languages/fr.ts';
import { findMoves } from './find-moves.ts';

function person(name: string, moves: readonly IndexedMove[] = [], organization?: string): IndexedEntry {
  const id = name.toLowerCase().replaceAll(' ', '-');
  const surname = name.split(' ').at(-1) ?? name;
  const aliases = [
    { form: name, gate: 'strong' as const },
    { form: surname, gate: 'short' as const },
  ];
  return { id, kind: 'person', name, aliases, related: [], moves, ...(organization ? { organization } : {}) };
}

function named(
  id: string,
  name: string,
  kind: IndexedEntry['kind'] = 'organization',
  organization?: string,
): IndexedEntry {
  return {
    id,
    kind,
    name,
    aliases: [{ form: name, gate: 'strong' }],
    related: [],
    ...(organization ? { organization } : {}),
  };
}

const index = buildAliasIndex({
  articles: [],
  entries: [
    person('Ada Vance', [
      { from: 'boreal', to: 'lumen', date: '2025-07-07' },
      { from: 'lumen', to: 'cobalt', date: '2026-02' },
    ]),
    person('Karl Moss'),
    person('Ines Roy', [{ from: 'boreal', to: null, date: '2025-06' }]),
    person('Paul Berg', [], 'lumen'),
    named('lumen', 'Lumen'),
    named('boreal', 'Boreal'),
    named('cobalt', 'Cobalt'),
    named('lumen-lab', 'Lumen Lab', 'organization', 'lumen'),
    named('pico', 'Pico', 'product', 'cobalt'),
  ],
});

function told(
  text: string,
  language: 'fr' | 'en' = 'fr',
  published: string | null = '2025-07-10',
): ReturnType<typeof findMoves> {
  const article = articleFromText(text, { language, published });
  const words = language === 'fr' ? fr : en;
  const annotations: Annotation[] = settleOverlaps(
    recognizeNames(article, index, () => ({
      language,
      functionWords: new Set(words.functionWords),
      nameEndings: [],
    })),
  ).map((claim) => ({ ...claim, text: text.slice(claim.start, claim.end) }));
  return findMoves(article, annotations, index.entries, () => moveLexicon(words.moves));
}

function moves(...given: Parameters<typeof told>): string[] {
  return told(...given).moves.map(row);
}

function row(move: FoundMove): string {
  return `${move.person}: ${move.from ?? '?'} → ${move.to ?? '?'} (${move.date ?? 'no date'}, ${move.basis})`;
}

describe('French', () => {
  test.each([
    ['Karl Moss a rejoint Lumen.', ['karl-moss: ? → lumen (no date, text)']],
    [
      'Karl Moss, qui a rejoint Lumen après avoir quitté Boreal, se tait.',
      ['karl-moss: boreal → lumen (no date, text)'],
    ],
    [
      "Lumen a réussi à attirer Karl Moss, l'ingénieur vedette de Boreal.",
      ['karl-moss: boreal → lumen (no date, text)'],
    ],
    ['Paul Berg a recruté Karl Moss chez Boreal.', ['karl-moss: boreal → lumen (no date, text)']],
    [
      'Karl Moss et Ines Roy ont rejoint Cobalt.',
      ['karl-moss: ? → cobalt (no date, text)', 'ines-roy: ? → cobalt (no date, text)'],
    ],
    ['Karl Moss quitte son bureau de Nantes pour rejoindre Lumen.', ['karl-moss: ? → lumen (no date, text)']],
    [
      'Boreal a perdu Karl Moss et Ines Roy.',
      ['karl-moss: boreal → ? (no date, text)', 'ines-roy: boreal → ? (2025-06, text)'],
    ],
    ['Paul Berg s’est séparé de Karl Moss.', ['karl-moss: lumen → ? (no date, text)']],
    ['Karl Moss quitte Boreal pour Cobalt.', ['karl-moss: boreal → cobalt (no date, text)']],
    ['Karl Moss, directeur de Boreal, a annoncé son départ.', ['karl-moss: boreal → ? (no date, text)']],
    ['Boreal regrette le départ d’Ines Roy.', ['ines-roy: boreal → ? (2025-06, text)']],
    [
      'Karl Moss, un chercheur débauché de Boreal, a été recruté par Lumen.',
      ['karl-moss: boreal → lumen (no date, text)'],
    ],
  ])('%s', (text, expected) => {
    expect(moves(text)).toEqual(expected);
  });
  test('a list of recruits gives each its destination, and past roles their origin', () => {
    expect(
      moves(
        'Les dernières recrues de Paul Berg sont :\n- Karl Moss, ancien directeur de Boreal.\n- Ines Roy, qui travaillait auparavant sur Pico.\nKarl Moss dort.',
      ),
    ).toEqual(['karl-moss: boreal → lumen (no date, text)', 'ines-roy: cobalt → lumen (no date, text)']);
  });
  test.each([
    'Karl Moss a refusé de rejoindre Lumen.',
    'Karl Moss aurait rejoint Lumen.',
    'Lumen a tenté de recruter Karl Moss.',
    'Karl Moss est en discussion pour rejoindre Lumen.',
    'Lumen recrute des ingénieurs. Karl Moss dirige Boreal.',
    'Karl Moss et Ines Roy sourient. Il quitte Boreal.',
    'Karl Moss a trouvé de quoi payer pour lancer Lumen.',
    'Karl Moss, ancien directeur de Boreal, commente la nouvelle.',
  ])('no move: %s', (text) => {
    expect(moves(text)).toEqual([]);
  });
});

describe('English', () => {
  test.each([
    ['Karl Moss joined Lumen.', ['karl-moss: ? → lumen (no date, text)']],
    ['Karl Moss left Boreal for Lumen.', ['karl-moss: boreal → lumen (no date, text)']],
    ['Lumen poached Karl Moss from Boreal.', ['karl-moss: boreal → lumen (no date, text)']],
    ['Lumen hired former Boreal director Karl Moss.', ['karl-moss: boreal → lumen (no date, text)']],
    [
      'Karl Moss, who previously worked at Boreal, joined Lumen.',
      ['karl-moss: boreal → lumen (no date, text)'],
    ],
    ['Karl Moss was poached from Boreal.', ['karl-moss: boreal → ? (no date, text)']],
    ['Boreal mourned Ada Vance’s sudden departure.', ['ada-vance: boreal → ? (2025-07-07, text)']],
    ['Ada Vance has left the company.', ['ada-vance: boreal → ? (2025-07-07, text)']],
    ['Karl Moss left the company and co-founded Lumen.', ['karl-moss: ? → lumen (no date, text)']],
    ['“Excited to welcome Karl Moss back to Lumen!”', ['karl-moss: ? → lumen (no date, text)']],
    ['When Lumen could not buy Boreal, it hired Karl Moss.', ['karl-moss: ? → lumen (no date, text)']],
    ['Lumen hired Karl Moss, and Ines Roy took the job.', ['karl-moss: ? → lumen (no date, text)']],
    [
      'Karl Moss, the chief executive, and his co-founder, Ines Roy, left Boreal for Lumen.',
      ['karl-moss: boreal → lumen (no date, text)', 'ines-roy: boreal → lumen (no date, text)'],
    ],
    ['Karl Moss will be headed back to Lumen.', ['karl-moss: ? → lumen (no date, text)']],
  ])('%s', (text, expected) => {
    expect(moves(text, 'en')).toEqual(expected);
  });
  test.each([
    'Karl Moss turned down an offer to join Lumen.',
    'Karl Moss is in talks to join Lumen.',
    'Lumen tried to hire Karl Moss.',
    'Karl Moss has not left Boreal.',
    'Lumen has not lost Karl Moss.',
    'Lumen lost money, says Karl Moss.',
    'Karl Moss left in 2021, founded Lumen and came back.',
    'Ada Vance joined Boreal.',
    'Lumen was in advanced talks to hire Karl Moss.',
    'Paul Berg recruits for the team that Karl Moss has built.',
    'The departure of three people at Karl Moss’s lab surprised Boreal.',
    'Karl Moss’s friends joined Lumen.',
  ])('no move: %s', (text) => {
    expect(moves(text, 'en')).toEqual([]);
  });
});

describe('what has not happened is told as what it is', () => {
  test.each([
    ['Karl Moss a refusé de rejoindre Lumen.', 'fr', 'karl-moss: ? → lumen, refused'],
    ['Karl Moss aurait rejoint Lumen.', 'fr', 'karl-moss: ? → lumen, rumoured'],
    // Hearsay goes on where a refusal would end.
    ['Karl Moss aurait refusé un milliard avant de rejoindre Lumen.', 'fr', 'karl-moss: ? → lumen, rumoured'],
    ['Karl Moss n’a pas rejoint Lumen.', 'fr', 'karl-moss: ? → lumen, denied'],
    ['Paul Berg a tenté de recruter Karl Moss.', 'fr', 'karl-moss: ? → lumen, planned'],
    ['Karl Moss turned down an offer to join Lumen.', 'en', 'karl-moss: ? → lumen, refused'],
    ['Lumen was in advanced talks to hire Karl Moss.', 'en', 'karl-moss: ? → lumen, rumoured'],
    ['Lumen tried to hire Karl Moss.', 'en', 'karl-moss: ? → lumen, planned'],
  ] as const)('%s', (text, language, expected) => {
    const { moves: happened, unrealized } = told(text, language);
    expect(happened).toEqual([]);
    expect(
      unrealized.map(({ person, from, to, status }) => `${person}: ${from ?? '?'} → ${to}, ${status}`),
    ).toEqual([expected]);
  });
  test.each([
    ['Karl Moss a refusé un milliard avant de rejoindre Lumen.', 'fr'],
    ['Karl Moss turned down a billion before joining Lumen.', 'en'],
  ] as const)('a refusal ends where something else came of it: %s', (text, language) => {
    const { moves: happened, unrealized } = told(text, language);
    expect(unrealized).toEqual([]);
    expect(happened).toMatchObject([{ person: 'karl-moss', to: 'lumen' }]);
  });
  test('and no longer where the article says that it did happen', () => {
    expect(told('Lumen tried to hire Karl Moss. Karl Moss joined Lumen.', 'en')).toMatchObject({
      moves: [{ person: 'karl-moss', to: 'lumen' }],
      unrealized: [],
    });
  });
});

describe('the knowledge base', () => {
  test('fills in origin and date of the move that the article speaks of', () => {
    expect(moves('Ada Vance rejoint Lumen.')).toEqual(['ada-vance: boreal → lumen (2025-07-07, text)']);
  });
  test('picks the move near the article’s date', () => {
    expect(moves('Ada Vance quitte son poste. Boreal confirme le départ d’Ada Vance.')).toEqual([
      'ada-vance: boreal → ? (2025-07-07, text)',
    ]);
  });
  test('names the firm where the text names its lab', () => {
    expect(moves('Ada Vance a rejoint Lumen Lab.')).toEqual(['ada-vance: boreal → lumen (2025-07-07, text)']);
  });
  test('adds a move by itself only where one sentence names the person and both firms', () => {
    expect(moves('Entre Boreal et Lumen, Ada Vance a choisi.')).toEqual([
      'ada-vance: boreal → lumen (2025-07-07, knowledge)',
    ]);
    expect(moves('Ada Vance sourit. Boreal et Lumen se taisent.')).toEqual([]);
  });
  test('stays silent about moves far from the article’s date', () => {
    expect(moves('Entre Boreal et Lumen, Ada Vance a choisi.', 'fr', '2022-01-01')).toEqual([]);
  });
});

test('a move points at its sentence', () => {
  const text = 'Un début. Karl Moss a rejoint Lumen. Une fin.';
  const article = articleFromText(text, { language: 'fr', published: null });
  const annotations = settleOverlaps(
    recognizeNames(article, index, () => ({ language: 'fr', functionWords: new Set(), nameEndings: [] })),
  ).map((claim) => ({
    ...claim,
    text: text.slice(claim.start, claim.end),
  }));
  const [move] = findMoves(article, annotations, index.entries, () => moveLexicon(fr.moves)).moves;
  expect(text.slice(move?.start, move?.end)).toBe('Karl Moss a rejoint Lumen.');
});

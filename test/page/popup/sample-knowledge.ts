import type { EntryKind } from '../../../src/core/annotation.ts';
import type { Entry, KnowledgeProse } from '../../../src/core/knowledge.ts';

/*
 * A made-up corner of the field, as long and as mixed as a real article, so that looks and tests do not change with the
 * knowledge base.
 */

type Row = readonly [id: string, kind: EntryKind, name: string, mentions: number, en: string, fr: string];

/** Its entries, and how often the sample page names each. */
export const ROWS: readonly Row[] = [
  [
    'mei-tanaka',
    'person',
    'Mei Tanaka-O’Brien',
    7,
    'Led Northlight’s speech models until July 2025.',
    'À la tête des modèles vocaux de Northlight jusqu’en juillet 2025.',
  ],
  [
    'jonas-lindqvist',
    'person',
    'Jonas Lindqvist',
    4,
    'Co-founder of Tern, hired by Meridian in June 2025.',
    'Cofondateur de Tern, recruté par Meridian en juin 2025.',
  ],
  [
    'adaeze-obi',
    'person',
    'Adaeze Obi',
    2,
    'Reinforcement-learning researcher, formerly at Tern.',
    'Chercheuse en apprentissage par renforcement, passée par Tern.',
  ],
  [
    'paul-verne',
    'person',
    'Paul Verne',
    2,
    'Head of Meridian since 2016.',
    'Patron de Meridian depuis 2016.',
  ],
  ['li-wen', 'person', 'Li Wen', 1, 'Vision researcher.', 'Chercheuse en vision.'],
  [
    'sara-haddad',
    'person',
    'Sara Haddad',
    1,
    'Vision researcher; worked with Li Wen at Tern.',
    'Chercheuse en vision ; a travaillé avec Li Wen chez Tern.',
  ],
  [
    'tom-reyes',
    'person',
    'Tom Reyes',
    1,
    'Recruiter of the Meridian laboratory.',
    'Recruteur du laboratoire de Meridian.',
  ],
  [
    'ana-costa',
    'person',
    'Ana Costa',
    1,
    'Financial analyst of technology shares.',
    'Analyste financière des valeurs technologiques.',
  ],
  ['wei-zhao', 'person', 'Wei Zhao', 1, 'Co-author of the Kite models.', 'Coauteur des modèles Kite.'],
  [
    'meridian',
    'organization',
    'Meridian Superintelligence Laboratory',
    12,
    'Meridian’s laboratory for general artificial intelligence, opened in June 2025.',
    'Le laboratoire d’intelligence artificielle générale de Meridian, ouvert en juin 2025.',
  ],
  [
    'northlight',
    'organization',
    'Northlight',
    9,
    'Maker of phones and of the assistant Iris.',
    'Fabricant de téléphones et de l’assistant Iris.',
  ],
  [
    'tern',
    'organization',
    'Tern',
    5,
    'Laboratory founded in 2019, known for Kite.',
    'Laboratoire fondé en 2019, connu pour Kite.',
  ],
  [
    'kite-4',
    'model',
    'Kite 4',
    3,
    'Tern’s open model of spring 2025.',
    'Le modèle ouvert de Tern, printemps 2025.',
  ],
  ['iris', 'product', 'Iris', 2, 'Northlight’s voice assistant.', 'L’assistant vocal de Northlight.'],
  [
    'rivermouth',
    'place',
    'Rivermouth',
    2,
    'Seat of Northlight; stands for the firm itself.',
    'Siège de Northlight ; désigne souvent la firme elle-même.',
  ],
  [
    'debaucher',
    'term',
    'débaucher',
    3,
    'to poach (a rival’s employee)',
    'recruter un salarié d’un concurrent',
  ],
  ['prime', 'term', 'prime à la signature', 1, 'signing bonus', 'somme versée à l’embauche, en une fois'],
  ['cadre', 'term', 'cadre dirigeant', 1, 'senior executive', 'membre de la direction'],
];

function entry([id, kind, name, , en, fr]: Row): Entry {
  return {
    id,
    kind,
    name,
    gloss: { en, fr },
    background: { en, fr },
    roles: [],
    moves: [],
    facts: [],
    relations: [],
    sources: {},
  };
}

/** An entry that the sample page does not name. */
export const SAMPLE_UNNAMED: Entry = entry([
  'merganser',
  'organization',
  'Merganser',
  0,
  'Start-up of former Tern engineers.',
  'Jeune pousse d’anciens ingénieurs de Tern.',
]);

export const SAMPLE_KNOWLEDGE: KnowledgeProse = {
  date: '2026-02-11',
  entries: Object.fromEntries(ROWS.map((row) => [row[0], entry(row)])),
  articles: {
    'summer-raid': {
      id: 'summer-raid',
      name: 'Meridian’s summer raid on Northlight',
      published: '2025-07-08',
      scope: 'article',
      summary: {
        en: 'How Meridian took the head of Northlight’s speech models and a dozen others within four weeks, what it is said to have paid, and what its shareholders made of it.',
        fr: 'Comment Meridian a recruté en quatre semaines la responsable des modèles vocaux de Northlight et une douzaine d’autres personnes, ce que cela aurait coûté, et ce qu’en disent les actionnaires.',
      },
      notes: [
        {
          id: 'valuation',
          text: {
            en: 'The article gives 14.3 billion as the worth of the firm; its own filing has it as the sum invested for 49 %, the firm being worth some 29 billion.',
            fr: 'L’article donne 14,3 milliards comme valeur de la firme ; selon ses propres comptes, c’est la somme investie pour 49 %, la firme valant quelque 29 milliards.',
          },
          sources: ['filing', 'odd'],
        },
        {
          id: 'age',
          text: {
            en: 'He was 41 on the day of the article.',
            fr: 'Il avait 41 ans le jour de l’article.',
          },
          sources: ['filing'],
        },
      ],
      sources: {
        filing: {
          publisher: 'Meridian, annual report',
          title: 'Annual report',
          url: 'https://example.org/annual-report',
          date: '2026-02-11',
          language: 'en',
        },
        odd: {
          publisher: 'A pack from elsewhere',
          title: 'No web address',
          url: 'javascript:void(0)',
          date: null,
          language: 'en',
        },
      },
    },
  },
};

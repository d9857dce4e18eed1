import type { EntryKind } from '../../../src/core/annotation.ts';
import type { Entry, Move, Source } from '../../../src/core/knowledge.ts';
import type { LibraryKnowledge } from '../../../src/library/library-knowledge.ts';

/*
 * A made-up knowledge base, small enough to be known by heart: people between four firms and a lab, a model, a place, two terms.
 */

const SOURCES: Readonly<Record<string, Source>> = {
  gazette: {
    publisher: 'The Gazette',
    title: 'Three researchers leave Northlight',
    url: 'https://gazette.example/northlight',
    date: '2025-07-08',
    language: 'en',
  },
  courrier: {
    publisher: 'Le Courrier',
    title: 'Un départ de plus',
    url: 'https://courrier.example/depart',
    date: '2025-06',
    language: 'fr',
  },
  script: {
    publisher: 'A pack',
    title: 'No address of the web',
    url: 'javascript:alert(1)',
    date: null,
    language: 'en',
  },
};

type Patch = Partial<Omit<Entry, 'id' | 'kind' | 'name'>>;

function entry(id: string, kind: EntryKind, name: string, patch: Patch = {}): [string, Entry] {
  return [
    id,
    {
      id,
      kind,
      name,
      gloss: { en: `What ${name} is, in a line.`, fr: `Ce qu’est ${name}, en une ligne.` },
      background: {
        en: `More of ${name}, in a paragraph of some length.`,
        fr: `Davantage sur ${name}, en un paragraphe d’une certaine longueur.`,
      },
      roles: [],
      moves: [],
      facts: [],
      relations: [],
      sources: {},
      ...patch,
    },
  ];
}

function move(from: string | null, to: string | null, date: string, patch: Partial<Move> = {}): Move {
  const role = { en: 'Researcher', fr: 'Chercheuse ou chercheur' };
  return { from, to, date, role, status: 'confirmed', sources: ['gazette'], ...patch };
}

const ENTRIES: Readonly<Record<string, Entry>> = Object.fromEntries([
  entry('zoe-lefevre', 'person', 'Zoé Lefèvre', {
    pronunciation: 'zoh-AY luh-FEH-vruh',
    wikidata: 'Q42',
    moves: [
      move('northlight', 'meridian', '2025-07-08'),
      move('tern', 'northlight', '2021', { status: 'reported', unverified: true, sources: [] }),
    ],
    roles: [
      {
        organization: 'northlight',
        title: { en: 'Head of models', fr: 'Cheffe des modèles' },
        from: '2021',
        to: '2025-07',
        sources: ['gazette'],
      },
      {
        organization: 'meridian-lab',
        title: { en: 'Chief scientist', fr: 'Directrice scientifique' },
        from: '2025-07',
        to: null,
        confirmed: '2026-05',
        sources: ['gazette', 'courrier'],
      },
      {
        organization: null,
        organizationName: 'Université de Brume',
        title: { en: 'Lecturer', fr: 'Chargée de cours' },
        from: '2018',
        to: null,
        sources: ['script'],
      },
    ],
    facts: [
      {
        date: '2025-07-08',
        text: {
          en: 'Her offer is put at $12 million.',
          fr: 'Son offre est évaluée à 12 millions de dollars.',
        },
        sources: ['gazette', 'courrier', 'script'],
        unverified: true,
      },
    ],
    relations: [
      { type: 'employer', entry: 'meridian' },
      { type: 'see-also', entry: 'iris' },
    ],
    sources: SOURCES,
  }),
  entry('jonas-lindqvist', 'person', 'Jonas Lindqvist', {
    moves: [move('northlight', 'meridian', '2025-06'), move('meridian', 'tern', '2026-01')],
    sources: SOURCES,
  }),
  entry('mei-tanaka', 'person', 'Mei Tanaka', {
    moves: [move('tern', null, '2024'), move('meridian-lab', 'meridian', '2025')],
    sources: SOURCES,
  }),
  entry('adaeze-obi', 'person', 'Adaeze Obi', {
    moves: [move(null, 'quill', '2024-03')],
    relations: [{ type: 'founder', entry: 'quill' }],
    sources: SOURCES,
  }),
  entry('meridian', 'organization', 'Meridian'),
  entry('meridian-lab', 'organization', 'Meridian Superintelligence Laboratory', {
    relations: [{ type: 'parent', entry: 'meridian' }],
  }),
  entry('northlight', 'organization', 'Northlight'),
  entry('tern', 'organization', 'Tern'),
  entry('quill', 'organization', 'Quill'),
  entry('iris', 'model', 'Iris', { relations: [{ type: 'maker', entry: 'northlight' }] }),
  entry('port-brume', 'place', 'Port-Brume', { relations: [{ type: 'stands-for', entry: 'tern' }] }),
  entry('debaucher', 'term', 'débaucher', {
    term: {
      lemma: 'débaucher',
      language: 'fr',
      partOfSpeech: 'verb',
      equivalent: 'to poach',
      warning: {
        en: 'Not “to debauch”.',
        fr: 'Rien à voir ici avec la débauche.',
      },
      example: {
        en: 'Meridian poached three researchers.',
        fr: 'Meridian a débauché trois chercheurs.',
      },
    },
    relations: [{ type: 'see-also', entry: 'signing-bonus' }],
  }),
  entry('signing-bonus', 'term', 'signing bonus', {
    term: {
      lemma: 'signing bonus',
      language: 'en',
      partOfSpeech: 'noun',
      equivalent: 'prime de bienvenue',
    },
    relations: [{ type: 'see-also', entry: 'debaucher' }],
  }),
]);

export const SAMPLE_LIBRARY: LibraryKnowledge = {
  version: '0.9.0',
  date: '2026-05-30',
  entries: ENTRIES,
  aliases: {
    'zoe-lefevre': ['Zoé Lefèvre', 'Zoe Lefebvre', 'Lefèvre', '乐菲'],
    meridian: ['Meridian', 'Meridian Inc.', 'la maison mère d’Iris'],
    'meridian-lab': ['Meridian Superintelligence Laboratory', 'MSL'],
    debaucher: ['débaucher', 'débauché', 'débauchent'],
  },
  own: { quill: 'Pen makers' },
};

import type { Annotation } from '../../../src/core/annotation.ts';
import type { Entry, KnowledgeProse, Source } from '../../../src/core/knowledge.ts';

/*
 * A made-up corner of the field, in the shape and length of the real knowledge base, so that looks and tests do not change
 * with it.
 */

const HERALD: Source = {
  publisher: 'The Harbor Herald',
  title: 'Northlight loses its speech lead',
  url: 'https://example.org/northlight-speech',
  date: '2025-07-07',
  language: 'en',
};

const SOURCES: Readonly<Record<string, Source>> = {
  herald: HERALD,
  gazette: {
    publisher: 'La Gazette du calcul',
    title: 'Chez Northlight, un départ de plus',
    url: 'https://example.org/un-depart',
    date: '2025-07',
    language: 'fr',
  },
  filing: {
    publisher: 'Northlight, annual report',
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
};

const EMPTY = { roles: [], moves: [], facts: [], relations: [], sources: SOURCES };

const PERSON: Entry = {
  ...EMPTY,
  id: 'mei-tanaka-obrien',
  kind: 'person',
  name: 'Mei Tanaka-O’Brien',
  pronunciation: 'may ta-NAH-ka oh-BRY-en',
  gloss: {
    en: 'Speech researcher who built Northlight’s first voice models before leaving for Meridian.',
    fr: 'Chercheuse en traitement de la parole, à l’origine des premiers modèles vocaux de Northlight avant son départ pour Meridian.',
  },
  background: {
    en: 'Trained as a phonetician, she spent six years on dialogue systems and led a team of about forty. Her group’s work on small on-device models is what competitors wanted when they began to call.',
    fr: 'Phonéticienne de formation, elle a passé six ans sur les systèmes de dialogue et dirigé une quarantaine de personnes. Ce sont les petits modèles embarqués de son équipe que les concurrents convoitaient lorsqu’ils ont commencé à appeler.',
  },
  moves: [
    {
      from: null,
      to: 'northlight',
      role: { en: 'Research scientist', fr: 'Chercheuse' },
      date: '2019',
      status: 'confirmed',
      sources: ['herald'],
    },
    {
      from: 'northlight',
      to: 'meridian',
      role: { en: 'Head of speech', fr: 'Responsable de la parole' },
      date: '2025-07',
      status: 'confirmed',
      sources: ['herald', 'gazette'],
    },
    {
      from: 'meridian',
      to: 'quietworks',
      role: { en: 'Co-founder', fr: 'Cofondatrice' },
      date: '2026-03-02',
      status: 'reported',
      sources: ['gazette'],
    },
  ],
  roles: [
    {
      organization: 'northlight',
      title: { en: 'Speech lead', fr: 'Responsable de la parole' },
      from: '2019',
      to: '2025-07',
      sources: ['herald'],
    },
    {
      organization: 'meridian',
      title: { en: 'Head of speech', fr: 'Responsable de la parole' },
      from: '2025-07',
      to: null,
      confirmed: '2025-11',
      sources: ['gazette'],
    },
  ],
  facts: [
    {
      text: {
        en: 'Her offer was said to be worth more than a hundred million dollars over four years.',
        fr: 'Son offre aurait dépassé cent millions de dollars sur quatre ans.',
      },
      date: '2025-07-06',
      sources: [],
      unverified: true,
    },
    {
      text: {
        en: 'Northlight said that her team would stay in place under an interim lead.',
        fr: 'Northlight a assuré que l’équipe resterait en place sous une direction provisoire.',
      },
      date: '2025-07-07',
      sources: ['herald', 'gazette'],
    },
    {
      text: {
        en: 'Northlight’s annual report put speech research among the groups it had rebuilt.',
        fr: 'Le rapport annuel de Northlight range la recherche sur la parole parmi les équipes reconstituées.',
      },
      date: '2026-02-11',
      sources: ['filing', 'odd'],
    },
  ],
};

const FIRM: Entry = {
  ...EMPTY,
  id: 'northlight',
  kind: 'organization',
  name: 'Northlight',
  gloss: {
    en: 'Phone and computer maker with a late, private-minded approach to artificial intelligence.',
    fr: 'Fabricant de téléphones et d’ordinateurs, venu tard à l’intelligence artificielle et soucieux de confidentialité.',
  },
  background: {
    en: 'Its models run mostly on the device itself. A third of its research staff has left in two years.',
    fr: 'Ses modèles tournent surtout sur l’appareil lui-même. Un tiers de ses chercheurs est parti en deux ans.',
  },
};

const LONG_NAME: Entry = {
  ...EMPTY,
  id: 'institute',
  kind: 'organization',
  name: 'Institut interuniversitaire de recherche fondamentale en apprentissage statistique et neuro-informatique de Haute-Garonne-Occidentale',
  gloss: {
    en: 'Public laboratory shared by four universities; most of the field’s French doctoral students have passed through one of its corridors at some point of their training.',
    fr: 'Laboratoire public commun à quatre universités ; la plupart des doctorants français du domaine sont passés, à un moment de leur formation, par l’un de ses couloirs.',
  },
  background: {
    en: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft is longer still, which shows that a single word without a break must not widen the card.',
    fr: 'Anticonstitutionnellementhyperparamétriséinterdisciplinairementtransdimensionnellement : un seul mot sans coupure ne doit pas élargir la fiche.',
  },
};

const TERM: Entry = {
  ...EMPTY,
  id: 'debaucher',
  kind: 'term',
  name: 'débaucher',
  gloss: {
    en: 'To hire someone away from a rival, usually with a better offer.',
    fr: 'Recruter quelqu’un qui travaille chez un concurrent, souvent par une meilleure offre.',
  },
  background: {
    en: 'In business news the word carries little blame; elsewhere it can also mean to lay workers off, or to lead astray.',
    fr: 'Dans la presse économique, le mot est presque neutre ; ailleurs, il peut aussi vouloir dire licencier, ou détourner du droit chemin.',
  },
  term: {
    lemma: 'débaucher',
    language: 'fr',
    partOfSpeech: 'v. tr.',
    equivalent: 'to poach, to hire away',
    warning: {
      en: 'Not “to debauch”, which has kept only the moral sense.',
      fr: 'L’anglais « to debauch » n’a gardé que le sens moral.',
    },
    example: {
      en: 'Meridian hired away three engineers in a week.',
      fr: 'Meridian a débauché trois ingénieurs en une semaine.',
    },
  },
};

/** Of the reader's own. */
const OWN: Entry = {
  ...EMPTY,
  id: 'my-notes/voice-works',
  kind: 'organization',
  name: 'Voice Works',
  gloss: { en: 'Workshop for synthetic voices.', fr: 'Atelier de voix de synthèse.' },
  background: { en: 'It opened in an old shipyard.', fr: 'Il a ouvert dans un ancien chantier naval.' },
};

export const SAMPLE_PROSE: KnowledgeProse = {
  date: '2026-11-01',
  packs: { 'my-notes': 'My notes' },
  entries: {
    [PERSON.id]: PERSON,
    [FIRM.id]: FIRM,
    [LONG_NAME.id]: LONG_NAME,
    [TERM.id]: TERM,
    [OWN.id]: OWN,
    meridian: { ...FIRM, id: 'meridian', name: 'Meridian Superintelligence' },
    quietworks: { ...FIRM, id: 'quietworks', name: 'Quietworks' },
  },
  articles: {
    sample: {
      id: 'sample',
      name: 'A sample article',
      published: '2025-07-08',
      scope: 'article',
      summary: { en: 'A summary.', fr: 'Un résumé.' },
      notes: [
        {
          id: 'valuation',
          text: {
            en: 'The article gives this as the firm’s value. Reports of the time have it as the sum paid for a 49 % share.',
            fr: 'L’article en fait la valeur de l’entreprise. Les comptes rendus d’alors y voient la somme versée pour 49 % du capital.',
          },
          sources: ['herald', 'filing'],
        },
      ],
      sources: SOURCES,
    },
  },
  anchors: [
    {
      id: 'northlight-budget',
      sort: 'money',
      amount: 1_900_000_000,
      unit: 'USD',
      per: 'year',
      date: '2024',
      purposes: ['capital-expenditure'],
      general: false,
      times: {
        en: '{n} Northlight’s research budget in 2024',
        fr: '{n} le budget de recherche de Northlight en 2024',
      },
      length: {
        en: '{n} of Northlight’s research budget in 2024',
        fr: '{n} du budget de recherche de Northlight en 2024',
      },
      source: HERALD,
    },
  ],
  rates: [{ date: '2025-06-30', base: 'EUR', rates: { USD: 1.25 }, source: HERALD }],
};

function about(text: string, rest: Partial<Annotation>): Annotation {
  return {
    start: 0,
    end: text.length,
    text,
    kind: 'person',
    entry: null,
    confidence: 0.9,
    reason: 'full-name',
    ...rest,
  };
}

/** One annotation for every kind of card, in the order in which the gallery's article has them. */
export const SAMPLE_ANNOTATIONS: readonly Annotation[] = [
  about('géant de Rivermouth', { kind: 'organization', entry: 'northlight', reason: 'metonym' }),
  about('débauché', { kind: 'term', entry: 'debaucher', reason: 'term-form' }),
  about('Mei Tanaka-O’Brien', { entry: 'mei-tanaka-obrien' }),
  about('plus de 14,3 milliards de dollars par an', {
    kind: 'figure',
    reason: 'figure',
    figure: {
      sort: 'money',
      min: 14_300_000_000,
      max: null,
      unit: 'USD',
      per: 'year',
      qualifier: 'more-than',
      range: false,
      purpose: 'capital-expenditure',
    },
  }),
  about('Institut interuniversitaire', {
    kind: 'organization',
    entry: 'institute',
    reason: 'distinctive-alias',
  }),
  about('Quelqu’un d’autre', { entry: 'nobody' }),
  about('Mme Tanaka-O’Brien', { entry: 'mei-tanaka-obrien', reason: 'short-name-after-full' }),
  about('Fabrique aux voix', { kind: 'organization', entry: 'my-notes/voice-works' }),
];

import type { Localized } from '../localized.ts';
import type { Per, Qualifier, RelativeTime } from '../recognition/figures/figure.ts';

/* The words that glosses of figures are put together from, in the gloss languages. Singular and plural are `one|many`. */

/** How a currency is written before digits in English, and its name in both languages. */
export interface CurrencyWords {
  readonly sign: string;
  readonly en: string;
  readonly fr: string;
}

/** Currencies by ISO 4217 code; one that is missing is written by its code. Names: CLDR 48, shortened where one country stands out. */
export const CURRENCIES: Readonly<Record<string, CurrencyWords>> = {
  USD: { sign: 'US$', en: 'US dollar|US dollars', fr: 'dollar|dollars' },
  EUR: { sign: '€', en: 'euro|euros', fr: 'euro|euros' },
  GBP: { sign: '£', en: 'pound|pounds', fr: 'livre sterling|livres sterling' },
  JPY: { sign: 'JP¥', en: 'yen|yen', fr: 'yen|yens' },
  CNY: { sign: 'CN¥', en: 'yuan|yuan', fr: 'yuan|yuans' },
  CHF: { sign: 'CHF\u00a0', en: 'Swiss franc|Swiss francs', fr: 'franc suisse|francs suisses' },
  CAD: { sign: 'C$', en: 'Canadian dollar|Canadian dollars', fr: 'dollar canadien|dollars canadiens' },
  AUD: {
    sign: 'A$',
    en: 'Australian dollar|Australian dollars',
    fr: 'dollar australien|dollars australiens',
  },
  NZD: {
    sign: 'NZ$',
    en: 'New Zealand dollar|New Zealand dollars',
    fr: 'dollar néo-zélandais|dollars néo-zélandais',
  },
  HKD: {
    sign: 'HK$',
    en: 'Hong Kong dollar|Hong Kong dollars',
    fr: 'dollar de Hong Kong|dollars de Hong Kong',
  },
  TWD: { sign: 'NT$', en: 'Taiwan dollar|Taiwan dollars', fr: 'dollar taïwanais|dollars taïwanais' },
  SGD: {
    sign: 'S$',
    en: 'Singapore dollar|Singapore dollars',
    fr: 'dollar de Singapour|dollars de Singapour',
  },
  INR: { sign: '₹', en: 'rupee|rupees', fr: 'roupie|roupies' },
  KRW: { sign: '₩', en: 'won|won', fr: 'won|wons' },
  BRL: { sign: 'R$', en: 'Brazilian real|Brazilian reais', fr: 'real brésilien|reais brésiliens' },
  SEK: { sign: 'SEK\u00a0', en: 'Swedish krona|Swedish kronor', fr: 'couronne suédoise|couronnes suédoises' },
};

/** Hedges before an amount. `indefinite` says nothing of its own; early, mid and late are put to years and months. */
export const HEDGES: Readonly<Record<Qualifier, Localized>> = {
  about: { en: 'about', fr: 'environ' },
  'more-than': { en: 'more than', fr: 'plus de' },
  'less-than': { en: 'less than', fr: 'moins de' },
  'up-to': { en: 'up to', fr: 'jusqu’à' },
  'at-least': { en: 'at least', fr: 'au moins' },
  indefinite: { en: '', fr: '' },
  early: { en: 'early ', fr: 'début ' },
  mid: { en: 'mid-', fr: 'mi-' },
  late: { en: 'late ', fr: 'fin ' },
};

export const PERS: Readonly<Record<Per, Localized>> = {
  year: { en: 'a year', fr: 'par an' },
  month: { en: 'a month', fr: 'par mois' },
  week: { en: 'a week', fr: 'par semaine' },
  day: { en: 'a day', fr: 'par jour' },
  hour: { en: 'an hour', fr: 'de l’heure' },
  head: { en: 'per person', fr: 'par personne' },
  share: { en: 'per share', fr: 'par action' },
};

/** What is counted: `Figure.noun`, or `Figure.unit` where a figure has no noun. */
export const NOUNS: Readonly<Record<string, Localized>> = {
  people: { en: 'person|people', fr: 'personne|personnes' },
  person: { en: 'person|people', fr: 'personne|personnes' },
  employee: { en: 'employee|employees', fr: 'salarié|salariés' },
  researcher: { en: 'researcher|researchers', fr: 'chercheur|chercheurs' },
  engineer: { en: 'engineer|engineers', fr: 'ingénieur|ingénieurs' },
  scientist: { en: 'scientist|scientists', fr: 'scientifique|scientifiques' },
  developer: { en: 'developer|developers', fr: 'développeur|développeurs' },
  expert: { en: 'expert|experts', fr: 'expert|experts' },
  student: { en: 'student|students', fr: 'étudiant|étudiants' },
  user: { en: 'user|users', fr: 'utilisateur|utilisateurs' },
  subscriber: { en: 'customer|customers', fr: 'client|clients' },
  inhabitant: { en: 'inhabitant|inhabitants', fr: 'habitant|habitants' },
  hire: { en: 'recruit|recruits', fr: 'recrue|recrues' },
  job: { en: 'job|jobs', fr: 'emploi|emplois' },
  gpu: { en: 'chip|chips', fr: 'puce|puces' },
  parameter: { en: 'parameter|parameters', fr: 'paramètre|paramètres' },
  token: { en: 'token|tokens', fr: 'jeton|jetons' },
  model: { en: 'model|models', fr: 'modèle|modèles' },
  company: { en: 'company|companies', fr: 'entreprise|entreprises' },
  team: { en: 'team|teams', fr: 'équipe|équipes' },
  country: { en: 'country|countries', fr: 'pays|pays' },
  paper: { en: 'paper|papers', fr: 'article|articles' },
  patent: { en: 'patent|patents', fr: 'brevet|brevets' },
  share: { en: 'share|shares', fr: 'action|actions' },
  'data-center': { en: 'data centre|data centres', fr: 'centre de données|centres de données' },
  gigawatt: { en: 'gigawatt|gigawatts', fr: 'gigawatt|gigawatts' },
  megawatt: { en: 'megawatt|megawatts', fr: 'mégawatt|mégawatts' },
  download: { en: 'download|downloads', fr: 'téléchargement|téléchargements' },
  citation: { en: 'citation|citations', fr: 'citation|citations' },
};

export const TIME_UNITS: Readonly<Record<RelativeTime['unit'], Localized>> = {
  decade: { en: 'decade|decades', fr: 'décennie|décennies' },
  year: { en: 'year|years', fr: 'an|ans' },
  quarter: { en: 'quarter|quarters', fr: 'trimestre|trimestres' },
  month: { en: 'month|months', fr: 'mois|mois' },
  week: { en: 'week|weeks', fr: 'semaine|semaines' },
  day: { en: 'day|days', fr: 'jour|jours' },
  hour: { en: 'hour|hours', fr: 'heure|heures' },
  minute: { en: 'minute|minutes', fr: 'minute|minutes' },
  second: { en: 'second|seconds', fr: 'seconde|secondes' },
};

export const MONTHS: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
};

/** First to fourth, of quarters and halves. */
export const ORDINALS: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: ['first', 'second', 'third', 'fourth'],
  fr: ['premier', 'deuxième', 'troisième', 'quatrième'],
};

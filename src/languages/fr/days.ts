import type { DayWords } from '../../core/recognition/figures/day-words.ts';

/** French words for single days. */
export const days: DayWords = {
  near: {
    'avant-hier|avant hier': -2,
    hier: -1,
    "aujourd'hui|ce jour": 0,
    demain: 1,
    'après-demain|après demain': 2,
  },
  nearAnchors: "aujourd'hui|ce jour",
  notBeforeNear: "de|d'|du|pour|dès",
  turnBefore: {
    'dernier|le dernier': 'past',
    'prochain|le prochain': 'future',
  },
  turnAfter: { 'dernier|passé': 'past', 'prochain|à venir': 'future' },
  weekdays: { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
  weekdayAhead: "d'ici|d'ici à",
  notBeforeWeekday:
    "le|la|les|un|une|chaque|tous les|du|des|ces|de|d'|au|aux|certains|quelque|l'agence|quotidien",
  weekdayCapital: false,
  turnByWeek: '',
  thisBefore: 'ce',
  future: 'va|vont|sera|seront|aura|auront|fera|feront|ira|iront',
  futureEnds: 'era|eront|ira|iront|dra|dront|rra|rront|vra|vront',
  planned: 'doit|doivent|devrait|devraient|prévu|prévue|prévus|prévues|attendu|attendue|attendus|attendues',
  past: 'avait|avaient|était|étaient|fut|furent|a été|ont été|a quitté|ont quitté|a rejoint|ont rejoint|a recruté|a embauché|a débauché|a nommé|a levé|a lancé|a fondé|a créé|a cofondé|a racheté|a acheté|a vendu|a signé|a investi|a perdu|a publié|a démissionné|a commencé|a obtenu|est parti|est partie|est passé|est passée|est arrivé|est arrivée|est devenu|est devenue',
  pastEnds: '',
  open: "annoncé|annoncée|promis|décidé|accepté|proposé|fixé|fixée|programmé|programmée|pour|jusqu'",
  tookOrAhead: '',
  holidays: {
    'veille de noël|réveillon de noël': '12-24',
    'noël|jour de noël': '12-25',
    'saint-sylvestre|réveillon du nouvel an|veille du nouvel an': '12-31',
    "nouvel an|le nouvel an|jour de l'an": '01-01',
    'saint-valentin': '02-14',
    'vendredi saint': 'easter-2',
    'pâques|dimanche de pâques': 'easter',
    'lundi de pâques': 'easter+1',
    "jeudi de l'ascension|ascension": 'easter+39',
    'pentecôte|dimanche de pentecôte': 'easter+49',
    'lundi de pentecôte': 'easter+50',
    'fête du travail': '05-01',
    'fête nationale': '07-14',
    toussaint: '11-01',
  },
  holidaysWithYear:
    "noël|nouvel an|le nouvel an|pâques|ascension|pentecôte|toussaint|fête nationale|fête du travail|jour de l'an|saint-sylvestre",
  eras: { 'apr. j.-c.|ap. j.-c.|après j.-c.|après jésus-christ': 0 },
  erasBefore: 'av. j.-c.|avant j.-c.|avant jésus-christ',
};

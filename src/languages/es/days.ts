import type { DayWords } from '../../core/recognition/figures/day-words.ts';

/** Spanish words for single days. */
export const days: DayWords = {
  near: {
    'anteayer|antes de ayer|antier|el día antes de ayer': -2,
    ayer: -1,
    hoy: 0,
    // « mañana » is the morning as well.
    mañana: 1,
    'pasado mañana|el día después de mañana': 2,
  },
  nearAnchors: 'hoy|mañana',
  notBeforeNear: 'de|del|el|la|para',
  turnBefore: {
    'el pasado|pasado|el último|último|el pasado día|pasado día': 'past',
    'el próximo|próximo|el próximo día|próximo día': 'future',
  },
  turnAfter: { 'pasado|último': 'past', 'próximo|que viene': 'future' },
  weekdays: { lunes: 1, martes: 2, miércoles: 3, jueves: 4, viernes: 5, sábado: 6, domingo: 7 },
  weekdayAfter: 'el|este',
  weekdayAhead: 'hasta el',
  notBeforeWeekday: 'los|todos los|cada|las',
  weekdayCapital: false,
  turnByWeek: '',
  thisBefore: 'este',
  future: 'va a|van a|será|serán|irá|irán|dará|darán',
  futureEnds: 'ará|arán|aré|eré|iré|dré|erá|erán|irá|irán|drá|drán|brá|brán',
  planned: 'prevé|prevén|previsto|prevista|previstos|previstas|debe|deben',
  past: 'ha|han|estaba|estaban|fue|fueron|había|habían|era|eran',
  pastEnds: 'ó|aron|ieron',
  open: 'anunció|anunciaron|decidió|decidieron|prometió|acordó|acordaron|propuso|confirmó|aseguró|afirmó|informó|señaló|adelantó|aceptó|planeó|fijó|convocó|aplazó|programó|para|hasta',
  tookOrAhead: '',
  tookUnlessAhead: 'en',
  holidays: {
    nochebuena: '12-24',
    'navidad|día de navidad': '12-25',
    nochevieja: '12-31',
    'año nuevo|día de año nuevo': '01-01',
    'día de reyes': '01-06',
    'san valentín|día de san valentín': '02-14',
    'jueves santo': 'easter-3',
    'viernes santo': 'easter-2',
    'domingo de resurrección|domingo de pascua': 'easter',
    'lunes de pascua': 'easter+1',
    'día del trabajo|día del trabajador|día de los trabajadores|día internacional de los trabajadores':
      '05-01',
    'día de la hispanidad': '10-12',
    'día de todos los santos': '11-01',
  },
  holidaysWithYear: 'navidad|año nuevo|san valentín',
  eras: { 'd. c.|d.c.|después de cristo': 0 },
  erasBefore: 'a. c.|a.c.|antes de cristo',
};

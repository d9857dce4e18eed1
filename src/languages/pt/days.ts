import type { DayWords } from '../../core/recognition/figures/day-words.ts';

/** Portuguese words for single days. */
export const days: DayWords = {
  near: {
    'anteontem|antes de ontem': -2,
    ontem: -1,
    hoje: 0,
    amanhã: 1,
    'depois de amanhã': 2,
  },
  nearAnchors: 'hoje',
  notBeforeNear: 'de|do|da|o|a|para',
  turnBefore: {
    'o último|último|no último|a última|última|na última|o passado|no passado|passado|na passada|a passada|no último dia|último dia|o último dia|no passado dia|o passado dia|passado dia':
      'past',
    'o próximo|próximo|no próximo|a próxima|próxima|na próxima|no próximo dia|o próximo dia|próximo dia':
      'future',
  },
  turnAfter: { 'passado|passada|último|última': 'past', 'próximo|próxima|que vem': 'future' },
  weekdays: {
    'segunda-feira': 1,
    'terça-feira': 2,
    'quarta-feira': 3,
    'quinta-feira': 4,
    'sexta-feira': 5,
    sábado: 6,
    domingo: 7,
  },
  weekdayAfter: 'na|no|nesta|neste|desta|deste|até|até a|até o|até à|até ao|esta|este',
  weekdayAhead: 'até|até a|a partir de',
  notBeforeWeekday: 'cada|toda|todo|todas as|todos os|aos|às',
  weekdayCapital: false,
  turnByWeek: '',
  thisBefore: 'nesta|neste|esta|este|desta|deste',
  future: 'vai|vão|será|serão|terá|terão|irá|irão',
  futureEnds: 'ará|arão|erá|erão|irá|irão|arei|erei|irei',
  planned: 'deve|devem|previsto|prevista|previstos|previstas',
  past: 'foi|foram|havia|haviam|era|eram',
  pastEnds: 'ou|aram|eram|iram',
  open: 'anunciou|anunciaram|decidiu|decidiram|prometeu|acordou|propôs|confirmou|afirmou|informou|adiantou|aceitou|planejou|marcou|convocou|adiou|programou|para|até',
  tookOrAhead: '',
  tookUnlessAhead: 'em',
  holidays: {
    'véspera de natal': '12-24',
    'natal|dia de natal': '12-25',
    'véspera de ano novo|véspera de ano-novo|réveillon': '12-31',
    'ano novo|ano-novo|dia de ano novo': '01-01',
    'quarta-feira de cinzas': 'easter-46',
    'sexta-feira santa': 'easter-2',
    'páscoa|domingo de páscoa': 'easter',
    'corpus christi': 'easter+60',
    'dia do trabalho|dia do trabalhador': '05-01',
    'dia de todos os santos': '11-01',
  },
  holidaysWithYear: 'natal|páscoa|ano novo|réveillon|corpus christi',
  eras: { 'd.c.|d. c.|depois de cristo': 0 },
  erasBefore: 'a.c.|a. c.|antes de cristo',
};

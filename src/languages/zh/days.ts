import type { DayWords } from '../../core/recognition/figures/day-words.ts';

/** Chinese words for single days; weekdays are in the table of phrases. */
export const days: DayWords = {
  near: {
    '大前天|大前日': -3,
    前天: -2,
    '昨天|昨日|琴日|尋日': -1,
    '今天|今日': 0,
    '明天|聽日|听日': 1,
    '后天|後天|後日': 2,
    '大后天|大後天|大後日': 3,
  },
  // « 今天 » and « 明天 » are the present and the future as well.
  nearAnchors: '今天|今日|明天',
  notBeforeNear: '的',
  turnBefore: {},
  turnAfter: {},
  weekdays: {},
  notBeforeWeekday: '',
  weekdayCapital: false,
  turnByWeek: '',
  thisBefore: '',
  // 「会」 and 「要」 are parts of too many other words (发布会, 重要).
  future: '将于|将在|将会|即将|將於|將在|將會|即將',
  futureEnds: '',
  planned: '将|將|即将|即將|计划|計劃|预计|預計|打算|预期|預期',
  past: '了|曾|已|已经|已經|还是|還是|才',
  pastEnds: '',
  tookOrAhead: '后|後|之后|之後|以后|以後',
  holidays: {},
  holidaysWithYear: '',
  eras: {},
  erasBefore: '',
  bracketed: {
    '周一|星期一|週一|一': 1,
    '周二|星期二|週二|二': 2,
    '周三|星期三|週三|三': 3,
    '周四|星期四|週四|四': 4,
    '周五|星期五|週五|五': 5,
    '周六|星期六|週六|六': 6,
    '周日|星期日|星期天|週日|日': 7,
  },
};

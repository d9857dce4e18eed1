import type { DayWords } from '../../core/recognition/figures/day-words.ts';

/** Japanese words for single days; weekdays are in the table of phrases. */
export const days: DayWords = {
  near: {
    '一昨日|おととい': -2,
    '昨日|きのう': -1,
    '今日|本日': 0,
    '明日|あした|あす': 1,
    '明後日|あさって': 2,
  },
  // 「今日」 and 「明日」 are the present and the future as well, and 「あす」 is part of other words.
  nearAnchors: '今日|本日|明日|あした|あす|きのう',
  notBeforeNear: 'の',
  turnBefore: {},
  turnAfter: {},
  weekdays: {},
  notBeforeWeekday: '',
  weekdayCapital: false,
  turnByWeek: '',
  thisBefore: '',
  future: '',
  futureEnds: '',
  planned: '予定|つもり|だろう|でしょう|見込み|計画|見通し',
  past: 'した|だった|ていた|なった|れた|った',
  pastEnds: '',
  tookOrAhead: '後|あと',
  holidays: {},
  holidaysWithYear: '',
  eras: {},
  erasBefore: '',
  bracketed: {
    '月|月曜|月曜日': 1,
    '火|火曜|火曜日': 2,
    '水|水曜|水曜日': 3,
    '木|木曜|木曜日': 4,
    '金|金曜|金曜日': 5,
    '土|土曜|土曜日': 6,
    '日|日曜|日曜日': 7,
  },
};

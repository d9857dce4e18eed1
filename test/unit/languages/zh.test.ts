import { describe, expect, test } from 'vitest';
import { language } from '../../../src/languages/zh.ts';
import { figuresOf, movesOf, unrealizedOf } from './tell.ts';

const PUBLISHED = '2025-07-10';

describe('Chinese figures', () => {
  test.each([
    ['以143亿美元收购', ['143亿美元 = money 14300000000 USD']],
    ['以一百四十三億美元收購', ['一百四十三億美元 = money 14300000000 USD']],
    ['薪酬达到数千万美元', ['数千万美元 = money 20000000..100000000 USD indefinite']],
    ['年薪超过1亿美元', ['超过1亿美元 = money 100000000..* USD more-than']],
    ['估值达到1万亿美元', ['1万亿美元 = money 1000000000000 USD']],
    ['融资2.85亿元', ['2.85亿元 = money 285000000 CNY']],
    ['1亿美元至3亿美元', ['1亿美元至3亿美元 = money 100000000..300000000 USD']],
    ['不到500万欧元', ['不到500万欧元 = money *..5000000 EUR less-than']],
    ['持有49%的股份', ['49% = percent 49 percent']],
    ['提高三个百分点', ['三个百分点 = percent 3 point']],
    ['约50名研究员离职', ['约50名研究员 = count 50 people about']],
    ['十几人加入', ['十几人 = count 10..20 people indefinite']],
    ['28岁的他', ['28岁 = age 28 year']],
    ['增长三倍', ['三倍 = ratio 3']],
    ['２０２５年７月８日', ['２０２５年７月８日 = date 2025-07-08']],
    ['2025年7月8日宣布', ['2025年7月8日 = date 2025-07-08']],
    ['去年10月', ['去年10月 = period 2024-10-01..2024-11-01']],
    ['今年年初', ['今年年初 = period 2025-01-01..2025-05-01 early']],
    ['未来两年', ['未来两年 = period 2025-07-11..2027-07-11']],
  ])('%s', (text, expected) => {
    expect(figuresOf(language, text, PUBLISHED)).toEqual(expected);
  });
  test.each([
    '一起研究',
    '万一失败',
    '十分重要',
    '一些人认为',
    'GPT-4和Llama 4',
    'H100芯片',
    '三星电子',
    '第一个模型',
    '一直如此',
    '统一标准',
    '晚上8点开会',
  ])('nothing here: %s', (text) => {
    expect(figuresOf(language, text, PUBLISHED)).toEqual([]);
  });
});

describe('Chinese moves', () => {
  test.each([
    ['Lumen 从 Boreal 挖走了 Karl Moss。', ['moss: boreal → lumen']],
    ['Karl Moss 离开 Boreal，加入 Lumen。', ['moss: boreal → lumen']],
    ['Karl Moss 从 Boreal 跳槽到 Lumen。', ['moss: boreal → lumen']],
    ['Karl Moss 被 Lumen 挖走。', ['moss: ? → lumen']],
    ['Lumen 聘请 Karl Moss 担任首席科学家。', ['moss: ? → lumen']],
    ['Karl Moss 和 Ines Roy 离开 Boreal 加入 Lumen。', ['moss: boreal → lumen', 'roy: boreal → lumen']],
  ])('%s', (text, expected) => {
    expect(movesOf(language, text)).toEqual(expected);
  });
  test.each([
    ['Karl Moss 拒绝加入 Lumen。', ['moss: refused']],
    ['Karl Moss 没有离开 Boreal。', ['moss: denied']],
    ['据传 Karl Moss 将加入 Lumen。', ['moss: rumoured']],
    ['Lumen 计划挖走 Karl Moss。', ['moss: planned']],
    ['Karl Moss 谈到了 Lumen 和 Boreal。', []],
  ])('no move: %s', (text, unrealized) => {
    expect(movesOf(language, text)).toEqual([]);
    expect(unrealizedOf(language, text)).toEqual(unrealized);
  });
});

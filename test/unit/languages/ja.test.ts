import { describe, expect, test } from 'vitest';
import { language } from '../../../src/languages/ja.ts';
import { figuresOf, movesOf, unrealizedOf } from './tell.ts';

const PUBLISHED = '2025-07-10';

describe('Japanese figures', () => {
  test.each([
    ['143億ドルで買収', ['143億ドル = money 14300000000 USD']],
    ['1兆8000億ドルを投資', ['1兆8000億ドル = money 1800000000000 USD']],
    ['2億ドル超の契約', ['2億ドル超 = money 200000000..* USD more-than']],
    ['最大3億ドルを提示', ['最大3億ドル = money *..300000000 USD up-to']],
    ['数千万ドルの報酬', ['数千万ドル = money 20000000..100000000 USD indefinite']],
    ['1億ドル（約150億円）', ['1億ドル = money 100000000 USD', '約150億円 = money 15000000000 JPY about']],
    ['株式の49%を取得', ['49% = percent 49 percent']],
    ['22パーセント増', ['22パーセント = percent 22 percent']],
    ['約50人の研究者', ['約50人の研究者 = count 50 people about']],
    ['従業員600人を削減', ['600人 = count 600 people']],
    ['28歳のCEO', ['28歳 = age 28 year']],
    ['2025年7月8日に発表', ['2025年7月8日 = date 2025-07-08']],
    ['令和7年7月8日', ['令和7年7月8日 = date 2025-07-08']],
    ['昨年10月', ['昨年10月 = period 2024-10-01..2024-11-01']],
    ['今後12カ月で', ['今後12カ月 = period 2025-07-11..2026-07-11']],
    ['4年間の契約', ['4年間 = duration 4 year']],
  ])('%s', (text, expected) => {
    expect(figuresOf(language, text, PUBLISHED)).toEqual(expected);
  });
  test.each([
    '二人三脚で開発',
    '一部は公開',
    '十分な性能',
    'GPT-4とLlama 4',
    'H100を搭載',
    '第一人者',
    '三菱商事',
    '一緒に働く',
    '万が一に備える',
    '午後8時に開始',
  ])('nothing here: %s', (text) => {
    expect(figuresOf(language, text, PUBLISHED)).toEqual([]);
  });
});

describe('Japanese moves', () => {
  test.each([
    ['LumenはBorealからKarl Moss氏を引き抜いた。', ['moss: boreal → lumen']],
    ['Karl Moss氏はBorealを退社し、Lumenに移籍した。', ['moss: boreal → lumen']],
    ['BorealのKarl Moss氏がLumenに加わった。', ['moss: boreal → lumen']],
    ['Karl Moss氏はLumenに引き抜かれた。', ['moss: ? → lumen']],
    ['LumenはKarl Moss氏を獲得した。', ['moss: ? → lumen']],
  ])('%s', (text, expected) => {
    expect(movesOf(language, text)).toEqual(expected);
  });
  test.each([
    ['Karl Moss氏はLumenへの移籍を断った。', ['moss: refused']],
    ['Karl Moss氏がBorealを退社する可能性がある。', ['moss: rumoured']],
    ['LumenはKarl Moss氏の引き抜きを検討している。', ['moss: planned']],
    ['Karl Moss氏はLumenについて語った。', []],
  ])('no move: %s', (text, unrealized) => {
    expect(movesOf(language, text)).toEqual([]);
    expect(unrealizedOf(language, text)).toEqual(unrealized);
  });
});

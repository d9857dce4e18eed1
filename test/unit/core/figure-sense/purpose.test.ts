import { describe, expect, test, vi } from 'vitest';
import { purposeLexicon, withPurposes } from '../../../../src/core/figure-sense/purpose.ts';
import type { Language } from '../../../../src/core/language.ts';
import { findFigures } from '../../../../src/core/recognition/figures/figures.ts';
import { language as de } from '../../../../src/languages/de.ts';
import { language as en } from '../../../../src/languages/en.ts';
import { language as es } from '../../../../src/languages/es.ts';
import { language as fr } from '../../../../src/languages/fr.ts';
import { language as it } from '../../../../src/languages/it.ts';
import { language as ja } from '../../../../src/languages/ja.ts';
import { language as pt } from '../../../../src/languages/pt.ts';
import { language as zh } from '../../../../src/languages/zh.ts';

/** The purposes of a text's amounts, in its order; - where it tells none. */
function purposesOf(language: Language, text: string): string {
  const figures = findFigures(text, language.figures, { language: language.code, published: null });
  return withPurposes(text, figures, purposeLexicon(language.purposes))
    .filter(({ figure }) => ['money', 'percent', 'count'].includes(figure.sort))
    .map(({ figure }) => figure.purpose ?? '-')
    .join(' ');
}

describe('what a figure is for', () => {
  test.each([
    [en, 'The lab raised $2bn at a valuation of $12bn.', 'fund-raising valuation'],
    [en, 'Valued at $12bn after raising $2bn, the firm now hires.', 'valuation fund-raising'],
    [en, 'She got $2m in salary and a $5m signing bonus.', 'pay bonus'],
    [en, 'They offered $100 million signing bonuses.', 'bonus'],
    [en, 'It invested $15 billion for a 40% stake.', 'investment stake'],
    [
      en,
      'Capital expenditure of $72bn, revenue of $201bn and net income of $60bn',
      'capital-expenditure revenue profit',
    ],
    [en, 'The firm laid off 600 employees and employs 78,000 people.', 'job-cuts headcount'],
    [en, 'It agreed to acquire the start-up for $3 billion.', 'acquisition'],
    [en, 'a cluster of 100,000 GPUs', 'compute'],
    [
      fr,
      'Elle a levé 2 milliards de dollars sur une valorisation de 12 milliards de dollars.',
      'fund-raising valuation',
    ],
    [fr, 'un salaire de 10 millions de dollars et une prime de 5 millions de dollars', 'pay bonus'],
    [fr, 'Le groupe a pris 30 % du capital.', 'stake'],
    [fr, '15 milliards de dollars ont été investis dans la start-up', 'investment'],
    [fr, 'L’entreprise va licencier 600 salariés ; elle emploie 3 600 personnes.', 'job-cuts headcount'],
    [fr, 'une amende de 200 millions d’euros', 'fine'],
    [
      de,
      'Der Konzern hat 15 Milliarden Dollar in das Start-up investiert und hält 40 Prozent.',
      'investment stake',
    ],
    [de, 'Das Labor wird mit 29 Milliarden Dollar bewertet.', 'valuation'],
    [de, 'Antrittsprämien von 100 Millionen Dollar', 'bonus'],
    [de, 'Der Konzern will 600 Stellen streichen.', 'job-cuts'],
    [es, 'La empresa está valorada en 12.000 millones de dólares.', 'valuation'],
    [es, 'primas de fichaje de 100 millones de dólares', 'bonus'],
    [es, 'Despidió a 600 empleados.', 'job-cuts'],
    [
      it,
      'La startup ha raccolto 2 miliardi di dollari con una valutazione di 12 miliardi di dollari.',
      'fund-raising valuation',
    ],
    [it, 'uno stipendio di 10 milioni di dollari', 'pay'],
    [it, 'una quota del 40%', 'stake'],
    [
      pt,
      'A startup captou 2 bilhões de dólares com avaliação de 12 bilhões de dólares.',
      'fund-raising valuation',
    ],
    [pt, 'um salário de 10 milhões de dólares por ano', 'pay'],
    [pt, 'Demitiu 600 funcionários.', 'job-cuts'],
    [zh, '该公司融资20亿美元，估值达120亿美元。', 'fund-raising valuation'],
    [zh, '开出1亿美元的签约奖金', 'bonus'],
    [zh, '公司裁员600人。', 'job-cuts'],
    [ja, '20億ドルを調達し、評価額は120億ドルとなった。', 'fund-raising valuation'],
    [ja, '年俸1億ドル', 'pay'],
    [ja, '同社は600人を解雇した。', 'job-cuts'],
  ] as const)('$0.code: $1', (language, text, purposes) => expect(purposesOf(language, text)).toBe(purposes));
});

describe('nothing is said', () => {
  test.each([
    // A debt, a price, a forecast; a licence, which is neither pay nor a purchase.
    [en, 'The debt of $27bn was placed in the spring.'],
    [en, 'It raised its forecast to $145bn.'],
    [en, 'They paid $2.4 billion for a licence.'],
    [en, 'a $200 million contract with the army'],
    [fr, 'un chèque de 15 milliards de dollars'],
    [fr, 'une frénésie d’acquisition de talents à 500 millions de dollars'],
    [de, 'Der Konzern zahlte 2,4 Milliarden Dollar für eine Lizenz.'],
    // The cue is another clause's.
    [en, 'His salary was never made public, while the building cost $5m.'],
    [fr, 'Son salaire reste secret, mais le bâtiment a coûté 5 millions d’euros.'],
    // Two cues disagree.
    [de, 'Zwei Milliarden Dollar wurden bei einer Bewertung von zwölf Milliarden Dollar eingesammelt.'],
    // People have no valuation, sums no staff.
    [en, 'a valuation of 600 employees'],
  ] as const)('$0.code: $1', (language, text) => expect(purposesOf(language, text)).toMatch(/^-(?: -)*$/u));
});

test('looks at figures and words as often as there are of them', () => {
  const text = 'a salary of $5m and a bonus of $3m, '.repeat(2_000);
  const figures = findFigures(text, en.figures, { language: 'en', published: null });
  const lexicon = purposeLexicon(en.purposes);
  const looks = (part: typeof figures) => {
    let count = 0;
    const counted = new Proxy(part, {
      get(target, key, receiver) {
        count += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    const exec = vi.spyOn(RegExp.prototype, 'exec');
    withPurposes(text.slice(0, part.at(-1)?.end), counted, lexicon);
    count += exec.mock.calls.length;
    exec.mockRestore();
    return count;
  };
  // Ten times as much is ten times the work, and a little for the beginning.
  expect(looks(figures)).toBeLessThan(looks(figures.slice(0, figures.length / 10)) * 12);
});

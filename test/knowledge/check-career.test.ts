import { describe, expect, test } from 'vitest';
import { entry, expectOnly, FACT, lineOf, move, problemsOf, role, SOURCES } from './fixtures.ts';

const ADA = 'people/ada-example.yml';
const sound = entry('person', 'Ada Example');

describe('careers', () => {
  test('an open role that nobody confirmed', () => {
    const text = `${sound}roles:\n${role('acme', '    from: 2020\n')}`;
    expectOnly(
      ADA,
      text,
      '- organization',
      'roles[0]',
      'is open-ended: add `confirmed` with the date it was last seen confirmed, or `to`',
    );
  });

  test('a role that ends, or is confirmed, before it begins', () => {
    const ended = `${sound}roles:\n${role('acme', '    from: 2020\n    to: 2019-12\n')}`;
    expectOnly(ADA, ended, 'to:', 'roles[0].to', 'is before `from`: mend one of them');
    const confirmed = `${sound}roles:\n${role('acme', '    from: 2020-05\n    confirmed: 2020-04\n')}`;
    expectOnly(ADA, confirmed, 'confirmed:', 'roles[0].confirmed', 'is before `from`: mend one of them');
    expect(
      problemsOf({ [ADA]: `${sound}roles:\n${role('acme', '    from: 2020-05\n    to: 2020\n')}` }),
    ).toEqual([]);
  });

  test.each([
    [
      'roles',
      `roles:\n${role('acme', '    from: 2020\n    to: 2021\n')}${role('globex', '    from: 2019\n    to: 2020\n')}`,
      '- organization: globex',
    ],
    [
      'moves',
      `moves:\n${move('acme', 'globex', '2021')}${move('globex', 'acme', '2020-12')}`,
      '- from: globex',
    ],
    ['facts', FACT + FACT.replace('facts:\n', '').replace('2025-07', '2025-06') + SOURCES, '- date: 2025-06'],
  ])('%s that are not oldest first', (list, more, mark) => {
    const text = sound + more;
    expectOnly(ADA, text, mark, `${list}[1]`, `is older than the one above it: order ${list} oldest first`);
  });

  describe('a move against the roles', () => {
    const career = (acme: string, globex: string, date: string, goal = 'globex') =>
      `${sound}roles:\n${role('acme', acme)}${role(goal, globex)}moves:\n${move('acme', 'globex', date)}`;
    const ACME_ROLE = '    from: 2018\n    to: 2021-06\n';
    const GLOBEX_ROLE = '    from: 2021-07\n    confirmed: 2025-07\n';

    test('that agrees with them', () => {
      for (const date of ['2021', '2021-06', '2021-07-15', '2020-09', '2022-05']) {
        expect(problemsOf({ [ADA]: career(ACME_ROLE, GLOBEX_ROLE, date) })).toEqual([]);
      }
      expect(problemsOf({ [ADA]: career(ACME_ROLE, GLOBEX_ROLE, '2021-07', 'globex-lab') })).toEqual([]);
    });

    test('years before or after both', () => {
      const text = career(ACME_ROLE, GLOBEX_ROLE, '2024');
      const found = problemsOf({ [ADA]: text });
      const line = lineOf(text, 'date: 2024');
      expect(found).toEqual([
        {
          file: ADA,
          line,
          field: 'moves[0].date',
          message: expect.stringMatching(/^\(2024\) contradicts the roles at acme, none of which ends/u),
        },
        {
          file: ADA,
          line,
          field: 'moves[0].date',
          message: expect.stringMatching(
            /^\(2024\) contradicts the roles at globex, none of which begins.*: mend the date/u,
          ),
        },
      ]);
    });

    test('away from where the person is still confirmed', () => {
      const text = career('    from: 2018\n    confirmed: 2023\n', GLOBEX_ROLE, '2021-07');
      expectOnly(
        ADA,
        text,
        'date: 2021-07',
        'moves[0].date',
        expect.stringContaining('contradicts the roles at acme'),
      );
      expect(
        problemsOf({ [ADA]: career('    from: 2018\n    confirmed: 2021-09\n', GLOBEX_ROLE, '2021-07') }),
      ).toEqual([]);
    });

    test('away from a role that has not begun', () => {
      const text = career(
        '    from: 2021-09\n    to: 2021-12\n',
        GLOBEX_ROLE.replace('2021-07', '2021-12'),
        '2021-07',
      );
      expectOnly(
        ADA,
        text,
        'date: 2021-07',
        'moves[0].date',
        expect.stringContaining('contradicts the roles at acme'),
      );
    });

    test('is not judged while the file of a lab is broken', () => {
      const text = `${sound}roles:\n${role('globex', '    from: 2010\n    to: 2012\n')}${role('globex-lab', '    from: 2021\n    to: 2023\n')}moves:\n${move('acme', 'globex', '2021-07')}`;
      expect(problemsOf({ [ADA]: text })).toEqual([]);
      const lab = 'organizations/globex-lab.yml';
      const files = problemsOf({ [ADA]: text, [lab]: 'kind: organization\n' }).map(({ file }) => file);
      expect(new Set(files)).toEqual(new Set([lab]));
    });

    test('back to a firm: the second stay counts', () => {
      const text = `${sound}roles:\n${role('globex', '    from: 2010\n    to: 2015\n')}${role('acme', ACME_ROLE)}${role('globex', GLOBEX_ROLE)}moves:\n${move('acme', 'globex', '2021-07')}`;
      expect(problemsOf({ [ADA]: text })).toEqual([]);
    });
  });
});

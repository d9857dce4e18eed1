import { describe, expect, test } from 'vitest';
import { entry, expectOnly, lineOf, problemsOf, role } from './fixtures.ts';

const ADA = 'people/ada-example.yml';
const ACME = 'organizations/acme.yml';
const sound = entry('person', 'Ada Example');

describe('names', () => {
  const ALSO = (form: string, where = '') =>
    expect.stringMatching(
      new RegExp(
        `^“${form}” is also a strong name of acme \\(.*organizations/acme\\.yml\\)${where}: give one of the two`,
        'u',
      ),
    );
  const rival = (more: string) => entry('organization', 'Globex', more);
  const files = (acme: string, globex: string) => ({
    [ACME]: entry('organization', 'Acme Robotics', acme),
    'organizations/globex.yml': rival(globex),
  });

  test('one strong alias of two entries', () => {
    const mine = 'aliases:\n  - form: The Robots\n';
    expect(problemsOf(files(mine, mine))).toEqual([
      {
        file: 'organizations/globex.yml',
        line: lineOf(rival(mine), '- form'),
        field: 'aliases[0].form',
        message: ALSO('The Robots'),
      },
    ]);
  });

  test('case and apostrophe do not tell two apart', () => {
    const found = problemsOf(
      files("aliases:\n  - form: L'Usine\n", 'aliases:\n  - form: l’usine grise\n  - form: L’USINE\n'),
    );
    expect(found).toMatchObject([{ field: 'aliases[1].form', message: ALSO('L’USINE') }]);
  });

  test('a language collides with itself and with forms of any language, not with another', () => {
    const french = 'aliases:\n  - forms: [La Robotique]\n    language: fr\n';
    const german = french.replace('fr', 'de');
    const any = 'aliases:\n  - forms: [La Robotique]\n';
    expect(problemsOf(files(french, french))).toMatchObject([
      { field: 'aliases[0].forms[0]', message: ALSO('La Robotique', ' in fr') },
    ]);
    expect(problemsOf(files(any, german))).toMatchObject([{ message: ALSO('La Robotique', ' in de') }]);
    expect(problemsOf(files(french, german))).toEqual([]);
  });

  test('short and weak forms may be shared', () => {
    const shared = 'aliases:\n  - form: Robo\n    gate: short\n';
    expect(problemsOf(files(shared, shared))).toEqual([]);
  });

  test('a weak name that nothing vouches for', () => {
    const text = entry('organization', 'Acme Robotics', 'aliases:\n  - form: Acme\n    gate: weak\n');
    expectOnly(
      ACME,
      text,
      '- form',
      'aliases[0].form',
      'is weak and nothing vouches for it: add `context: [words]` or a relation',
    );
    const itself = `${text}relations:\n  - type: parent\n    entry: acme\n`;
    expect(problemsOf({ [ACME]: itself })).toMatchObject([
      { field: 'aliases[0].form' },
      { field: 'relations[0].entry' },
    ]);
    const context = text.replace('gate: weak', 'gate: weak\n    context: [robot]');
    expect(problemsOf({ [ACME]: context })).toEqual([]);
    const employee = `${sound}roles:\n${role('acme', '    to: 2020\n')}`;
    expect(problemsOf({ [ACME]: text, [ADA]: employee })).toEqual([]);
  });

  test('context without a weak name', () => {
    const text = entry('organization', 'Acme Robotics', 'context: [robot]\n');
    expectOnly(
      ACME,
      text,
      'context',
      'context',
      'serves no weak name: add `gate: weak` where it is meant, or remove it',
    );
  });

  test('an ordinary word as a strong name', () => {
    const text = entry('organization', 'Acme Robotics', 'aliases:\n  - form: robots\n');
    expectOnly(
      ACME,
      text,
      '- form',
      'aliases[0].form',
      'is one lower-case word and strong, so an ordinary word would match: give it `gate: weak` with `context`',
    );
    for (const form of ['xAI', 'o3', 'the robots']) {
      expect(problemsOf({ [ACME]: text.replace('form: robots', `form: ${form}`) })).toEqual([]);
    }
    const term = entry(
      'term',
      'raid',
      'term:\n  lemma: raid\n  language: fr\n  part_of_speech: noun\n  equivalent: raid\n',
    );
    expect(problemsOf({ 'terms/raid.yml': term })).toEqual([]);
  });

  test('a single character as a strong name', () => {
    const text = entry('organization', 'H');
    expectOnly(
      ACME,
      text,
      'name',
      'name',
      'is a single character and strong: give it `gate: weak` with `context`, or `gate: short`',
    );
  });

  test('one form with two gates', () => {
    const text = entry('person', 'Ada Example', 'aliases:\n  - form: Ada Example\n    gate: short\n');
    expectOnly(
      ADA,
      text,
      '- form',
      'aliases[0].form',
      "is given twice, as strong and as short: keep one (the name's own gate is `gate:` at the top)",
    );
  });
});

import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/knowledge/build/check.ts';
import { entry, problemsOf, SOUND } from './fixtures.ts';

const ADA = 'people/ada-example.yml';
const sound = entry('person', 'Ada Example');

describe('where a file stands', () => {
  test('a kind that its folder does not hold', () => {
    const text = entry('place', 'Ada Example');
    expect(problemsOf({ [ADA]: text })).toEqual([
      {
        file: ADA,
        line: 1,
        field: 'kind',
        message: 'does not belong in people/: move the file, or write person',
      },
    ]);
  });

  test('a folder that is not known', () => {
    expect(problemsOf({ 'robots/bender.yml': sound })).toMatchObject([
      {
        file: 'robots/bender.yml',
        line: 1,
        field: '',
        message: expect.stringContaining('is in no known folder: move it'),
      },
    ]);
  });

  test.each(['people/Ada Example.yml', 'people/ada_example.yml', 'people/ada.yaml', 'people/adä.yml'])(
    '%s',
    (path) => {
      expect(problemsOf({ [path]: sound.replace('Ada Example', 'Bob Other') })).toEqual([
        {
          file: path,
          line: 1,
          field: '',
          message:
            'is misnamed: name it <id>.yml, the id in lower-case ASCII letters and digits joined by hyphens',
        },
      ]);
    },
  );

  test('one id in two folders', () => {
    const text = SOUND['organizations/acme.yml'] ?? '';
    expect(problemsOf({ 'places/acme.yml': text.replace('organization', 'place') })).toMatchObject([
      {
        file: 'places/acme.yml',
        line: 1,
        field: '',
        message: expect.stringMatching(/has the same id as .*organizations\/acme\.yml: rename/u),
      },
    ]);
  });

  test('the order of the files does not change what is said', () => {
    const files = ['places', 'organizations'].map((folder) => ({
      path: `${folder}/acme.yml`,
      text: entry(folder.slice(0, -1), 'Acme'),
    }));
    const { problems } = checkFiles(files);
    expect(problems).toMatchObject([{ file: 'places/acme.yml' }]);
    expect(checkFiles(files.reverse()).problems).toEqual(problems);
  });

  test('a broken file does not make references to it dangle', () => {
    const files = problemsOf({
      'organizations/globex.yml': 'kind: organization\n',
      [ADA]: `${sound}relations:\n  - type: employer\n    entry: globex\n`,
    }).map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set(['organizations/globex.yml']));
  });

  test('problems of all files come together', () => {
    const files = problemsOf({
      [ADA]: sound.replace('>-', '|'),
      'organizations/globex.yml': 'kind: organization\nname: Globex\n',
    }).map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set([ADA, 'organizations/globex.yml']));
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingsChanges } from '../../../src/options/settings-changes.ts';
import { LONGEST_FILE, readSettingsFile, settingsFile } from '../../../src/options/settings-file.ts';
import { DEFAULT_SETTINGS, DENSITIES, type Settings } from '../../../src/settings/settings.ts';
import version1 from '../settings/fixtures/version-1.json' with { type: 'json' };

const FULL: Settings = {
  gloss: 'both',
  interfaceLanguage: 'fr',
  enabled: false,
  sitesOff: ['gazette.example', 'localhost'],
  pagesOff: ['https://news.example/a?b=c'],
  muted: ['claude\nclaude', 'apple\napple\nhttps://garden.example/'],
  density: 'everything',
  firstMentionOnly: true,
  kindsOff: ['place', 'figure'],
  known: ['mistral', 'chip-makers/asml'],
};

/** A file of one version's settings, one field a line, as an export writes it. */
const fileOf = (settings: object, around: object = { interligne: 'settings' }) =>
  JSON.stringify({ ...around, settings }, null, 2);
const problemsOf = (text: string) => readSettingsFile(text).problems ?? [];

describe('a file of settings', () => {
  test('brings back all that was exported, and names its day', () => {
    const { name, text } = settingsFile(FULL, '2026-11-26');
    expect(name).toBe('interligne-settings-2026-11-26.json');
    expect(JSON.parse(text)).toMatchObject({ interligne: 'settings', exported: '2026-11-26' });
    expect(readSettingsFile(text)).toEqual({ settings: FULL, problems: null });
  });

  test('whatever is set comes back', () => {
    const settings = fc.record({
      gloss: fc.constantFrom('en' as const, 'fr' as const, 'both' as const),
      interfaceLanguage: fc.constantFrom('auto', 'en', 'fr', 'pt-BR'),
      enabled: fc.boolean(),
      sitesOff: fc.constant(FULL.sitesOff),
      pagesOff: fc.constant(FULL.pagesOff),
      muted: fc.constant(FULL.muted),
      density: fc.constantFrom(...DENSITIES),
      firstMentionOnly: fc.boolean(),
      kindsOff: fc.uniqueArray(fc.constantFrom('place' as const, 'term' as const, 'figure' as const)),
      known: fc.array(fc.stringMatching(/^[a-z]+$/u), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(settings, (next) => {
        expect(readSettingsFile(settingsFile(next, '2026-11-26').text).settings).toEqual(next);
      }),
    );
  });

  test('a file of the first version is read', () => {
    const { version: _, ...fields } = version1;
    expect(readSettingsFile(fileOf(version1)).settings).toMatchObject(fields);
  });

  test('what an older file does not say has its default', () => {
    expect(readSettingsFile(fileOf({ version: 1, gloss: 'fr' })).settings).toEqual({
      ...DEFAULT_SETTINGS,
      gloss: 'fr',
    });
  });
});

describe('a file that cannot be taken is told with its place', () => {
  test.each([
    ['a picture', '\u0089PNG', 'not-json', 1],
    ['a file cut short', '{\n  "interligne": "settings",\n  "settings": {\n', 'not-json', 3],
    ['a comma too many', '{\n  "interligne": "settings",\n}', 'not-json', 3],
    ['another program’s file', '{ "theme": "dark" }', 'foreign', null],
    ['a list', '[]', 'foreign', null],
    ['a file of a later version', fileOf({ version: 9 }), 'later', 4],
    ['a file without a version', fileOf({ gloss: 'fr' }), 'version', null],
    ['a file of a megabyte', ' '.repeat(LONGEST_FILE + 1), 'too-long', null],
  ])('%s', (_name, text, code, line) => {
    expect(readSettingsFile(text)).toEqual({ settings: null, problems: [{ code, line, place: '' }] });
  });

  test.each([
    [{ gloss: 'de' }, 'gloss', 'choice', 5],
    [{ enabled: 'yes' }, 'enabled', 'boolean', 5],
    [{ interfaceLanguage: '<b>' }, 'interfaceLanguage', 'language', 5],
    [{ sitesOff: 'news.example' }, 'sitesOff', 'list', 5],
    [{ sitesOff: ['news.example', 'not a site'] }, 'sitesOff 2', 'site', 7],
    [{ sitesOff: ['https://news.example/'] }, 'sitesOff 1', 'site', 6],
    [{ pagesOff: ['news'] }, 'pagesOff 1', 'page', 6],
    [{ muted: ['claude'] }, 'muted 1', 'mute', 6],
    [{ kindsOff: ['place', 'animal'] }, 'kindsOff 2', 'choice', 7],
    [{ known: [7] }, 'known 1', 'entry', 6],
  ])('%j', (fields, place, mend, line) => {
    expect(problemsOf(fileOf({ version: 1, ...fields }))).toMatchObject([
      { code: 'value', place, mend, line },
    ]);
  });

  test('every fault at once, a name that is no setting among them', () => {
    const text = fileOf({ version: 1, densty: 'standard', gloss: 'de', known: ['', 'mistral', null] });
    expect(problemsOf(text).map(({ code, place, line }) => [code, place, line])).toEqual([
      ['unknown', 'densty', 5],
      ['value', 'gloss', 6],
      ['value', 'known 1', 8],
      ['value', 'known 3', 10],
    ]);
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSettingsFile(text).problems).not.toEqual([]);
      }),
    );
  });
});

test('a preview tells values by what they become, and lists by their counts', () => {
  expect(settingsChanges(DEFAULT_SETTINGS, DEFAULT_SETTINGS)).toEqual([]);
  expect(
    settingsChanges(
      { ...DEFAULT_SETTINGS, known: ['a', 'b'], sitesOff: ['x.example', 'y.example'] },
      { ...DEFAULT_SETTINGS, gloss: 'fr', known: ['b', 'c', 'd'], sitesOff: ['y.example', 'x.example'] },
    ),
  ).toEqual([
    { field: 'gloss', to: 'fr' },
    { field: 'known', added: 2, removed: 1 },
  ]);
});

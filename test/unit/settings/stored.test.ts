import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, DENSITIES, PAGES_OFF_LIMIT } from '../../../src/settings/settings.ts';
import { readStoredSettings, SETTINGS_VERSION, toStored } from '../../../src/settings/stored.ts';
import version1 from './fixtures/version-1.json' with { type: 'json' };

describe('reading', () => {
  test('nothing stored: the defaults, and nothing is damaged', () => {
    expect(readStoredSettings(undefined)).toMatchObject({ settings: DEFAULT_SETTINGS, broken: false });
  });

  test('what version 1 wrote', () => {
    const { version, ...fields } = version1;
    expect(version).toBe(1);
    expect(readStoredSettings(version1)).toMatchObject({ settings: fields, broken: false, later: false });
  });

  test('there is a fixture for every released version', async () => {
    for (let version = 1; version <= SETTINGS_VERSION; version += 1) {
      const fixture = await import(`./fixtures/version-${version}.json`);
      expect(readStoredSettings(fixture.default).broken).toBe(false);
    }
  });

  test.each([
    ['gloss', 'de'],
    ['gloss', null],
    ['interfaceLanguage', '<b>'],
    ['enabled', 'yes'],
    ['sitesOff', 'news.example'],
    ['pagesOff', { 0: 'https://a.example/' }],
    ['muted', 'claude'],
    ['density', 'dense'],
    ['firstMentionOnly', 1],
    ['kindsOff', 'term'],
    ['known', {}],
  ] as const)('a damaged %s (%j) falls back alone', (field, value) => {
    const reading = readStoredSettings({ ...version1, [field]: value });
    const { version: _, ...sound } = version1;
    expect(reading.settings).toEqual({ ...DEFAULT_SETTINGS, ...sound, [field]: DEFAULT_SETTINGS[field] });
    expect(reading.broken).toBe(true);
  });

  test('the sound items of a damaged list are kept', () => {
    const reading = readStoredSettings({ ...version1, sitesOff: ['a.example', 7, null, 'b.example'] });
    expect(reading.settings.sitesOff).toEqual(['a.example', 'b.example']);
    expect(reading.broken).toBe(true);
  });

  test('a kind that is none is dropped alone', () => {
    const reading = readStoredSettings({ ...version1, kindsOff: ['place', 'animal', 'term'] });
    expect(reading.settings.kindsOff).toEqual(['place', 'term']);
    expect(reading.broken).toBe(true);
  });

  test('a missing field is no damage', () => {
    expect(readStoredSettings({ version: 1, gloss: 'fr' })).toMatchObject({
      settings: { ...DEFAULT_SETTINGS, gloss: 'fr' },
      broken: false,
    });
  });

  test('too many pages: the newest are read', () => {
    const pagesOff = Array.from({ length: PAGES_OFF_LIMIT + 3 }, (_, page) => `https://a.example/${page}`);
    expect(readStoredSettings({ version: 1, pagesOff }).settings.pagesOff).toEqual(pagesOff.slice(3));
  });

  test.each([[null], ['text'], [7], [[]], [['gloss']], [true]])(
    '%j is damage, and the defaults hold',
    (raw) => {
      expect(readStoredSettings(raw)).toMatchObject({ settings: DEFAULT_SETTINGS, broken: true });
    },
  );

  test('whatever stands there gives usable settings', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const { settings } = readStoredSettings(raw);
        expect(['en', 'fr', 'both']).toContain(settings.gloss);
        expect(typeof settings.enabled).toBe('boolean');
        expect([...settings.sitesOff, ...settings.pagesOff].every((item) => typeof item === 'string')).toBe(
          true,
        );
      }),
    );
  });
});

describe('writing', () => {
  test('what is written is read back', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.record({
          gloss: fc.constantFrom('en' as const, 'fr' as const, 'both' as const),
          interfaceLanguage: fc.constantFrom('auto', 'en', 'fr', 'pt-BR'),
          enabled: fc.boolean(),
          sitesOff: fc.array(fc.domain(), { maxLength: 3 }),
          pagesOff: fc.array(fc.webUrl(), { maxLength: 3 }),
          muted: fc.array(fc.string(), { maxLength: 3 }),
          density: fc.constantFrom(...DENSITIES),
          firstMentionOnly: fc.boolean(),
          kindsOff: fc.uniqueArray(fc.constantFrom('place' as const, 'term' as const, 'figure' as const)),
          known: fc.array(fc.string(), { maxLength: 3 }),
        }),
        (raw, next) => {
          const reading = readStoredSettings(raw);
          fc.pre(!reading.later);
          expect(readStoredSettings(toStored(reading, next))).toMatchObject({
            settings: next,
            broken: false,
          });
        },
      ),
    );
  });

  test('damage does not survive the next write', () => {
    const reading = readStoredSettings({ version: 1, gloss: 'de', enabled: false });
    expect(toStored(reading, { ...reading.settings, interfaceLanguage: 'fr' })).toEqual({
      version: 1,
      gloss: 'en',
      enabled: false,
      interfaceLanguage: 'fr',
    });
  });
});

describe('settings of a later version', () => {
  const later = { version: 9, gloss: { inline: 'es' }, enabled: false, pace: 'slow' };

  test('are read as far as they are understood, and are no damage', () => {
    expect(readStoredSettings(later)).toMatchObject({
      settings: { ...DEFAULT_SETTINGS, enabled: false },
      broken: false,
      later: true,
    });
  });

  test('keep their version, their own fields, and what this version cannot read', () => {
    const reading = readStoredSettings(later);
    expect(toStored(reading, { ...reading.settings, enabled: true, gloss: 'fr' })).toEqual({
      ...later,
      enabled: true,
    });
  });
});

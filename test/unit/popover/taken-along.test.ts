import { describe, expect, test } from 'vitest';
import { contentOf, contentOfEntry } from '../../../src/popover/content.ts';
import { plainText } from '../../../src/popover/plain-text.ts';
import { createTrail } from '../../../src/popover/trail.ts';
import { localVoice, spokenLanguage } from '../../../src/popover/voice.ts';
import { SAMPLE_ANNOTATIONS, SAMPLE_PROSE } from '../../page/popover/sample-prose.ts';

/* What can be taken along from a card: its text, its sound, the way to another entry. */

function cardOf(text: string) {
  const annotation = SAMPLE_ANNOTATIONS.find((sample) => sample.text === text);
  if (annotation === undefined) throw new Error(`No sample ${text}`);
  const position = { number: 1, of: 7 };
  const article = { article: 'sample', notes: [], published: '2025-07-08', language: 'fr' };
  return contentOf({ annotation, ...article, position, mention: null }, SAMPLE_PROSE);
}

describe('as plain text', () => {
  test('a person: name, gloss, the newest sources', () => {
    const lines = plainText(cardOf('Mei Tanaka-O’Brien'), ['en']).split('\n');
    expect(lines[0]).toBe('Mei Tanaka-O’Brien');
    expect(lines[1]).toMatch(/^Speech researcher/u);
    expect(lines.slice(2)).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/https:\/\//u);
  });

  test('both languages are a line each; a figure is said in words', () => {
    const person = plainText(cardOf('Mei Tanaka-O’Brien'), ['fr', 'en']).split('\n');
    expect(person[1]).toMatch(/^Chercheuse/u);
    expect(person[2]).toMatch(/^Speech/u);
    expect(plainText(cardOf('plus de 14,3 milliards de dollars par an'), ['en'])).toMatch(/billion/u);
  });
});

describe('aloud', () => {
  const voice = (lang: string, localService: boolean, isDefault = false) => ({
    lang,
    localService,
    default: isDefault,
  });

  test('only voices of this computer, in the language wanted, the default one first', () => {
    const remote = voice('fr-FR', false, true);
    const local = voice('fr_CA', true);
    const chosen = voice('fr-FR', true, true);
    expect(localVoice([remote, local, chosen], 'fr')).toBe(chosen);
    expect(localVoice([remote, local], 'fr')).toBe(local);
    expect(localVoice([remote], 'fr')).toBeNull();
    expect(localVoice([local, chosen], 'en')).toBeNull();
  });

  test('a term in its own language, a name in that of its script, a figure not at all', () => {
    expect(spokenLanguage(cardOf('débauché'))).toBe('fr');
    const person = cardOf('Mei Tanaka-O’Brien');
    expect(spokenLanguage(person)).toBe('en');
    if (person.kind !== 'entry') return expect.unreachable();
    expect(spokenLanguage({ ...person, entry: { ...person.entry, name: '梁文锋' } })).toBe('zh');
    expect(spokenLanguage(cardOf('plus de 14,3 milliards de dollars par an'))).toBeNull();
  });
});

test('links pile up and lead back one by one', () => {
  const own = cardOf('Mei Tanaka-O’Brien');
  const next = contentOfEntry('northlight', own, SAMPLE_PROSE);
  const last = contentOfEntry('institute', own, SAMPLE_PROSE);
  if (next === null || last === null) return expect.unreachable();
  expect(contentOfEntry('nobody-at-all', own, SAMPLE_PROSE)).toBeNull();
  const trail = createTrail();
  expect([trail.top(own), trail.before(own)]).toEqual([own, null]);
  trail.push(next, 40);
  trail.push(last, 0);
  expect([trail.top(own), trail.before(own)]).toEqual([last, next]);
  expect(trail.pop()).toEqual({ entry: 'institute', scrolled: 0 });
  expect(trail.before(own)).toBe(own);
  expect(trail.pop()).toEqual({ entry: 'northlight', scrolled: 40 });
  expect(trail.pop()).toBeNull();
});

import { expect, test } from 'vitest';
import { LetterPattern } from '../../../src/core/letter-pattern.ts';

/** Every sign of Latin text, and some beyond it. */
const SIGNS = [...Array(0x2500).keys()].map((code) => String.fromCharCode(code));

const CLASSES = [
  'L',
  'Lu',
  'Ll',
  'N',
  'M',
  'Script=Latin',
  'Script=Han',
  'Script=Hiragana',
  'Script=Katakana',
];

test.each(CLASSES)('finds \\p{%s} wherever the class of Unicode would', (name) => {
  // Capitals whatever the case would be no class of their own.
  for (const flags of name === 'Lu' ? ['u'] : ['u', 'iu']) {
    for (const source of [
      `^\\p{${name}}$`,
      `^[\\p{${name}}]$`,
      `^[^\\p{${name}}x]$`,
      `^\\[?\\p{${name}}\\]?$`,
    ]) {
      const unicode = new RegExp(source, flags);
      const pattern = new LetterPattern(source, flags);
      expect(SIGNS.filter((sign) => pattern.test(sign))).toEqual(SIGNS.filter((sign) => unicode.test(sign)));
    }
  }
});

test('searches each text as a whole', () => {
  const pattern = new LetterPattern('\\p{Lu}\\p{Ll}+$');
  expect(pattern.exec('Łukasz Čech')?.[0]).toBe('Čech');
  expect(pattern.exec('Čech Ωμέγα')?.[0]).toBe('Ωμέγα');
});

test('knows no other classes', () => {
  expect(() => new LetterPattern('\\p{Sc}').test('€')).toThrow('\\p{Sc}');
});

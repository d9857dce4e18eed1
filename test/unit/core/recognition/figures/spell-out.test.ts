import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../../../src/core/recognition/figures/number.ts';
import { type FigureLanguage, WORDS } from './figures-in.ts';
import { SPELL_OUT } from './spell-out.ts';

/** All to this one, then here and there to a million, and round numbers to a thousand millions. */
const ALL_BELOW = 2000;
const STEP = 487;

function* values(): Generator<number> {
  for (let value = 0; value < ALL_BELOW; value++) yield value;
  for (let value = ALL_BELOW; value < 1_000_000; value += STEP) yield value;
  for (let power = 3; power < 9; power++)
    for (let factor = 1; factor < 10; factor++) yield factor * 10 ** power;
  yield* [1_000_001, 2_500_000, 80_000_000, 200_080_000, 999_999_999];
}

function isLanguage(code: string): code is FigureLanguage {
  return code in WORDS;
}

describe('numbers in words are read back', () => {
  test.each(SPELL_OUT)('%s %s', (language, _variant, spell) => {
    if (!isLanguage(language)) throw new Error(`no table of ${language}`);
    const wrong: string[] = [];
    for (const value of values()) {
      const words = spell(value);
      const [number, ...more] = readNumbers(words, WORDS[language]);
      if (more.length > 0 || number?.min !== value || number.max !== value || number.end !== words.length)
        wrong.push(`${value}: ${words} → ${number?.min}`);
    }
    expect(wrong).toEqual([]);
  });
});

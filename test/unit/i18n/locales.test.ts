import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FALLBACK_LANGUAGE } from '../../../src/i18n/choose-language.ts';
import { LOCALES, type Words } from '../../../src/i18n/locales.ts';

const ROOT = new URL('../../../', import.meta.url);
const PLURAL = /_(?:zero|one|two|few|many|other)$/u;

function flatten(words: Words, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

const FLAT = Object.fromEntries(
  Object.entries(LOCALES).map(([language, words]) => [language, new Map(flatten(words))]),
);
const english = FLAT[FALLBACK_LANGUAGE] ?? new Map<string, string>();
const isPlural = (key: string, words: ReadonlyMap<string, string>) =>
  PLURAL.test(key) && words.has(key.replace(PLURAL, '_other'));
const baseOf = (key: string, words: ReadonlyMap<string, string>) =>
  isPlural(key, words) ? key.replace(PLURAL, '') : key;
const basesOf = (words: ReadonlyMap<string, string>) =>
  [...new Set([...words.keys()].map((key) => baseOf(key, words)))].sort();
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{\s*([\p{L}\p{N}]+)[^}]*\}\}/gu)].map((match) => match[1]))].sort();

describe.each(Object.entries(FLAT))('%s', (language, words) => {
  test('has exactly the keys of the others', () => {
    expect(basesOf(words)).toEqual(basesOf(english));
  });

  test('has every plural that its language knows, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const base of basesOf(words).filter((key) => words.has(`${key}_other`))) {
      const written = [...words.keys()].filter((key) => isPlural(key, words) && baseOf(key, words) === base);
      expect(written.map((key) => key.slice(base.length + 1)).toSorted(), base).toEqual(forms);
    }
  });

  test('fills in the same values', () => {
    for (const [key, text] of words) {
      const base = baseOf(key, words);
      expect(placeholders(text), key).toEqual(
        placeholders(english.get(key) ?? english.get(`${base}_other`) ?? ''),
      );
    }
  });

  test('leaves no word empty and carries no markup', () => {
    for (const [key, text] of words) {
      expect(text.trim(), key).toBe(text);
      expect(text, key).toMatch(/^[^<>]+$/u);
    }
  });

  test('has typographic apostrophes and quotation marks', () => {
    for (const [key, text] of words) expect(text, key).not.toMatch(/['"]/u);
  });
});

/** How each language quotes, and what no typesetter of it would leave. */
const TYPOGRAPHY: Readonly<Record<string, { readonly quotes: readonly [string, string]; wrong: RegExp }>> = {
  // A word left out is a word: the dots stand apart, and do not begin a line.
  de: { quotes: ['„', '“'], wrong: /[”«»]|[ \p{L}]…/u },
  en: { quotes: ['“', '”'], wrong: /[„«»]| [,;:!?…]/u },
  es: { quotes: ['«', '»'], wrong: /[„“”]|« | »| [,;:!?…]/u },
  // No plain space before or inside double signs, and never none.
  fr: {
    quotes: ['«', '»'],
    wrong: /[„“”]| [;:!?»]|« |[\p{L}\p{N}][;!?»]|«[\p{L}\p{N}]/u,
  },
  it: { quotes: ['«', '»'], wrong: /[„“”]|« | »| [,;:!?…]/u },
  ja: {
    quotes: ['「', '」'],
    wrong: /[“”„«»，,;:!?()]|[\p{scx=Han}\p{scx=Kana}] | [\p{scx=Han}\p{scx=Kana}]/u,
  },
  pt: { quotes: ['“', '”'], wrong: /[„«»]| [,;:!?…]/u },
  'zh-CN': { quotes: ['“', '”'], wrong: /[「」„«»,;:!?()]|\p{scx=Han}\.|\p{scx=Han} \p{scx=Han}/u },
};

describe.each(Object.entries(FLAT))('the typography of %s', (language, words) => {
  const typography = TYPOGRAPHY[language];
  if (typography === undefined) {
    return test('is known', () =>
      expect.fail(`Add a line for “${language}” to TYPOGRAPHY: how it quotes, and what is wrong in it.`));
  }
  const { quotes, wrong } = typography;
  const texts = [...words].map(([key, text]) => [key, text.replace(/\{\{[^}]*\}\}/gu, '0')] as const);
  // Between a Japanese arrow and what it joins there is room.
  const plain = (text: string) => text.replaceAll(' → ', '→');

  test('has its own signs', () => {
    for (const [key, text] of texts) expect(plain(text), key).not.toMatch(wrong);
  });

  test('closes every quotation and bracket that it opens', () => {
    for (const [key, text] of texts) {
      for (const [open, close] of [quotes, ['(', ')'], ['（', '）']] as const) {
        expect(text.split(open).length, `${key}: ${open}${close}`).toBe(text.split(close).length);
      }
    }
  });

  test('has one sign for dots, no double space, no unit parted from its number', () => {
    for (const [key, text] of texts)
      expect(text, key).not.toMatch(/\.\.|[ \u00a0\u202f]{2}|\d [kM][Bo](?!\p{L})/u);
  });
});

test('Spanish opens its questions and exclamations', () => {
  for (const [key, text] of FLAT.es ?? []) {
    expect([...text.matchAll(/[¿¡]/gu)].length, key).toBe([...text.matchAll(/[?!]/gu)].length);
  }
});

test('a language that glosses come in is called by its own name everywhere', () => {
  for (const [language, words] of Object.entries(FLAT)) {
    expect([words.get('gloss.en'), words.get('gloss.fr')], language).toEqual(['English', 'Français']);
  }
});

/** Keys as the code names them: whole (`t('a.b')`), or with an end that is only known later (`` t(`a.${b}`) ``). */
function keysInCode(): { whole: Map<string, string>; prefixes: Map<string, string> } {
  const whole = new Map<string, string>();
  const prefixes = new Map<string, string>();
  for (const folder of ['src', 'entrypoints']) {
    for (const file of readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/u.test(file)) continue;
      const code = readFileSync(new URL(`${folder}/${file}`, ROOT), 'utf8');
      for (const match of code.matchAll(/(?<![\p{L}\p{N}_$])t\(\s*'([^']+)'/gu))
        whole.set(match[1] ?? '', file);
      for (const match of code.matchAll(/(?<![\p{L}\p{N}_$])t\(\s*`([^`$]*)\$\{/gu))
        prefixes.set(match[1] ?? '', file);
    }
  }
  return { whole, prefixes };
}

test('every key that the code names has words', () => {
  const { whole, prefixes } = keysInCode();
  const bases = basesOf(english);
  expect(whole.size).toBeGreaterThan(10);
  for (const [key, file] of whole) expect(bases, `${key} in ${file}`).toContain(key);
  for (const [prefix, file] of prefixes) {
    expect(
      bases.some((key) => prefix !== '' && key.startsWith(prefix)),
      `${prefix}… in ${file}`,
    ).toBe(true);
  }
});

test('every contract of the core that is shown has words', () => {
  const core = (file: string) => readFileSync(new URL(`src/core/${file}`, ROOT), 'utf8');
  const union = (code: string, start: string) => {
    const from = code.indexOf(start);
    expect(from, start).toBeGreaterThan(-1);
    return [...code.slice(from, code.indexOf(';', from)).matchAll(/'([a-z-]+)'/gu)].map(
      (match) => match[1] ?? '',
    );
  };
  const bases = basesOf(english);
  const shown = [
    ...union(core('analysis.ts'), 'readonly code:').map((code) => `reason.${code}`),
    ...union(core('analysis.ts'), 'type Verdict').map((verdict) => `verdict.${verdict}`),
    ...union(core('analysis.ts'), 'readonly basis:').map((basis) => `popup.basis.${basis}`),
    ...union(core('annotation.ts'), 'type EntryKind').map((kind) => `kind.${kind}`),
    ...union(core('recognition/figures/figure.ts'), 'type FigureSort').map((sort) => `kind.${sort}`),
  ];
  expect(shown.length).toBeGreaterThan(20);
  for (const key of shown) expect(bases).toContain(key);
});

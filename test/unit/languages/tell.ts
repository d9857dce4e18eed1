import type { Annotation } from '../../../src/core/annotation.ts';
import { articleFromText } from '../../../src/core/article-from-text.ts';
import type { IndexedEntry } from '../../../src/core/knowledge.ts';
import type { Language } from '../../../src/core/language.ts';
import { findFigures } from '../../../src/core/recognition/figures/figures.ts';
import { buildAliasIndex } from '../../../src/core/recognition/names/alias-index.ts';
import { recognizeNames } from '../../../src/core/recognition/names/recognize-names.ts';
import { settleOverlaps } from '../../../src/core/recognition/overlaps.ts';
import { moveLexicon } from '../../../src/core/summary/move-cues.ts';
import { findMoves } from '../core/summary/find-moves.ts';

/*
 * What a language's tables make of a sentence, as short lines. The people and firms are made up, so that no knowledge of real ones
 * fills in what the words do not tell.
 */

/** Figures of a text, one line each: `slice = sort min..max unit /per qualifier`; equal ends are written once, open ones as *. */
export function figuresOf(language: Language, text: string, published: string | null = null): string[] {
  return findFigures(text, language.figures, { language: language.code, published }).map(
    ({ start, end, figure }) => {
      const { sort, min, max, unit, per, qualifier } = figure;
      const value = min === max ? String(min ?? '*') : `${min ?? '*'}..${max ?? '*'}`;
      const rest = [unit, per === null ? null : `/${per}`, qualifier].filter((part) => part !== null);
      return [`${text.slice(start, end)} = ${sort} ${value}`, ...rest].join(' ');
    },
  );
}

const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'CNY'];
const AMOUNTS = [7, 950, 24_500, 3_600_000, 14_300_000_000, 2_000_000_000_000];
const FORMS = [
  {},
  { maximumFractionDigits: 0 },
  { notation: 'compact', maximumFractionDigits: 2 },
  { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 },
] as const;

/** Amounts as Intl writes them in a locale that are not read back as one figure with the same value and currency. */
export function moneyMisread(language: Language, locale: string): string[] {
  const wrong: string[] = [];
  for (const currency of CURRENCIES)
    for (const amount of AMOUNTS)
      for (const currencyDisplay of ['symbol', 'code', 'name'] as const)
        for (const form of FORMS) {
          const style = { style: 'currency', currency, currencyDisplay, ...form } as const;
          const text = new Intl.NumberFormat(locale, style).format(amount);
          const [line, ...more] = figuresOf(language, text);
          if (more.length > 0 || line !== `${text} = money ${amount} ${currency}`)
            wrong.push(`${text} → ${line ?? ''}`);
        }
  return wrong;
}

function person(name: string, organization?: string): IndexedEntry {
  const surname = name.split(' ').at(-1) ?? name;
  return {
    id: surname.toLowerCase(),
    kind: 'person',
    name,
    aliases: [
      { form: name, gate: 'strong' },
      { form: surname, gate: 'short' },
    ],
    related: [],
    ...(organization ? { organization } : {}),
  };
}

function firm(name: string): IndexedEntry {
  return {
    id: name.toLowerCase(),
    kind: 'organization',
    name,
    aliases: [{ form: name, gate: 'strong' }],
    related: [],
  };
}

const index = buildAliasIndex({
  articles: [],
  entries: [
    person('Ada Vance'),
    person('Karl Moss'),
    person('Ines Roy'),
    person('Paul Berg', 'lumen'),
    firm('Lumen'),
    firm('Boreal'),
    firm('Cobalt'),
  ],
});

function told(language: Language, text: string): ReturnType<typeof findMoves> {
  const { code, functionWords, nameEndings } = language;
  const article = articleFromText(text, { language: code, published: null });
  const annotations: Annotation[] = settleOverlaps(
    recognizeNames(article, index, () => ({
      language: code,
      functionWords: new Set(functionWords),
      nameEndings,
    })),
  ).map((claim) => ({ ...claim, text: text.slice(claim.start, claim.end) }));
  return findMoves(article, annotations, index.entries, () => moveLexicon(language.moves));
}

/** Moves of a text, as `person: from → to`. */
export function movesOf(language: Language, text: string): string[] {
  return told(language, text).moves.map((move) => `${move.person}: ${move.from ?? '?'} → ${move.to ?? '?'}`);
}

/** Moves that a text says have not happened, as `person: status`. */
export function unrealizedOf(language: Language, text: string): string[] {
  return told(language, text).unrealized.map(({ person, status }) => `${person}: ${status}`);
}

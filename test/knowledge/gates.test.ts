import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/core/article-from-text.ts';
import type { IndexedAlias, IndexedEntry } from '../../src/core/knowledge.ts';
import { buildAliasIndex } from '../../src/core/recognition/names/alias-index.ts';
import { recognizeNames } from '../../src/core/recognition/names/recognize-names.ts';
import { isUnspaced } from '../../src/core/recognition/words.ts';
import { compile } from '../../src/knowledge/build/compile.ts';
import { readEntries } from '../../src/knowledge/build/read-entries.ts';

/*
 * A mutation test of the gates: every weak and every short form of the base, alone in a sentence that says nothing, is not marked; with
 * its gate changed to “strong” it is. So the gate, and nothing else, keeps the mark away.
 */

const { index } = compile(readEntries());

/** Sentences that bear no word of the field, by language; the form stands in the middle, as a name does. */
const LONELY: Readonly<Record<string, (form: string) => string>> = {
  ja: (form) => `昨晩、${form}。雨が降った。`,
  zh: (form) => `昨晚，${form}。下雨了。`,
};
const ELSEWHERE = (form: string): string => `xyz qrs, ${form}, qrs xyz.`;

/** Whether the form is marked in its lonely sentence, by an index of this one entry. */
function isMarked(entry: IndexedEntry, alias: IndexedAlias): boolean {
  const language = alias.language ?? 'en';
  const text = (isUnspaced(alias.form) ? (LONELY[language] ?? ELSEWHERE) : ELSEWHERE)(alias.form);
  const article = articleFromText(text, { language, published: null });
  const alone = buildAliasIndex({ articles: [], entries: [{ ...entry, aliases: [alias] }] });
  const found = recognizeNames(article, alone, () => ({
    language,
    functionWords: new Set(),
    nameEndings: [],
  }));
  return found.length > 0;
}

const gated = index.entries.flatMap((entry) =>
  entry.aliases.filter(({ gate }) => gate !== 'strong').map((alias) => ({ entry, alias })),
);

describe('gates of the knowledge base', () => {
  test('there are many', () => {
    expect(gated.length).toBeGreaterThan(100);
  });
  test('no weak or short form is marked alone', () => {
    const wrong = gated.filter(({ entry, alias }) => isMarked(entry, alias));
    expect(wrong.map(({ entry, alias }) => `${alias.form} → ${entry.id}`)).toEqual([]);
  });
  test('each would be if its gate said so', () => {
    const still = gated.filter(({ entry, alias }) => !isMarked(entry, { form: alias.form, gate: 'strong' }));
    expect(still.map(({ entry, alias }) => `${alias.form} → ${entry.id}`)).toEqual([]);
  });
});

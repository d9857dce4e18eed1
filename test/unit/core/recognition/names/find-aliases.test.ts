import { readdirSync, readFileSync } from 'node:fs';
import index from 'virtual:interligne/knowledge-index';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndexedEntry, KnowledgeIndex } from '../../../../../src/core/knowledge.ts';
import { type AliasIndex, buildAliasIndex } from '../../../../../src/core/recognition/names/alias-index.ts';
import { findAliases } from '../../../../../src/core/recognition/names/find-aliases.ts';
import { hashOf } from '../../../../../src/core/recognition/names/name-table.ts';
import { PlainWords, plainStart, readWords } from '../../../../../src/core/recognition/names/signs.ts';
import { foldCase } from '../../../../../src/core/recognition/text-fold.ts';
import { nextWord, type Word, wordEnd, wordsOf } from '../../../../../src/core/recognition/words.ts';
import { packIndex } from '../../../../../src/knowledge/build/pack-index.ts';
import { openIndex } from '../../../../../src/knowledge/packed-index.ts';
import { type Found, referenceFinder } from './reference.ts';

/*
 * The name table finds what the plain way finds, no more, no less, in the same order: in our articles, in every alias of the knowledge base, in
 * texts made of aliases and of what is nearly one.
 */

const shipped = buildAliasIndex(index);
const atRunTime = buildAliasIndex({ entries: index.entries, articles: [] });
const reference = referenceFinder(index);

const FRENCH = { language: 'fr', nameEndings: [] };
const GERMAN = { language: 'de', nameEndings: ['s'] };
const JAPANESE = { language: 'ja', nameEndings: [] };
const CONTEXTS = [FRENCH, GERMAN, JAPANESE, { language: null, nameEndings: ['ens', 's'] }];

function found(block: string, context: (typeof CONTEXTS)[number], aliases: AliasIndex): Found[] {
  return findAliases(block, context, aliases).map(({ start, end, alias }) => ({
    start,
    end,
    entry: alias.entry.id,
    form: alias.alias.form,
  }));
}

const forms = index.entries.flatMap(({ aliases }) => aliases.map(({ form }) => form));

const ARTICLES = new URL('../../../../articles/', import.meta.url);
const articles = readdirSync(ARTICLES).filter((file) => /\.(?:html|txt)$/u.test(file));

describe('finds what the plain way finds', () => {
  test.each(articles)('in %s', (file) => {
    // With its tags: attributes and addresses are words as well.
    const lines = readFileSync(new URL(file, ARTICLES), 'utf8').split('\n');
    for (const context of CONTEXTS)
      for (const line of [...lines, lines.join('\n')])
        expect(found(line, context, shipped)).toEqual(reference(line, context));
  });

  test('at every alias of the knowledge base, as it is, and as headlines and sloppy writers have it', () => {
    const changed = [
      (form: string) => form,
      (form: string) => form.toUpperCase(),
      (form: string) => form.toLowerCase(),
      (form: string) => form.normalize('NFD'),
      (form: string) => form.replaceAll("'", '’').replaceAll(' ', '\u00a0').replaceAll('-', '‑'),
      (form: string) => form.replaceAll(' ', '  '),
      (form: string) => `${form.slice(0, 2)}\u00ad${form.slice(2)}`,
    ];
    const wrong = forms.flatMap((form, place) =>
      changed.map((change) => {
        const it = change(form);
        const text = place % 2 === 0 ? it : `L’${it}s, (${it}) ${it}.com ${it}`;
        const context = CONTEXTS[form.length % CONTEXTS.length] ?? FRENCH;
        const is = JSON.stringify(found(text, context, shipped));
        return is === JSON.stringify(reference(text, context)) ? [] : [text];
      }),
    );
    expect(wrong.flat()).toEqual([]);
  });

  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...forms) },
    { weight: 2, arbitrary: fc.constantFrom(...forms).map((form) => form.slice(0, -1)) },
    { weight: 1, arbitrary: fc.constantFrom(...forms).map((form) => form.toUpperCase()) },
    { weight: 1, arbitrary: fc.constantFrom(...forms).map((form) => form.toLowerCase()) },
    { weight: 1, arbitrary: fc.constantFrom(...forms).map((form) => form.split(' ')[0] ?? form) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  );
  const ODD =
    " ,  ,-,‑,',’,ʼ,`,.,\n,\u00a0,\u202f,\u3000,\u00ad,\u200b,\ufeff,\u0301,\u0327,s,ens,@,/,_,+,!,&,é,İ,ſ,K,の,社,ー,는,\ud83d,😀,𝐀,Ａ,²,ª".split(
      ',',
    );
  const joint = fc.oneof(
    { weight: 3, arbitrary: fc.constant(' ') },
    { weight: 2, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.constant(',') },
  );
  const text = fc.array(fc.tuple(piece, joint), { maxLength: 12 }).map((parts) => parts.flat().join(''));
  const broken = fc.tuple(text, fc.nat(), fc.constantFrom(...ODD)).map(([whole, at, odd]) => {
    const place = at % (whole.length + 1);
    return whole.slice(0, place) + odd + whole.slice(place);
  });

  test('in any text made of them', () => {
    fc.assert(
      fc.property(fc.oneof(text, broken), fc.constantFrom(...CONTEXTS), (block, context) => {
        expect(found(block, context, shipped)).toEqual(reference(block, context));
      }),
      { numRuns: 3000, seed: 20261126 },
    );
  });

  test('with any knowledge', () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aAbBé '-’.+社ーア"), minLength: 1, maxLength: 6 });
    const alias = fc.record(
      {
        form: letters,
        gate: fc.constantFrom('strong', 'weak', 'short'),
        metonym: fc.constant(true),
      } as const,
      { requiredKeys: ['form', 'gate'] },
    );
    const kind = fc.constantFrom('person', 'term', 'organization');
    const entries = fc
      .array(fc.record({ kind, name: letters, aliases: fc.array(alias, { maxLength: 9 }) }), { maxLength: 9 })
      .map((made) => made.map((one, at): IndexedEntry => ({ ...one, id: `e${at}`, related: [] })));
    fc.assert(
      fc.property(
        entries,
        fc.array(letters, { maxLength: 20 }),
        fc.constantFrom(...CONTEXTS),
        (made, words, context) => {
          const knowledge: KnowledgeIndex = { entries: made, articles: [] };
          const block = [...words, ...made.flatMap(({ aliases }) => aliases.map(({ form }) => form))].join(
            ' ',
          );
          const expected = referenceFinder(knowledge)(block, context);
          expect(found(block, context, buildAliasIndex(knowledge))).toEqual(expected);
          expect(found(block, context, buildAliasIndex(openIndex(packIndex(knowledge))))).toEqual(expected);
        },
      ),
      { numRuns: 600, seed: 20261126 },
    );
  });

  test('whether the table was made by the build or at run time', () => {
    const block = forms.join(' ');
    expect(found(block, GERMAN, atRunTime)).toEqual(found(block, GERMAN, shipped));
  });
});

describe('words read sign by sign', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'aÉz9 ’-İªのア社는 \u00ad\u0301\u200b😀𝐀'), maxLength: 30 }),
  );

  test('are those of the regular expression', () => {
    fc.assert(
      fc.property(text, (block) => {
        const words: Word[] = [];
        for (let word = nextWord(block, 0); word; word = nextWord(block, word.end)) words.push(word);
        expect(words).toEqual(wordsOf(block));
      }),
      { numRuns: 2000, seed: 20261126 },
    );
  });

  /** The words, as plain words and others are read in turn; the hashes of plain words are checked. */
  function readOf(block: string): Word[] {
    const read = new PlainWords();
    const words: Word[] = [];
    const wrong: string[] = [];
    for (let at = 0; at < block.length; ) {
      at = readWords(block, at, read);
      for (let word = 0; word < read.count; word += 1) {
        const end = read.ends[word] ?? 0;
        const start = plainStart(block, end);
        const text = block.slice(start, end);
        if (read.hashes[word] !== hashOf(foldCase(text))) wrong.push(text);
        words.push({ start, end });
      }
      if (read.other < 0) continue;
      at = wordEnd(block, read.other);
      words.push({ start: read.other, end: at });
    }
    expect(wrong).toEqual([]);
    return words;
  }

  test('have the hash of the folded word', () => {
    fc.assert(
      fc.property(text, (block) => {
        expect(readOf(block)).toEqual(wordsOf(block));
      }),
      { numRuns: 2000, seed: 20261126 },
    );
  });

  test('are read in several goes where they are many', () => {
    const many = 'Éa b’c 9 '.repeat(1000);
    expect(readOf(many)).toEqual(wordsOf(many));
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { manifestFolders } from '../../src/i18n/manifest-messages.ts';
import { unpackedExtension } from './packed.ts';

/* Which words end up where in what is built: the locale files are read whole, what ships of them is the bundler's affair. */

const LOCALES = new URL('../../locales/', import.meta.url);

/** A telling sentence of each screen. */
interface Words {
  readonly card: { readonly noEntry: string };
  readonly popup: { readonly unreachable: string };
  readonly packs: { readonly lead: string };
  readonly library: { readonly flow: { readonly lead: string } };
}

describe.runIf(findBrowser('chromium') !== null)('the packed extension', () => {
  const folder = unpackedExtension('chromium');

  test('has a card with its own words in every language, and none of other screens', () => {
    // The script is ASCII: other signs stand in it by their numbers.
    const card = readFileSync(path.join(folder, 'card.js'), 'utf8').replace(
      /\\x([\da-f]{2})|\\u([\da-f]{4})/giu,
      (_escaped, byte?: string, unit?: string) =>
        String.fromCharCode(Number.parseInt(byte ?? unit ?? '', 16)),
    );
    for (const file of readdirSync(LOCALES)) {
      const words = JSON.parse(readFileSync(new URL(file, LOCALES), 'utf8')) as Words;
      expect(card.includes(words.card.noEntry), file).toBe(true);
      for (const other of [words.popup.unreachable, words.packs.lead, words.library.flow.lead]) {
        expect(card.includes(other), file).toBe(false);
      }
    }
  });

  test('holds nothing that makes code or markup of strings, not even in a library’s unused corner', () => {
    const makers =
      /\bFunction\s*\(\s*["'`]|\bnew\s+Function\b|\beval\s*\(|\.(?:inner|outer)HTML\s*=[^=]|\bimport\(\s*(?!["'`][./])/u;
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.m?js$/u.test(name),
    );
    expect(scripts.some((name) => name.includes('pdf.worker'))).toBe(true);
    for (const name of scripts) {
      const found = makers.exec(readFileSync(path.join(folder, name), 'utf8'));
      // pdf.js writes one import into the text of a worker from another origin, of which we have none.
      if (found !== null && !/^import\("\$\{/u.test(found.input.slice(found.index))) {
        expect.soft(found.input.slice(found.index, found.index + 80), name).toBe('');
      }
    }
  });

  test('brings the licences of all that is inside, each once', () => {
    const text = readFileSync(path.join(folder, 'LICENSES.txt'), 'utf8');
    expect(text).toMatch(/^MIT License/u);
    for (const name of ['preact', 'i18next', 'pdfjs-dist', 'webextension-polyfill', 'yaml']) {
      expect(text.match(new RegExp(`^${name} \\d+\\.`, 'gmu')), name).toHaveLength(1);
    }
  });

  test('tells the browser its name in folders that browsers know', () => {
    const folders = readdirSync(LOCALES).flatMap((file) => manifestFolders(path.basename(file, '.json')));
    expect(readdirSync(path.join(folder, '_locales')).sort()).toEqual(folders.sort());
    expect(folders).toEqual(
      expect.arrayContaining(['de', 'en', 'es', 'fr', 'it', 'ja', 'pt_BR', 'pt_PT', 'zh_CN']),
    );
  });
});

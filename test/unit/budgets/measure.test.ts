import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { heavier, table, tooHeavy, weigh } from '../../../scripts/budgets/measure.ts';

function built(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'budgets-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const BUILD = {
  'detector.js': 'x'.repeat(1000),
  'popup.html': '<script src="/chunks/popup-AAAAAAAA.js"></script><link href="/assets/popup-BBBBBBBB.css">',
  'chunks/popup-AAAAAAAA.js': 'import{a}from"./both-CCCCCCCC.js";import(`./late-DDDDDDDD.js`)',
  'chunks/both-CCCCCCCC.js': '1',
  'chunks/late-DDDDDDDD.js': 'import"./popup-AAAAAAAA.js";new Worker("/assets/worker-EEEEEEEE.mjs")',
  'assets/worker-EEEEEEEE.mjs': '22',
  'assets/popup-BBBBBBBB.css': 'a{}',
};
const lengthOf = (...names: (keyof typeof BUILD)[]) =>
  names.reduce((total, name) => total + BUILD[name].length, 0);

test('a page weighs what it loads at once, and apart from that what may come later', () => {
  const weights = weigh(built(BUILD));
  expect(Object.keys(weights)).toEqual([
    'detector.js',
    'popup.html',
    'popup.html, with what comes later',
    'popup.css',
    'the whole, zipped',
  ]);
  expect(weights['popup.html']?.bytes).toBe(
    lengthOf(
      'popup.html',
      'chunks/popup-AAAAAAAA.js',
      'chunks/both-CCCCCCCC.js',
      'assets/popup-BBBBBBBB.css',
    ),
  );
  expect(weights['popup.html, with what comes later']?.bytes).toBe(
    lengthOf(...(Object.keys(BUILD) as (keyof typeof BUILD)[]).slice(1)),
  );
  expect(weights['detector.js']?.gzip).toBeLessThan(50);
});

test('what is too heavy is told by place and amount; so are a part without a limit and a limit without a part', () => {
  const weights = { 'a.js': { bytes: 1200, gzip: 500 }, 'b.js': { bytes: 1, gzip: 1 } };
  const limits = { 'a.js': { bytes: 1000, gzip: 500 }, 'c.js': { bytes: 1, gzip: 1 } };
  expect(tooHeavy(weights, limits)).toEqual([
    'a.js: 1,200 bytes, 200 over the limit of 1,000',
    'b.js: no limit is written down',
    'c.js: has a limit, and is not in the build',
  ]);
  expect(tooHeavy(weights, weights)).toEqual([]);
  expect(table(weights, limits)).toHaveLength(3);
});

test('of two builds the heavier counts, row by row', () => {
  expect(
    heavier(
      { 'a.js': { bytes: 1, gzip: 9 } },
      { 'a.js': { bytes: 2, gzip: 8 }, 'b.js': { bytes: 3, gzip: 3 } },
    ),
  ).toEqual({ 'a.js': { bytes: 2, gzip: 9 }, 'b.js': { bytes: 3, gzip: 3 } });
});

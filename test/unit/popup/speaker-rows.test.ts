import { expect, test } from 'vitest';
import type { FoundSpeaker } from '../../../src/core/analysis.ts';
import { speakerRows, unnamedShare } from '../../../src/popup/speaker-rows.ts';

const speaker = (
  sort: FoundSpeaker['sort'],
  words: string,
  entry: string | null,
  start: number,
): FoundSpeaker => ({ ...{ sort, words, entry, start }, end: start + 9 });

const SPEAKERS = [
  speaker('named', 'Sam Altman', 'sam-altman', 0),
  speaker('anonymous', 'une source', null, 10),
  speaker('named', 'Altman', 'sam-altman', 20),
  speaker('anonymous', 'une source', null, 30),
  speaker('medium', 'La Gazette', null, 40),
  speaker('medium', 'la Gazette', null, 50),
];

test('who is named is one, however often; of the unnamed nobody knows whether they are one', () => {
  expect(speakerRows(SPEAKERS).map(({ words, statements, start }) => [words, statements, start])).toEqual([
    ['Sam Altman', 2, 0],
    ['une source', 1, 10],
    ['une source', 1, 30],
    ['La Gazette', 2, 40],
  ]);
});

test('the share is one of statements', () => {
  expect(unnamedShare(SPEAKERS)).toEqual({ unnamed: 2, of: 6 });
  expect(unnamedShare([])).toEqual({ unnamed: 0, of: 0 });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newEntry } from '../../scripts/new-entry.ts';
import { checkFiles } from '../../src/knowledge/build/check.ts';
import { entryPath, SCAFFOLD_KINDS, scaffold } from '../../src/knowledge/build/scaffold.ts';
import { idOfName } from '../../src/knowledge/id-of-name.ts';
import { SOUND, writeFolder } from './fixtures.ts';

describe('id', () => {
  test.each([
    ['Ruoming Pang', 'ruoming-pang'],
    ['Clément Delangue', 'clement-delangue'],
    ['Łukasz Kaiser', 'lukasz-kaiser'],
    ['Søren Æbelø', 'soren-aebelo'],
    ['Straße', 'strasse'],
    ['Jean-Noël d’Œuvre', 'jean-noel-d-oeuvre'],
    ["O'Brien Jr.", 'obrien-jr'],
    ['GPT-4.1', 'gpt-41'],
    ['  AT&T  ', 'at-t'],
    ['庞若鸣', ''],
  ])('%s → %s', (name, id) => expect(idOfName(name)).toBe(id));
});

describe('scaffold', () => {
  test.each(SCAFFOLD_KINDS)('%s: only prose is wanting', (kind) => {
    const text = scaffold(kind, 'Ada: Example');
    const check = (filled: string) =>
      checkFiles([{ path: `entries/${entryPath(kind, 'ada-example')}`, text: filled }]).problems;
    const problems = check(text);
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(message).toMatch(/^is still to be written: write an? /u);
    expect(check(text.replaceAll('TODO', 'Done'))).toEqual([]);
  });
});

describe('script', () => {
  test('writes the file where it belongs and not over another', () => {
    const folder = writeFolder(SOUND);
    const path = newEntry(['person', 'Clément Delangue'], folder);
    expect(path).toBe(join(folder, 'people/clement-delangue.yml'));
    expect(readFileSync(path, 'utf8')).toContain('name: Clément Delangue\n');
    expect(() => newEntry(['person', 'Clement Delangue'], folder)).toThrow('has this id already');
    expect(() => newEntry(['place', 'Acme'], folder)).toThrow('acme.yml has this id already');
  });

  test('says what it needs', () => {
    const folder = writeFolder(SOUND);
    expect(() => newEntry(['robot', 'Bender'], folder)).toThrow('usage:');
    expect(() => newEntry(['person'], folder)).toThrow('usage:');
    expect(() => newEntry(['person', '庞若鸣'], folder)).toThrow('give an id');
    expect(() => newEntry(['person', '庞若鸣', '../x'], folder)).toThrow('is not an id');
    expect(newEntry(['person', '庞若鸣', 'ruoming-pang'], folder)).toMatch(/people.ruoming-pang\.yml$/u);
  });
});

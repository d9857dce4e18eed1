import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Problem } from '../../src/knowledge/build/problem.ts';
import { readEntries } from '../../src/knowledge/build/read-entries.ts';

/** Files by path below the entries' folder. */
export type Files = Readonly<Record<string, string>>;

const TEXTS = `gloss:
  en: >-
    A short line.
  fr: >-
    Une ligne courte : voilà.
background:
  en: >-
    A paragraph.
  fr: >-
    Un paragraphe.
`;

export const SOURCES = `sources:
  paper-2025:
    publisher: The Paper
    title: "[Staff changes]"
    url: https://paper.example/2025
    date: 2025-07-01
    language: en
`;

/** A fact that cites the source of `SOURCES`. */
export const FACT = `facts:
  - date: 2025-07
    text:
      en: >-
        It happened.
      fr: >-
        Cela est arrivé.
    sources: [paper-2025]
`;

export const TITLE = `    title:
      en: >-
        Engineer
      fr: >-
        Ingénieur
`;

export const ROLE_OF_MOVE = `    role:
      en: >-
        Engineer
      fr: >-
        Ingénieur
`;

/** A sound entry of `kind`; `more` is put at its end. The name stands on line 2, the gloss on line 3. */
export function entry(kind: string, name: string, more = ''): string {
  return `kind: ${kind}\nname: ${name}\n${TEXTS}${more}`;
}

/** A sound article; `more` is put at its end. */
export function article(more = ''): string {
  return `kind: article
name: A raid
published: 2025-07-08
summary:
  en: >-
    A summary.
  fr: >-
    Un résumé.
signature:
  - entry: acme
    weight: 3
${more}`;
}

/** Two firms, a lab of the second, and a person: without a problem. */
export const SOUND: Files = {
  'organizations/acme.yml': entry('organization', 'Acme Robotics'),
  'organizations/globex.yml': entry('organization', 'Globex'),
  'organizations/globex-lab.yml': entry(
    'organization',
    'Globex Lab',
    'relations:\n  - type: parent\n    entry: globex\n',
  ),
  'people/ada-example.yml': entry('person', 'Ada Example'),
};

/** Writes files to a folder of their own, gone after the test. */
export function writeFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'interligne-knowledge-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** The problems of the sound files with `files` over them; `file` is relative to the entries' folder. */
export function problemsOf(files: Files): Problem[] {
  const folder = writeFolder({ ...SOUND, ...files });
  const prefix = `${relative(process.cwd(), folder).replaceAll('\\', '/')}/`;
  return readEntries(folder).problems.map((problem) => ({
    ...problem,
    file: problem.file.startsWith(prefix) ? problem.file.slice(prefix.length) : problem.file,
  }));
}

/** Line, from 1, on which the first occurrence of `part` begins. */
export function lineOf(text: string, part: string): number {
  const index = text.indexOf(part);
  if (index < 0) throw new Error(`“${part}” is not in the fixture`);
  return text.slice(0, index).split('\n').length;
}

const UNVERIFIED = '    sources: []\n    unverified: true\n';

/** A role at `organization`; `dates` are whole lines. */
export function role(organization: string, dates: string): string {
  return `  - organization: ${organization}\n${dates}${TITLE}${UNVERIFIED}`;
}

/** A reported move. */
export function move(from: string, to: string, date: string): string {
  return `  - from: ${from}\n    to: ${to}\n    date: ${date}\n    status: reported\n${ROLE_OF_MOVE}${UNVERIFIED}`;
}

/** Holds that `file`, with `text`, has one problem, on the line where `mark` begins, and that no other file has any. */
export function expectOnly(file: string, text: string, mark: string, field: string, message: unknown) {
  expect(problemsOf({ [file]: text })).toEqual([{ file, line: lineOf(text, mark), field, message }]);
}

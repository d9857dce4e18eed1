import type { Entry, KnowledgeProse } from '../../../src/core/knowledge.ts';
import type { Pack } from '../../../src/packs/pack.ts';
import { packFile } from '../../../src/packs/pack-file.ts';
import type { PackProblem } from '../../../src/packs/pack-problem.ts';
import { readPack } from '../../../src/packs/read-pack.ts';

function bundled(id: string, kind: Entry['kind'], name: string, more: Partial<Entry> = {}): [string, Entry] {
  const words = { en: 'Words.', fr: 'Des mots.' };
  return [
    id,
    {
      id,
      kind,
      name,
      gloss: words,
      background: words,
      roles: [],
      moves: [],
      facts: [],
      relations: [],
      sources: {},
      ...more,
    },
  ];
}

/** A bundled base of a firm, its lab and a person. */
export const BUNDLED: KnowledgeProse = {
  date: '2026-01-01',
  articles: {},
  entries: Object.fromEntries([
    bundled('globex', 'organization', 'Globex'),
    bundled('globex-lab', 'organization', 'Globex Lab', {
      relations: [{ type: 'parent', entry: 'globex' }],
    }),
    bundled('ada-example', 'person', 'Ada Example'),
  ]),
};

export const TEXTS = `    gloss:
      en: >-
        A short line.
      fr: >-
        Une ligne courte : voilà.
    background:
      en: >-
        A paragraph.
      fr: >-
        Un paragraphe.
`;

export const HEAD = `pack:
  id: birds
  name: Sea birds
  version: "1"
entries:
`;

/** An entry of a pack in YAML; `more` is put at its end, four spaces in. */
export function entry(id: string, kind: string, name: string, more = ''): string {
  return `  ${id}:\n    kind: ${kind}\n    name: ${name}\n${TEXTS}${more}`;
}

/** Two entries, the second of which leans on the first and on a bundled one. */
export const SOUND = `${HEAD}${entry('colony', 'organization', 'Cape Colony')}${entry(
  'grey-tern',
  'person',
  'Grey Tern',
  `    roles:
      - organization: colony
        title:
          en: >-
            Warden
          fr: >-
            Garde
        from: 2020
        confirmed: 2024
        sources: []
        unverified: true
    relations:
      - type: see-also
        entry: globex
`,
)}`;

/** What `readPack` says of a text. */
export function problemsOf(text: string, name = 'birds.yml'): readonly PackProblem[] {
  const reading = readPack(packFile(name, text), BUNDLED);
  return 'problems' in reading ? reading.problems : [];
}

/** The pack that a text is; fails where it is none. */
export function packOf(text: string, name = 'birds.yml'): Pack {
  const reading = readPack(packFile(name, text), BUNDLED);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
}

/** Line, from 1, on which the first occurrence of `part` begins. */
export function lineOf(text: string, part: string): number {
  const index = text.indexOf(part);
  if (index < 0) throw new Error(`“${part}” is not in the text`);
  return text.slice(0, index).split('\n').length;
}

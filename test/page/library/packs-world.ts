import type { LibraryKnowledge } from '../../../src/library/library-knowledge.ts';
import type { PacksWorld } from '../../../src/library/packs/packs-data.ts';
import { COMPILE_VERSION, countKinds, type Pack } from '../../../src/packs/pack.ts';
import { type PackFile, packFile } from '../../../src/packs/pack-file.ts';
import { readPack } from '../../../src/packs/read-pack.ts';
import sample from '../../../src/packs/samples/chip-makers.yml?raw';
import type { StoredPack } from '../../../src/packs/store.ts';

const IMPORTED = '2026-08-01T09:00:00.000Z';

function stored(pack: Pack, file: PackFile, enabled = true): StoredPack {
  return {
    id: pack.head.id,
    item: {
      ...pack.head,
      fileName: file.name,
      format: file.format,
      imported: IMPORTED,
      enabled,
      compiled: COMPILE_VERSION,
      counts: countKinds(pack.index.entries),
    },
    text: file.text,
    index: pack.index,
    prose: pack.prose,
  };
}

const PENS = `pack:
  id: pen-makers
  name: Pen makers
entries:
  quill-works:
    kind: organization
    name: Quill Works
    gloss:
      en: >-
        It makes pens.
      fr: >-
        Il fait des stylos.
    background:
      en: >-
        It has made pens for long.
      fr: >-
        Il fait des stylos depuis longtemps.
`;

/**
 * Packs in memory, with the real checks. What is saved and copied stands in `calls`; the address says what is there to begin with
 * (`?packs=some`, `?packs=damaged`, `?packs=later`) and whether room is left (`?full`).
 */
export function packsWorld(
  asked: URLSearchParams,
  knowledge: LibraryKnowledge,
  calls: string[],
): Omit<PacksWorld, 'draw' | 'changed'> {
  const bundled = {
    date: '2026-01-01',
    articles: {},
    // The sample refers to these.
    entries: Object.fromEntries(
      ['asml', 'nvidia', 'amd', 'huawei', 'meridian']
        .map((id) => [
          id,
          { ...Object.values(knowledge.entries).find(({ kind }) => kind === 'organization'), id },
        ])
        .concat(Object.entries(knowledge.entries)),
    ),
  } as Parameters<typeof readPack>[1];
  const read = async (file: PackFile) => readPack(file, bundled);
  let packs: StoredPack[] = [];

  const begin = async () => {
    const file = packFile('pens.yml', PENS);
    const reading = await read(file);
    if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
    const pens = stored(reading.pack, file, false);
    if (asked.get('packs') === 'some') packs = [pens];
    if (asked.get('packs') === 'damaged') {
      const nothing = { item: null, index: null, prose: null };
      packs = [
        { id: 'torn-pack', text: 'pack: torn', ...nothing },
        { id: 'lost-pack', text: null, ...nothing },
      ];
    }
  };
  const ready = begin();

  return {
    async stored() {
      await ready;
      return { packs, later: asked.get('packs') === 'later' };
    },
    read,
    async keep(pack, file, { replace }) {
      const there = packs.find(({ id }) => id === pack.head.id);
      if (there && !replace) return 'there';
      if (asked.has('full')) return 'full';
      packs = [...packs.filter((one) => one !== there), stored(pack, file)];
      return 'done';
    },
    renew: async () => 'done',
    async switch(id, enabled) {
      packs = packs.map((pack) =>
        pack.id === id && pack.item ? { ...pack, item: { ...pack.item, enabled } } : pack,
      );
      return 'done';
    },
    async remove(id) {
      const place = packs.findIndex((pack) => pack.id === id);
      const pack = packs[place];
      if (!pack) return 'gone';
      packs = packs.toSpliced(place, 1);
      return { pack, place };
    },
    async restore({ pack, place }) {
      packs = packs.toSpliced(place, 0, pack);
      return 'done';
    },
    sample: async () => packFile('chip-makers.yml', sample),
    save: (fileName, text) => calls.push(`file ${fileName} ${text.length}`),
    async copy(text) {
      if (asked.has('refuse')) throw new Error('refused');
      calls.push(text);
    },
  };
}

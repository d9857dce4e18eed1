import type { EntriesById, IndexedAlias, IndexedEntry, KnowledgeIndex } from '../../knowledge.ts';
import { foldCase, foldSpelling } from '../text-fold.ts';
import { isUnspaced, nextWord } from '../words.ts';
import { buildNameTable, entriesAt, hashOf, type NameTable, slotOf } from './name-table.ts';
import { foldedUnit, SPACE } from './signs.ts';

/** An alias made ready for comparison. What is read at every hit comes first and lies in it, since memory is what a large index waits for. */
export interface PreparedAlias {
  /** The next of those that are found by the same slot: they get shorter; of equal length they come in the order of the entries. */
  readonly next: PreparedAlias | null;
  /** Where many are found by one slot, at the first of them: all by what comes behind their key. */
  readonly crowd: Crowd | null;
  /** How long its key is. */
  readonly keyLength: number;
  /** Only in texts of this language; null: in any. */
  readonly language: string | null;
  /** The alias by `foldSpelling`. */
  readonly spelling: string;
  /** The alias by `foldCase`. */
  readonly folded: string;
  /** What it is found by; see `keyOf`. */
  readonly key: string;
  /** Terms fold case; names only as `case-rule.ts` allows. */
  readonly isTerm: boolean;
  readonly alias: IndexedAlias;
  readonly entry: IndexedEntry;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Before the first two characters of an alias in an unspaced script: a key of that sort is no word. */
export const PAIR = '\0';

/** What `find-aliases.ts` reads: aliases by key. Entries are unpacked, and their aliases prepared, when a text holds one of their keys. */
export class AliasIndex {
  /** Asked first: nearly all words are in no slot. */
  readonly table: NameTable;
  readonly entries: EntriesById;
  private readonly aliasesAt: (place: number) => readonly PreparedAlias[];
  /** By slot the first of its aliases, null where it has none after all; made with the first. */
  private firsts: (PreparedAlias | null | undefined)[] = [];

  /**
   * @param table of the keys of all entries
   * @param aliasesAt the aliases of the entry at a place of the table
   */
  constructor(
    table: NameTable,
    entries: EntriesById,
    aliasesAt: (place: number) => readonly PreparedAlias[],
  ) {
    this.table = table;
    this.entries = entries;
    this.aliasesAt = aliasesAt;
  }

  /**
   * The first of the aliases of a slot; nearly always all have one key.
   * @param slot what `slotOf` says of a key's hash, and not -1
   */
  firstIn(slot: number): PreparedAlias | null {
    const known = this.firsts[slot];
    return known === undefined ? this.unpack(slot) : known;
  }

  /** The first of the aliases of a key, null where there is none; there may be some of another key among them. */
  firstOf(key: string): PreparedAlias | null {
    const slot = slotOf(this.table, hashOf(key));
    return slot < 0 ? null : this.firstIn(slot);
  }

  private unpack(slot: number): PreparedAlias | null {
    if (this.firsts.length === 0) this.firsts = new Array(this.table.marks.length);
    const all: Writable<PreparedAlias>[] = entriesAt(this.table, slot)
      .flatMap((place) => this.aliasesAt(place))
      .filter(({ key }) => slotOf(this.table, hashOf(key)) === slot)
      .sort((a, b) => b.spelling.length - a.spelling.length);
    for (const [place, alias] of all.entries()) alias.next = all[place + 1] ?? null;
    const [first = null] = all;
    if (first && all.length >= MANY) first.crowd = new Crowd(all);
    this.firsts[slot] = first;
    return first;
  }
}

/** From this many aliases on, it pays to look at what comes behind the key before each is compared. */
const MANY = 6;
/** So many units behind the key are looked at. */
const SIGN_UNITS = 3;

/** Many aliases of one slot. */
export class Crowd {
  private readonly all: readonly PreparedAlias[];
  private readonly bySign = new Map<number, readonly PreparedAlias[]>();
  /** Those that are too short to have a sign; they are in each list of `bySign` as well. */
  private readonly short: readonly PreparedAlias[];

  /** @param all the longest first */
  constructor(all: readonly PreparedAlias[]) {
    this.all = all;
    const signs = all.map(signOf);
    for (const sign of new Set(signs))
      this.bySign.set(
        sign,
        all.filter((_, place) => signs[place] === sign || signs[place] === NO_SIGN),
      );
    this.short = this.bySign.get(NO_SIGN) ?? [];
  }

  /**
   * Those that may stand at a word by what comes behind it: all of them where that does not fold unit by unit. The longest first.
   * @param end where the word ends
   */
  likelyAt(block: string, end: number): readonly PreparedAlias[] {
    // One more unit: a mark would change the sign that it stands behind.
    if (end + SIGN_UNITS >= block.length) return this.all;
    const first = foldedUnit(block.charCodeAt(end));
    const second = foldedUnit(block.charCodeAt(end + 1));
    const third = foldedUnit(block.charCodeAt(end + 2));
    const next = foldedUnit(block.charCodeAt(end + SIGN_UNITS));
    if (first === 0 || second === 0 || third === 0 || next === 0) return this.all;
    if (second === SPACE && (first === SPACE || third === SPACE)) return this.all;
    return this.bySign.get(signOfUnits(first, second, third)) ?? this.short;
  }
}

/** Of an alias that hardly goes on behind its key. */
const NO_SIGN = 0;

/** What comes behind an alias's key. */
function signOf({ key, folded }: PreparedAlias): number {
  const at = key.length;
  if (folded.length < at + SIGN_UNITS) return NO_SIGN;
  return signOfUnits(folded.charCodeAt(at), folded.charCodeAt(at + 1), folded.charCodeAt(at + 2));
}

function signOfUnits(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) | 1;
}

/**
 * Makes the knowledge index ready for look-up: as the build packed it where it did, else by packing it now.
 * @param knowledge the compiled index; with packs of the reader's own, of all entries together
 */
export function buildAliasIndex(knowledge: KnowledgeIndex): AliasIndex {
  const { packed } = knowledge;
  if (packed) {
    // An entry's aliases are found by several slots; each is prepared once, and lies in one slot alone.
    const known = new Map<number, readonly PreparedAlias[]>();
    const prepared = (place: number): readonly PreparedAlias[] => {
      const before = known.get(place);
      if (before) return before;
      const own = aliasesOf(packed.at(place));
      known.set(place, own);
      return own;
    };
    return new AliasIndex(packed.table, packed, prepared);
  }
  const { entries } = knowledge;
  const aliases = entries.map(aliasesOf);
  const table = buildNameTable(aliases.map((own) => own.map(({ key }) => key)));
  return new AliasIndex(
    table,
    new Map(entries.map((entry) => [entry.id, entry])),
    (place) => aliases[place] ?? [],
  );
}

/** The keys under which an entry's aliases are looked for, in the order of the aliases. */
export function keysOf(entry: IndexedEntry): string[] {
  return aliasesOf(entry).map(({ key }) => key);
}

/** Aliases made ready; those without any word can never be found, and are left out. */
function aliasesOf(entry: IndexedEntry): readonly PreparedAlias[] {
  const isTerm = entry.kind === 'term';
  return entry.aliases.flatMap((alias) => {
    const spelling = foldSpelling(alias.form);
    const key = keyOf(spelling);
    if (key === null) return [];
    const { language = null } = alias;
    const folded = spelling.toLowerCase();
    return [
      {
        next: null,
        crowd: null,
        keyLength: key.length,
        language,
        spelling,
        folded,
        key,
        isTerm,
        alias,
        entry,
      },
    ];
  });
}

/** The first word, folded; of aliases in unspaced scripts the first two characters as they are. */
function keyOf(spelling: string): string | null {
  if (isUnspaced(spelling)) return PAIR + spelling.slice(0, 2);
  const first = nextWord(spelling, 0);
  return first ? foldCase(spelling.slice(first.start, first.end)) : null;
}

import type { MatchReason } from '../../annotation.ts';
import type { Article, Block } from '../../article.ts';
import { finish } from '../../steps.ts';
import { ofLast } from '../of-last.ts';
import type { Claim } from '../overlaps.ts';
import { foldCase } from '../text-fold.ts';
import { foldedWordsOf, isUnspaced } from '../words.ts';
import type { AliasIndex } from './alias-index.ts';
import { type Candidate, findAliases } from './find-aliases.ts';
import { hasForeignFirstName, isHyphenedPart, startsLongerName } from './neighbours.ts';

/** What a language lends to recognition. */
export interface NameContext {
  readonly language: string | null;
  readonly functionWords: ReadonlySet<string>;
  /** Endings that a name may take on (German genitive “Metas”). */
  readonly nameEndings: readonly string[];
}

/** How sure each way of matching is; ordered by how often such a match was wrong on the development pages. */
const CONFIDENCE: Record<MatchReason, number> = {
  'full-name': 0.98,
  'distinctive-alias': 0.95,
  'short-name-after-full': 0.92,
  metonym: 0.9,
  'term-form': 0.9,
  'alias-in-context': 0.88,
  figure: 0.95,
};

/** A candidate in its block, with what the block alone says of it. */
export interface Sighting {
  /** Offsets into the block's text. */
  readonly candidate: Candidate;
  readonly gate: 'strong' | 'weak' | 'short';
  /** Whether a word of its context stands in the block; asked of weak aliases alone. */
  readonly inContext: boolean;
}

/** A mention that was accepted, and why. */
export interface Accepted {
  readonly sighting: Sighting;
  readonly reason: MatchReason;
}

/**
 * Names and terms of an article. Distinctive aliases stand alone; weak ones need company (a context word in their paragraph, or a related
 * entry in the article); short names hold only after the full name. Overlaps are not settled here.
 * @param article the article
 * @param index the knowledge, made ready
 * @param contextOf what a block's language lends
 * @returns claims with offsets into the article's text, in no particular order
 */
export function recognizeNames(
  article: Article,
  index: AliasIndex,
  contextOf: (block: Block) => NameContext,
): Claim[] {
  const sightings = article.blocks.map((block) =>
    sightingsIn(article.text.slice(block.start, block.end), index, contextOf(block)),
  );
  return finish(acceptNames(sightings)).flatMap((accepted, at) => {
    const offset = article.blocks[at]?.start ?? 0;
    return accepted.map((one) => {
      const { start, end, ...rest } = claimOf(one);
      return { start: offset + start, end: offset + end, ...rest };
    });
  });
}

/**
 * What a block alone says of its names: every place of an alias that is no part of another name and no namesake's.
 * @param block the block's text
 */
export function sightingsIn(block: string, index: AliasIndex, context: NameContext): Sighting[] {
  const candidates = findAliases(block, context, index);
  const startsKnown = new Set(candidates.map((candidate) => candidate.start));
  let words: ReadonlySet<string> | undefined;
  const holds = (word: string): boolean => {
    if (isUnspaced(word)) return block.includes(word);
    if (/[ -]/u.test(word)) return foldedBlock(block).includes(word);
    words ??= new Set(foldedWordsOf(block).folded);
    return words.has(word);
  };
  return candidates.flatMap((candidate): Sighting[] => {
    const { alias, folded } = candidate.alias;
    const { gate } = alias;
    const barred =
      gate === 'weak'
        ? isPartOfAnother(block, candidate, startsKnown)
        : isSomebodyElse(block, candidate, context);
    if (barred) return [];
    const inContext = gate === 'weak' && (alias.context ?? []).some((word) => word !== folded && holds(word));
    return [{ candidate, gate, inContext }];
  });
}

/** So many blocks are gone through between two pauses. */
const BLOCKS_A_STEP = 256;

/**
 * Which names of an article hold, once all of it is known.
 * @param blocks the sightings of its blocks, in reading order
 * @returns for each block what was accepted; it pauses now and then
 */
export function* acceptNames(
  blocks: readonly (readonly Sighting[])[],
): Generator<undefined, readonly (readonly Accepted[])[]> {
  const accepted: Accepted[][] = blocks.map(() => []);
  const fullAt: FullNames = new Map();
  const established = new Set<string>();

  for (const block of yieldEach(blocks)) {
    if (block === null) yield;
    else
      for (const sighting of block.sightings) {
        if (sighting.gate !== 'strong') continue;
        accept(block.at, sighting, strongReason(sighting));
        const { entry, alias } = sighting.candidate.alias;
        established.add(entry.id);
        if (alias.metonym) continue;
        const place = { block: block.at, start: sighting.candidate.start };
        const before = fullAt.get(entry.id);
        if (before) before.push(place);
        else fullAt.set(entry.id, [place]);
      }
  }

  const open: Sighting[][] = [];
  for (const block of yieldEach(blocks)) {
    if (block === null) yield;
    else
      open.push(
        block.sightings.filter((sighting) => sighting.gate === 'weak' && !acceptWeak(block.at, sighting)),
      );
  }
  // A second look: names that their own paragraph vouched for now vouch for their other mentions and their kin.
  for (const block of yieldEach(open)) {
    if (block === null) yield;
    else for (const sighting of block.sightings) acceptWeak(block.at, sighting);
  }

  for (const block of yieldEach(blocks)) {
    if (block === null) yield;
    else
      for (const bearers of sameSpan(block.sightings.filter(({ gate }) => gate === 'short'))) {
        const meant = lastNamed(block.at, bearers, fullAt);
        if (meant) accept(block.at, meant, 'short-name-after-full');
      }
  }
  return accepted;

  function accept(at: number, sighting: Sighting, reason: MatchReason): void {
    accepted[at]?.push({ sighting, reason });
  }

  function acceptWeak(at: number, sighting: Sighting): boolean {
    if (!hasCompany(sighting, established)) return false;
    accept(at, sighting, weakReason(sighting));
    const { entry, isTerm } = sighting.candidate.alias;
    if (!isTerm) established.add(entry.id);
    return true;
  }
}

/** Blocks in order, with their place; null where it is time for a pause. */
function* yieldEach(
  blocks: readonly (readonly Sighting[])[],
): Generator<{ readonly at: number; readonly sightings: readonly Sighting[] } | null> {
  for (const [at, sightings] of blocks.entries()) {
    if (at % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield null;
    yield { at, sightings };
  }
}

/** A person's one-word alias that another first name claims. */
function isSomebodyElse(block: string, candidate: Candidate, { functionWords }: NameContext): boolean {
  const { entry, spelling } = candidate.alias;
  if (entry.kind !== 'person' || spelling.includes(' ') || isUnspaced(spelling)) return false;
  return hasForeignFirstName(block, candidate, functionWords);
}

/** A weak alias that is a piece of another word or name. */
function isPartOfAnother(block: string, candidate: Candidate, startsKnown: ReadonlySet<number>): boolean {
  const { entry, isTerm } = candidate.alias;
  if (isTerm) return false;
  if (isHyphenedPart(block, candidate)) return true;
  if (entry.kind === 'organization' || entry.kind === 'place') return false;
  return startsLongerName(block, candidate, (start) => startsKnown.has(start));
}

/** Whether the text vouches for a weak alias. */
function hasCompany({ candidate, inContext }: Sighting, established: ReadonlySet<string>): boolean {
  const { entry, isTerm } = candidate.alias;
  if (inContext) return true;
  if (isTerm) return false;
  return established.has(entry.id) || entry.related.some((id) => established.has(id));
}

const foldedBlock = ofLast(foldCase);

/** A place in an article: a block's number and an offset into it. */
interface NamePlace {
  readonly block: number;
  readonly start: number;
}

/** Where each entry's full names stand, in reading order. */
type FullNames = Map<string, NamePlace[]>;

/** Short names of a block that stand in the same place, for the entries that share them. */
function sameSpan(short: readonly Sighting[]): Iterable<readonly Sighting[]> {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of short) {
    const key = `${sighting.candidate.start}:${sighting.candidate.end}`;
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  return groups.values();
}

/** Of the bearers of one short name, the one whose full name was met last before it; nobody if none was. */
function lastNamed(block: number, bearers: readonly Sighting[], fullAt: FullNames): Sighting | null {
  let meant: Sighting | null = null;
  let latest: NamePlace | null = null;
  for (const bearer of bearers) {
    const places = fullAt.get(bearer.candidate.alias.entry.id) ?? [];
    const last = lastBefore(places, { block, start: bearer.candidate.start });
    if (last !== null && (latest === null || isBefore(latest, last))) {
      latest = last;
      meant = bearer;
    }
  }
  return meant;
}

function isBefore(one: NamePlace, other: NamePlace): boolean {
  return one.block < other.block || (one.block === other.block && one.start < other.start);
}

/** The last of the places that lies before another, by binary search; null where none does. */
function lastBefore(places: readonly NamePlace[], limit: NamePlace): NamePlace | null {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(places[middle] ?? limit, limit)) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? null;
}

function strongReason(sighting: Sighting): MatchReason {
  const { entry, alias, isTerm, spelling } = sighting.candidate.alias;
  if (isTerm) return 'term-form';
  if (alias.metonym) return 'metonym';
  return spelling === entry.name || spelling.includes(' ') ? 'full-name' : 'distinctive-alias';
}

function weakReason(sighting: Sighting): MatchReason {
  const { alias, isTerm } = sighting.candidate.alias;
  if (isTerm) return 'term-form';
  return alias.metonym ? 'metonym' : 'alias-in-context';
}

/** The claim of an accepted mention; offsets into its block. */
export function claimOf({ sighting: { candidate }, reason }: Accepted): Claim {
  const { entry } = candidate.alias;
  return {
    start: candidate.start,
    end: candidate.end,
    kind: entry.kind,
    entry: entry.id,
    confidence: CONFIDENCE[reason],
    reason,
  };
}

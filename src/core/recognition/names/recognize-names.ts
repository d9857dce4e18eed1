import type { MatchReason } from '../../annotation.ts';
import type { Article, Block } from '../../article.ts';
import { ofLast } from '../of-last.ts';
import type { Claim } from '../overlaps.ts';
import { foldCase } from '../text-fold.ts';
import { isUnspaced, wordsOf } from '../words.ts';
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

/** A candidate in its block, with what is asked of it. */
interface Sighting {
  readonly context: NameContext;
  readonly block: string;
  readonly offset: number;
  readonly candidate: Candidate;
  readonly startsKnown: ReadonlySet<number>;
  readonly words: () => ReadonlySet<string>;
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
  const sightings = article.blocks.flatMap((block) =>
    sightingsIn(article.text.slice(block.start, block.end), block.start, index, contextOf(block)),
  );
  const claims: Claim[] = [];
  const fullAt: FullNames = new Map();
  const established = new Set<string>();

  for (const sighting of sightings) {
    if (gateOf(sighting) !== 'strong' || isSomebodyElse(sighting)) continue;
    claims.push(claim(sighting, strongReason(sighting)));
    const { entry, alias } = sighting.candidate.alias;
    established.add(entry.id);
    if (alias.metonym) continue;
    const at = sighting.offset + sighting.candidate.start;
    const before = fullAt.get(entry.id);
    if (before) before.push(at);
    else fullAt.set(entry.id, [at]);
  }

  const weak = sightings.filter((sighting) => gateOf(sighting) === 'weak' && !isPartOfAnother(sighting));
  const open = weak.filter((sighting) => !accept(sighting, hasCompany(sighting, established)));
  // A second look: names that their own paragraph vouched for now vouch for their other mentions and their kin.
  for (const sighting of open) accept(sighting, hasCompany(sighting, established));

  const short = sightings.filter((sighting) => gateOf(sighting) === 'short' && !isSomebodyElse(sighting));
  for (const bearers of sameSpan(short)) {
    const meant = lastNamed(bearers, fullAt);
    if (meant) claims.push(claim(meant, 'short-name-after-full'));
  }
  return claims;

  function accept(sighting: Sighting, accepted: boolean): boolean {
    if (!accepted) return false;
    claims.push(claim(sighting, weakReason(sighting)));
    if (!sighting.candidate.alias.isTerm) established.add(sighting.candidate.alias.entry.id);
    return true;
  }
}

function sightingsIn(block: string, offset: number, index: AliasIndex, context: NameContext): Sighting[] {
  const candidates = findAliases(block, context, index);
  const startsKnown = new Set(candidates.map((candidate) => candidate.start));
  let words: ReadonlySet<string> | undefined;
  const lazyWords = (): ReadonlySet<string> => {
    words ??= new Set(wordsOf(block).map((word) => foldCase(block.slice(word.start, word.end))));
    return words;
  };
  return candidates.map((candidate) => ({
    context,
    block,
    offset,
    candidate,
    startsKnown,
    words: lazyWords,
  }));
}

function gateOf(sighting: Sighting): 'strong' | 'weak' | 'short' {
  return sighting.candidate.alias.alias.gate;
}

/** A person's one-word alias that another first name claims. */
function isSomebodyElse(sighting: Sighting): boolean {
  const { entry, spelling } = sighting.candidate.alias;
  if (entry.kind !== 'person' || spelling.includes(' ') || isUnspaced(spelling)) return false;
  return hasForeignFirstName(sighting.block, sighting.candidate, sighting.context.functionWords);
}

/** A weak alias that is a piece of another word or name. */
function isPartOfAnother(sighting: Sighting): boolean {
  const { entry, isTerm } = sighting.candidate.alias;
  if (isTerm) return false;
  if (isHyphenedPart(sighting.block, sighting.candidate)) return true;
  if (entry.kind === 'organization' || entry.kind === 'place') return false;
  return startsLongerName(sighting.block, sighting.candidate, (start) => sighting.startsKnown.has(start));
}

/** Whether the text vouches for a weak alias. */
function hasCompany(sighting: Sighting, established: ReadonlySet<string>): boolean {
  const { entry, alias, isTerm, folded } = sighting.candidate.alias;
  const words = alias.context ?? [];
  if (words.some((word) => word !== folded && holds(sighting, word))) return true;
  if (isTerm) return false;
  return established.has(entry.id) || entry.related.some((id) => established.has(id));
}

function holds(sighting: Sighting, word: string): boolean {
  if (isUnspaced(word)) return sighting.block.includes(word);
  return /[ -]/u.test(word) ? foldedBlock(sighting.block).includes(word) : sighting.words().has(word);
}

const foldedBlock = ofLast(foldCase);

/** Where each entry's full names stand, ascending. */
type FullNames = Map<string, number[]>;

/** Short names that stand in the same place, for the entries that share them. */
function sameSpan(short: readonly Sighting[]): Iterable<readonly Sighting[]> {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of short) {
    const key = `${sighting.offset + sighting.candidate.start}:${sighting.candidate.end}`;
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  return groups.values();
}

/** Of the bearers of one short name, the one whose full name was met last before it; nobody if none was. */
function lastNamed(bearers: readonly Sighting[], fullAt: FullNames): Sighting | null {
  let meant: Sighting | null = null;
  let latest = -1;
  for (const bearer of bearers) {
    const at = bearer.offset + bearer.candidate.start;
    const last = lastBefore(fullAt.get(bearer.candidate.alias.entry.id) ?? [], at);
    if (last > latest) {
      latest = last;
      meant = bearer;
    }
  }
  return meant;
}

/** The last of ascending places that lies before another, by binary search; -1 where none does. */
function lastBefore(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -1;
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

function claim(sighting: Sighting, reason: MatchReason): Claim {
  const { entry } = sighting.candidate.alias;
  return {
    start: sighting.offset + sighting.candidate.start,
    end: sighting.offset + sighting.candidate.end,
    kind: entry.kind,
    entry: entry.id,
    confidence: CONFIDENCE[reason],
    reason,
  };
}

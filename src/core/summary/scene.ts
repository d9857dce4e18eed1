import type { EntriesById } from '../knowledge.ts';
import type { Actor, Actors } from './actors.ts';
import type { Links } from './links.ts';
import type { MoveCue } from './move-cues.ts';

/** A sentence as the rules see it. */
export interface Scene {
  readonly words: string;
  readonly actors: Actors;
  readonly entries: EntriesById;
  readonly links: Links;
}

/** What one phrase says of one person: where from, where to, or both. */
export interface Side {
  readonly person: Actor;
  readonly from: string | null;
  readonly to: string | null;
  readonly cue: MoveCue | null;
  /** A departure may lead nowhere; a founding, or a post, holds only beside a departure or a place in another firm. */
  readonly kind: 'move' | 'departure' | 'founding' | 'post';
}

/** How far, in characters, a name stands from the noun that it belongs to: « les recrues de l'entreprise Meta ». */
export const OF = 14;
/** How far, in characters, a name may stand from the phrase that governs it: a long apposition fits, another clause does not. */
export const REACH = 90;

import { LetterPattern } from '../letter-pattern.ts';
import { type Actor, nearestAfter } from './actors.ts';
import type { Scene } from './scene.ts';

/** How far, in characters, the first firm of a route may stand from its verb: « s'en ira à la fin de l'année pour Meta ». */
const ROUTE_REACH = 40;
/** “Meta's superintelligence lab” is a place to go to; “Meta's defence” is not. */
export const OWNED_PLACE = new LetterPattern(
  "^['’]s\\s(?:[\\p{L}-]+\\s){0,4}(?:labs?|team|unit|division|group|effort|office)(?!\\p{L})",
);
/** After a name in the possessive. */
export const OWNER = new LetterPattern("^['’]s(?!\\p{L})");
/** Another clause, or a name that we do not know, breaks a route. */
const BREAK = new LetterPattern('[,;:()]|\\p{Lu}');

/** Where a route begins and where it leads, each null where the text does not tell it. */
export interface Route {
  readonly from: Actor | null;
  readonly to: Actor | null;
}

/**
 * The firms that prepositions tell right behind a place: « d'Apple à Meta », “to Meta from Apple”, “from Apple”.
 * @param place offset into the sentence: the end of a verb, of a noun, or of the person whom the noun is about
 */
export function routeAt(place: number, { words, actors, links }: Scene): Route {
  let from: Actor | null = null;
  let to: Actor | null = null;
  let end = place;
  for (let step = 0; step < 2; step += 1) {
    const firm = nearestAfter(actors.firms, end, ROUTE_REACH);
    if (!firm) break;
    const between = words.slice(end, firm.start);
    if (BREAK.test(between)) break;
    const after = words.slice(firm.end);
    const reachable = !OWNER.test(after) || OWNED_PLACE.test(after);
    if (to === null && reachable && links.routeTo.test(between)) to = firm;
    else if (from === null && links.routeFrom.test(between)) from = firm;
    else break;
    end = firm.end;
  }
  return { from, to };
}

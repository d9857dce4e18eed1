import { LetterPattern } from '../letter-pattern.ts';
import { type Actor, groupAfter, groupBefore, subjects } from './actors.ts';
import type { MoveCue } from './move-cues.ts';
import { OWNED_PLACE, OWNER } from './routes.ts';
import type { Scene } from './scene.ts';

/* Which names a phrase governs: its subject, and its object. */

/** Words between a verb and the firm that is its object, counted with the spaces at both ends: “joined Facebook's old rival Snap”. */
const NOUN_WORDS = 6;
/**
 * Whether a verb has a firm as its object. A phrase that ends in a preposition has it right behind: “went to Meta”, not “went to work against
 * Meta” or “went to Meta's headquarters”. One that ends in its verb may have a noun between: “joined the research team at Meta”, « quitte
 * son poste de directrice chez Meta », not « rejoint l'avis de Sam Altman sur Google ».
 * @param preposition ends a phrase that ends in a preposition
 */
export function governs(
  cue: MoveCue,
  firm: Actor,
  preposition: LetterPattern,
  { words, actors, links }: Scene,
): boolean {
  const phrase = words.slice(cue.start, cue.end);
  const between = words.slice(cue.end, firm.start);
  const rest = words.slice(firm.end);
  if (OWNER.test(rest) && !OWNED_PLACE.test(rest)) return false;
  if (preposition.test(`${phrase} `) || preposition.test(phrase))
    return preposition.test(phrase + between) || (links.places.test(between) && links.origin.test(between));
  const parted = actors.people.some(
    ({ start, end }) => start >= cue.end && end <= firm.start && !OWNER.test(words.slice(end)),
  );
  if (parted || /[;:]/u.test(between) || links.clause.test(between)) return false;
  if (links.origin.test(between) || links.arrivalInto.test(between)) return true;
  // « deixou a Boreal »: the article may look like a preposition.
  return (
    links.article.test(between) ||
    (between.split(/\s+/u).length <= NOUN_WORDS && !links.oblique.test(between))
  );
}

/** The people that a verb can have as its subject: none where a name that we do not know stands right before it. */
export function subjectsOf(cue: MoveCue, scene: Scene): Actor[] {
  const { words, actors, links } = scene;
  const before = STRANGER.exec(words.slice(0, cue.start))?.[1];
  const place = cue.start - 1;
  // « son bureau de Nantes »: what a preposition governs is no subject.
  const governed = before !== undefined && links.oblique.test(words.slice(0, place - before.length));
  const known = [...actors.people, ...actors.firms].some((actor) => actor.end === place);
  // In a headline in Title Case the verb is capitalised as well, and the word before it no name.
  if (before !== undefined && !governed && !known && SMALL.test(words.slice(cue.start))) return [];
  const own = groupBefore(words, subjects(words, actors.people, links), cue.start, links);
  return own.length > 0 ? own : borrowed(cue, scene);
}

/**
 * The subject that a clause without one borrows from the main clause behind it: « Après avoir quitté Apple, Pang … ». Empty where
 * somebody is named before.
 */
export function borrowed(cue: MoveCue, { words, actors, links }: Scene): Actor[] {
  const opening = words.slice(0, cue.end);
  if (actors.people.some(({ end }) => end <= cue.start) || /[,;:]/u.test(opening)) return [];
  if (!links.borrowing.test(opening)) return [];
  const next = actors.people.find(({ start }) => start >= cue.end);
  if (!next || !/^[^,;:.]*,\s$/u.test(words.slice(cue.end, next.start))) return [];
  return groupAfter(words, actors.people, next.start, 0, links);
}

/** A capitalised word right before a verb, after a lower-case one or a colon: « … Intelligence: Gross è passato a ». */
const STRANGER = new LetterPattern("[\\p{Ll}:;,]\\s(\\p{Lu}\\p{Ll}[\\p{L}'’-]*)\\s$");
const SMALL = new LetterPattern('^\\p{Ll}');
/** A comma and a word in small letters, of another clause. */
const COMMA_SMALL = new LetterPattern(',\\s*\\p{Ll}');

/** Whether somebody is the object of a verb: not of a preposition or another clause (“signed a deal with …”, « embauche moins, dit … »). */
export function takes(cue: MoveCue, person: Actor, { words, links }: Scene): boolean {
  const between = words.slice(cue.end, person.start);
  if (between.length <= 1) return true;
  return !links.oblique.test(between) && !links.clause.test(between) && !COMMA_SMALL.test(between);
}

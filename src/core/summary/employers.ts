import { LetterPattern } from '../letter-pattern.ts';
import { type Actor, groupAfter, groupBefore } from './actors.ts';
import type { Scene } from './scene.ts';

/** How far, in characters, a firm may stand from the person whom it employs. */
const EMPLOYER_REACH = 70;
/** All of the text between a firm and somebody of it: “'s top AI executive ”. */
const OWNS = new LetterPattern("^['’]s?\\s(?:[\\p{L}-]+\\s){0,5}$");
/** All of the text between a list of people and the preposition before their common firm: “, both from ”, « , tous deux de ». */
const ALL_OF = new LetterPattern('^,\\s\\p{L}+(?:\\s\\p{L}+)?\\s\\S+$');
/** All of the text between a firm and the noun for somebody of it: “ research scientists ”. */
const TWO_WORDS = new LetterPattern('^\\s(?:[\\p{L}-]+\\s){0,2}$');
/** After a firm that somebody is of: “, the OpenAI researcher”, “, OpenAI's chief scientist”. */
const ROLE_OF = new LetterPattern("^(?:['’]s)?\\s\\p{Ll}");

/**
 * The firm in which the words right beside a name place a person: “Apple's Ruoming Pang”, « l'ingénieur d'Apple Ruoming Pang »,
 * “Trapit Bansal (OpenAI)”, « Daniel Gross, patron de Safe Superintelligence, », “OpenAI researchers Lucas Beyer and …”.
 * @param person one of the scene's people
 * @param limit offset into the sentence that the words must end before: the verb whose subject the person is, else the sentence's length
 * @param other id of a firm that is not meant: the one joined
 * @returns the firm's id, or null
 */
export function employerOf(person: Actor, scene: Scene, limit: number, other: string | null): string | null {
  const { words, actors, links } = scene;
  const list = listAround(person, scene);
  const [first, last] = [list[0] ?? person, list.at(-1) ?? person];
  for (const firm of actors.firms.filter(({ id }) => id !== other)) {
    if (firm.end <= first.start && first.start - firm.end <= EMPLOYER_REACH) {
      const between = words.slice(firm.end, first.start);
      const ahead = words.slice(0, firm.start);
      const parted = actors.people.some(({ start, end }) => start >= firm.end && end <= first.start);
      if (!parted && OWNS.test(between) && !links.oblique.test(between)) return firm.id;
      if (/^\s/u.test(between) && links.people.test(between) && TWO_WORDS.test(between)) return firm.id;
      if (/^,?\s$/u.test(between) && links.origin.test(ahead) && links.people.test(withoutEnd(ahead)))
        return firm.id;
    }
  }
  const own = after(person, scene, limit);
  // Of a list whose names have each a firm of their own the last one's is not shared.
  const each = actors.firms.some(({ start, end }) => start >= first.end && end <= last.start);
  return own ?? (last === person || each ? null : after(last, scene, limit));
}

/** The firm told right behind a name. */
function after(person: Actor, { words, actors, links }: Scene, limit: number): string | null {
  const firm = actors.firms.find(({ start }) => start >= person.end);
  if (!firm || firm.end > limit || firm.start - person.end > EMPLOYER_REACH) return null;
  const between = words.slice(person.end, firm.start);
  const parted = actors.people.some(({ start, end }) => start >= person.end && end <= firm.start);
  if (parted) return null;
  if (/^\s?\($/u.test(between)) return firm.id;
  if (/^,\s(?:(?:an?|the)\s)?$/u.test(between) && ROLE_OF.test(words.slice(firm.end))) return firm.id;
  if (/^,?\s\S+$/u.test(between.trimEnd()) && links.origin.test(between)) return firm.id;
  return /^,/u.test(between) && (links.apposition.test(between) || isShared(between, links)) ? firm.id : null;
}

function isShared(between: string, links: Scene['links']): boolean {
  return ALL_OF.test(between.trimEnd()) && links.origin.test(between);
}

/** A text without the word that ends it: « Trois chercheurs d' » → « Trois chercheurs ». */
function withoutEnd(text: string): string {
  return text.replace(/\S+\s?$/u, '');
}

/** The list that a person is named in. */
function listAround(person: Actor, { words, actors, links }: Scene): readonly Actor[] {
  const before = groupBefore(words, actors.people, person.end, links);
  const behind = groupAfter(words, actors.people, person.start, 0, links);
  return [...before, ...behind.slice(1)];
}

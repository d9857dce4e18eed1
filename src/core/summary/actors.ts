import type { Annotation } from '../annotation.ts';
import type { EntriesById } from '../knowledge.ts';
import { LetterPattern } from '../letter-pattern.ts';
import type { Links } from './links.ts';

/** A person or a firm in a sentence; offsets into the sentence. */
export interface Actor {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Who acts in a sentence. */
export interface Actors {
  readonly people: readonly Actor[];
  /** Organizations, and products and models as their maker. */
  readonly firms: readonly Actor[];
}

/**
 * The people and firms of a sentence.
 * @param annotations the sentence's annotations, in order
 * @param offset the sentence's start in the article
 * @param text the sentence
 */
export function actorsOf(
  annotations: readonly Annotation[],
  offset: number,
  entries: EntriesById,
  text: string,
  links: Links,
): Actors {
  const people: Actor[] = [];
  const firms: Actor[] = [];
  for (const annotation of annotations) {
    if (annotation.entry === null) continue;
    const place = { start: annotation.start - offset, end: annotation.end - offset };
    if (annotation.kind === 'person') {
      // « le groupe de Mark Zuckerberg » is Meta.
      const noun = links.firmOf.after.exec(text.slice(place.end))?.[0] ?? '';
      const headed = noun !== '' || links.firmOf.before.test(text.slice(0, place.start));
      const firm = headed ? entries.get(annotation.entry)?.organization : undefined;
      if (firm) firms.push({ id: firm, start: place.start, end: place.end + noun.length });
      else people.push({ id: annotation.entry, ...place });
    }
    if (annotation.kind === 'organization') firms.push({ id: annotation.entry, ...place });
    if (annotation.kind === 'model' || annotation.kind === 'product') {
      const maker = entries.get(annotation.entry)?.organization;
      if (maker) firms.push({ id: maker, ...place });
    }
  }
  return { people, firms };
}

/** After a name in the possessive: what follows is the subject (“Murati's startup”). */
const OWNER = new LetterPattern("^['’]s?(?![\\p{L}\\p{N}])");

/**
 * Those people of a sentence who can be the subject of a verb that follows: not the ones named in passing (« cofondée avec Mira Murati »).
 * @param text the sentence
 */
export function subjects(text: string, people: readonly Actor[], links: Links): Actor[] {
  return people.filter(
    (person) =>
      !OWNER.test(text.slice(person.end)) &&
      (!links.oblique.test(text.slice(0, Math.max(0, person.start))) ||
        links.relative.test(text.slice(person.end)) ||
        links.apposedRelative.test(text.slice(person.end))),
  );
}

/**
 * The names that end before a place, as one list: the nearest, and those joined to it by commas and « et ».
 * @param text the sentence
 */
export function groupBefore(text: string, actors: readonly Actor[], place: number, links: Links): Actor[] {
  const group: Actor[] = [];
  for (const actor of actors.filter((other) => other.end <= place).reverse()) {
    const next = group[0];
    const between = next && text.slice(actor.end, next.start);
    if (between !== undefined && !areListed(between, links) && !links.apposedPair.test(between)) break;
    group.unshift(actor);
  }
  return group;
}

/** The names that start at or after a place, within `reach` characters, as one list. */
export function groupAfter(
  text: string,
  actors: readonly Actor[],
  place: number,
  reach: number,
  links: Links,
): Actor[] {
  const group: Actor[] = [];
  for (const actor of actors.filter((other) => other.start >= place)) {
    const last = group.at(-1);
    if (last ? !areListed(text.slice(last.end, actor.start), links) : actor.start - place > reach) break;
    group.push(actor);
  }
  return group;
}

/** The nearest actor that ends before a place, or null. */
export function nearestBefore(actors: readonly Actor[], place: number): Actor | null {
  return actors.findLast((actor) => actor.end <= place) ?? null;
}

/** The first actor that starts at or after a place within `reach` characters, or null. */
export function nearestAfter(actors: readonly Actor[], place: number, reach: number): Actor | null {
  const next = actors.find((actor) => actor.start >= place);
  return next && next.start - place <= reach ? next : null;
}

/** Whether two names belong to one list, by the text between them: « (OpenAI) et », “and co-founder”, « , d'Apple, et ». */
function areListed(between: string, links: Links): boolean {
  if (links.coordination.test(between)) return true;
  const named = between.replace(links.placed.for(between), '');
  const bare = named.replace(links.people.for(named), '');
  return bare !== between && links.coordination.test(bare);
}

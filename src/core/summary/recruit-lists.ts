import { LetterPattern } from '../letter-pattern.ts';
import { type Actor, nearestAfter, nearestBefore } from './actors.ts';
import type { MoveCue } from './move-cues.ts';
import { OF, REACH, type Scene, type Side } from './scene.ts';

/** All of the text between a firm and the noun for its recruits: “'s latest ”. */
const OWNS = new LetterPattern("^['’]s?\\s(?:[\\p{L}-]+\\s){0,2}$");
/** Between two names of a list: a mark, or a short word. */
const LISTED = new LetterPattern('[,()]|\\s\\p{L}{1,3}\\s');

/** “Meta's recruits include …”, « parmi les recrues de Meta figurent … »: the firm beside the noun takes all that its list names. */
export function recruitLists(cue: MoveCue, scene: Scene): Side[] {
  const { words, actors, links } = scene;
  const before = nearestBefore(actors.firms, cue.start);
  const owner = before && OWNS.test(words.slice(before.end, cue.start)) ? before : null;
  const after = nearestAfter(actors.firms, cue.end, OF);
  const behind = after && links.oblique.test(words.slice(cue.end, after.start)) ? after : null;
  const firm = owner ?? behind;
  const start = Math.max(cue.end, behind?.end ?? 0);
  const first = nearestAfter(actors.people, start, REACH);
  if (!firm || !first || !links.lists.test(words.slice(start, first.start))) return [];
  const people: Actor[] = [];
  for (const person of actors.people.filter((one) => one.start >= first.start)) {
    const last = people.at(-1);
    const between = last ? words.slice(last.end, person.start) : ',';
    if (between.length > REACH || /[;:.]/u.test(between) || !LISTED.test(between)) break;
    if (links.auxiliary.test(between)) break;
    people.push(person);
  }
  return people.map((person) => ({ person, from: null, to: firm.id, cue, kind: 'move' }));
}

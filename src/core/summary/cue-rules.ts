import type { EntriesById } from '../knowledge.ts';
import { LetterPattern } from '../letter-pattern.ts';
import {
  type Actor,
  type Actors,
  groupAfter,
  groupBefore,
  nearestAfter,
  nearestBefore,
  subjects,
} from './actors.ts';
import { borrowed, governs, subjectsOf, takes } from './government.ts';
import type { MoveCue, MoveRole } from './move-cues.ts';
import { recruitLists } from './recruit-lists.ts';
import { OWNER, type Route, routeAt } from './routes.ts';
import { OF, REACH, type Scene, type Side } from './scene.ts';

/** Words with a space between them, anywhere. */
const TWO_WORDS = new LetterPattern('\\p{L}\\s+\\p{L}');
/** In the text between two names, what may join them: a comma, or a short word at its end. */
const JOINED = new LetterPattern('[,;]|\\p{L}{1,3}\\s$');
/** A comma and a word between two names. */
const COMMA_WORD = new LetterPattern('^\\s*,\\s*\\p{L}');

/** One rule a sort of phrase; sorts without a rule only colour others. */
export const CUE_RULES: Readonly<Partial<Record<MoveRole, (cue: MoveCue, scene: Scene) => Side[]>>> = {
  joins: (cue, scene) => arrivals(cue, scene, 'move'),
  founds: (cue, scene) => arrivals(cue, scene, 'founding'),
  leaves: (cue, scene) => origins(cue, scene, 'departure'),
  takenFrom: (cue, scene) => origins(cue, scene, 'move'),
  hires,
  departures,
  ownDepartures,
  losses,
  routes,
  welcomes: (cue, scene) => hires(cue, scene).map((side) => ({ ...side, kind: 'post' })),
  appoints: (cue, scene) => hires(cue, scene).map((side) => ({ ...side, kind: 'post' })),
  nowAt: posts,
  recruitLists,
};

function arrivals(cue: MoveCue, scene: Scene, kind: Side['kind']): Side[] {
  const { actors } = scene;
  const boss = employingAgent(cue, scene);
  const firm = nearestAfter(actors.firms, cue.end, REACH);
  const to = boss ?? (firm && governs(cue, firm, scene.links.routeTo, scene) ? firm : null);
  if (!to) return [];
  const { from } = routeAt(to.end, scene);
  return subjectsOf(cue, scene).map((person) => ({ person, from: from?.id ?? null, to: to.id, cue, kind }));
}

/** The firm of the head who takes somebody on: « débauché par Mark Zuckerberg ». */
function employingAgent(cue: MoveCue, { words, actors, entries, links }: Scene): Actor | null {
  const agent = links.agent.test(words.slice(cue.start, cue.end + 1));
  const boss =
    agent && actors.people.find(({ start, end }) => start === cue.end + 1 && !OWNER.test(words.slice(end)));
  const firm = boss && entries.get(boss.id)?.organization;
  return boss && firm ? { ...boss, id: firm } : null;
}

/** Where somebody works now: the firm stands behind a preposition, or owns the post (“now leads Meta's lab”). */
function posts(cue: MoveCue, scene: Scene): Side[] {
  const { words, actors, links } = scene;
  const firm = nearestAfter(actors.firms, cue.end, REACH);
  const between = firm ? words.slice(cue.end, firm.start) : '';
  if (!firm || /[,;:]/u.test(between)) return [];
  const governed = [links.routeTo, links.routeFrom, links.arrivalInto].some((ends) =>
    ends.test(`${words.slice(cue.start, cue.end)}${between}`),
  );
  if (!governed && !/^['’]s\s/u.test(words.slice(firm.end))) return [];
  return subjectsOf(cue, scene).map((person) => ({ person, from: null, to: firm.id, cue, kind: 'post' }));
}

/** Verbs and nouns of going: « passe d'Apple à Meta », “Pang's move to Meta”, « le transfert de Pang d'Apple à Meta ». */
function routes(cue: MoveCue, scene: Scene): Side[] {
  const { words, links } = scene;
  const owners = ownersOf(cue, scene);
  const last = owners.at(-1);
  const { from, to } = routeAt(Math.max(cue.end, last?.end ?? 0), scene);
  // A verb of going tells a move where it tells both ends; a noun of somebody's where it tells one.
  const between = to ? words.slice(cue.end, to.start) : '';
  // “is going to Google”, « est passé à Meta »; for and pour may be a purpose.
  const direct = /^\s\S+\s$/u.test(between) && !links.towards.test(between);
  if (last ? !from && !to : !to || !(from || direct)) return [];
  const people = last ? owners : subjectsOf(cue, scene);
  return people.map((person) => ({
    person,
    from: from?.id ?? null,
    to: to?.id ?? null,
    cue,
    kind: to ? 'move' : 'departure',
  }));
}

/** Whose a noun is: “Pang's move”, « le transfert de Pang »; empty where nobody's. */
function ownersOf(cue: MoveCue, { words, actors, links }: Scene): Actor[] {
  const before = nearestBefore(actors.people, cue.start);
  if (
    before &&
    links.possessive.test(words.slice(before.end, cue.start)) &&
    /^['’]/u.test(words.slice(before.end))
  )
    return [before];
  const after = groupAfter(words, actors.people, cue.end, OF, links);
  const [first] = after;
  return first && links.oblique.test(words.slice(cue.end, first.start)) ? after : [];
}

function origins(cue: MoveCue, scene: Scene, kind: Side['kind']): Side[] {
  const { words, actors, links } = scene;
  // “left the company and co-founded Thinking Machines” names the firm joined, not the one left.
  const noun = links.firmNoun.exec(words.slice(cue.end));
  const firm = noun ? null : nearestAfter(actors.firms, cue.end, REACH);
  const object = firm && governs(cue, firm, links.routeFrom, scene) ? firm : null;
  // “left in 2021, founded Character.AI” names no firm that is left.
  const direct = object !== null && !/[,;(]/u.test(words.slice(cue.end, object.start));
  if (!direct && !noun) return [];
  // « quitte son bureau pour rejoindre Meta »: the one firm named is the one joined, which its own verb tells.
  const between = object ? words.slice(cue.end, object.start) : '';
  if (direct && TWO_WORDS.test(between) && links.goal.test(between)) return [];
  // “has left for Meta”: whence, its apposition or the knowledge base must say.
  if (direct && links.towards.test(between))
    return subjectsOf(cue, scene).map((person) => ({ person, from: null, to: object.id, cue, kind: 'move' }));
  const from = direct ? object : null;
  const end = from?.end ?? cue.end + (noun?.[0].length ?? 0);
  const next = nearestAfter(actors.firms, end, REACH);
  const to = next && links.towards.test(words.slice(end, next.start)) ? next.id : null;
  return subjectsOf(cue, scene).map((person) => ({
    person,
    from: from?.id ?? null,
    to,
    cue,
    kind: to ? 'move' : kind,
  }));
}

function hires(cue: MoveCue, scene: Scene): Side[] {
  const { words, actors, links } = scene;
  const recruits = objects(groupAfter(words, actors.people, cue.end, REACH, links), scene);
  const last = recruits.at(-1);
  const after = last && nearestAfter(actors.firms, last.end, REACH);
  const pattern = links.arrival.test(words.slice(cue.start, cue.end)) ? links.arrivalInto : links.agent;
  const into = after && pattern.test(words.slice(0, after.start)) ? after.id : null;
  const to = into ?? hirer(cue.start, scene);
  if (to === null) return [];
  // « Pang, d'Apple, et Bansal, d'OpenAI »: each has a firm of their own, which `employerOf` finds.
  const each = actors.firms.some(
    ({ start, end }) => start >= (recruits[0]?.end ?? 0) && end <= (last?.start ?? 0),
  );
  const origin =
    last && after && !into && !each && links.apposition.test(words.slice(last.end, after.start))
      ? after.id
      : null;
  const first = recruits[0];
  const before = actors.firms.find((firm) => firm.start >= cue.end && firm.end <= (first?.start ?? 0));
  const lead = before ? words.slice(cue.end, before.start) : '';
  // « fichó al jefe de modelos de Boreal, Karl Moss »
  const described =
    before && first && links.apposition.test(lead) && /^\s*,\s*$/u.test(words.slice(before.end, first.start));
  // « récupère Instagram, et Sam Altman … »: the object is another.
  if (
    before &&
    first &&
    !described &&
    JOINED.test(words.slice(before.end, first.start)) &&
    links.coordination.test(words.slice(before.end, first.start))
  )
    return [];
  const robbed = before && (described || links.robbed.test(lead)) ? before.id : null;
  if (first && robbed === null && !takes(cue, first, scene)) return [];
  const from = (origin ?? robbed) === to ? null : (origin ?? robbed);
  return recruits.map((person) => ({ person, from, to, cue, kind: 'move' }));
}

function departures(cue: MoveCue, scene: Scene): Side[] {
  const { words, actors, links } = scene;
  return objects(groupAfter(words, actors.people, cue.end, REACH, links), scene).map((person) => {
    const route = departureRoute(person.end, scene);
    if (route.to) return sideOf(person, route, cue);
    const after = nearestAfter(actors.firms, person.end, REACH);
    const from = after && links.apposition.test(words.slice(person.end, after.start)) ? after.id : null;
    return { person, from, to: null, cue, kind: 'departure' };
  });
}

/** « Anthropic a perdu Anton Bakhtin »: the firm before the verb, or the one of its head, loses those after it. */
function losses(cue: MoveCue, scene: Scene): Side[] {
  const from = hirer(cue.start, scene);
  const lost = objects(groupAfter(scene.words, scene.actors.people, cue.end, REACH, scene.links), scene);
  const [first] = lost;
  // “lost money, says Karl Moss” loses nobody.
  if (from === null || !first || /[,;:]/u.test(scene.words.slice(cue.end, first.start))) return [];
  if (!takes(cue, first, scene)) return [];
  const { words, actors, links } = scene;
  const last = lost.at(-1) ?? first;
  const rival = nearestAfter(actors.firms, last.end, REACH);
  const between = rival ? words.slice(last.end, rival.start) : '';
  const to =
    rival && rival.id !== from && ALONG.test(between) && links.routeTo.test(between) ? rival.id : null;
  return lost.map((person) => ({ person, from, to, cue, kind: to ? 'move' : 'departure' }));
}

/** Starts the text between somebody lost and the firm that gains them: at most an apposition. */
const ALONG = /^(?:\s|,[^,;:.]{1,60},\s)[^,;:.]{1,30}$/u;

/** The route of a departure: without whence, whereto counts only behind a word of purpose (“for”); « l'addio a Boreal » leaves Boreal. */
function departureRoute(place: number, scene: Scene): Route {
  const route = routeAt(place, scene);
  const told = route.from ?? (route.to && scene.links.goal.test(scene.words.slice(place, route.to.start)));
  return told ? route : { from: null, to: null };
}

function sideOf(person: Actor, { from, to }: Route, cue: MoveCue): Side {
  return { person, from: from?.id ?? null, to: to?.id ?? null, cue, kind: to ? 'move' : 'departure' };
}

/** “Zoph's departure” is his; whom the firm is that he leaves, the knowledge base must say. */
function ownDepartures(cue: MoveCue, scene: Scene): Side[] {
  const { words, actors, links } = scene;
  const route = departureRoute(cue.end, scene);
  if (links.possessed.test(words.slice(cue.start, cue.end))) {
    // « son départ d'Apple »: of the person spoken of, or of the one whom the main clause is about.
    const stand = actors.people.find(({ start, end }) => start === cue.start && end === cue.start);
    const people = stand ? [stand] : borrowed(cue, scene);
    return route.from || route.to ? people.map((person) => sideOf(person, route, cue)) : [];
  }
  const owner = nearestBefore(actors.people, cue.start);
  if (owner && links.possessive.test(words.slice(owner.end, cue.start))) return [sideOf(owner, route, cue)];
  // A verb phrase (« a annoncé son départ ») says it of its subject, whom an apposition may place in a firm.
  if (!/\s/u.test(words.slice(cue.start, cue.end))) return [];
  const [subject] = groupBefore(words, subjects(words, actors.people, links), cue.start, links).slice(-1);
  if (!subject) return borrowed(cue, scene).map((person) => sideOf(person, route, cue));
  if (route.from || route.to) return [sideOf(subject, route, cue)];
  const firm = actors.firms.find(({ start, end }) => start >= subject.end && end <= cue.start);
  const from = firm && links.apposition.test(words.slice(subject.end, firm.start)) ? firm.id : null;
  return [{ person: subject, from, to: null, cue, kind: 'departure' }];
}

/** The names of a list that a verb can take as its object: none where its last is the subject or owner of what follows. */
function objects(group: readonly Actor[], { words, links }: Scene): readonly Actor[] {
  const last = group.at(-1);
  if (last && links.subject.test(words.slice(last.end))) return [];
  const [first, second] = group;
  // “hired Daniel Gross, and Sutskever took the job”: a comma before the “and” of two starts another clause.
  const apart =
    first &&
    second &&
    group.length === 2 &&
    COMMA_WORD.test(words.slice(first.end, second.start)) &&
    !links.placed.test(words.slice(first.end, second.start));
  return apart ? [first] : group;
}

/** “it”, « elle » right before the verb, after a clause that ends in a comma: what that clause is about. */
const PRONOUN = new LetterPattern('[,;]\\s*\\p{L}{2,5}\\s$');

/** Who recruits, in a sentence that may name the firm in the clause before and say “it” here. */
function hirer(place: number, { words, actors, entries, links }: Scene): string | null {
  const firm = nearestBefore(actors.firms, place);
  const between = firm ? words.slice(firm.end, place) : '';
  // « A Meta investiu na Scale AI e contratou … »: the object of one verb is not the subject of the next.
  if (firm && links.coordination.test(between) && links.oblique.test(words.slice(0, firm.start)))
    return employerBefore(firm.start, actors, entries) ?? firm.id;
  if (!firm || !PRONOUN.test(between) || links.relative.test(between))
    return employerBefore(place, actors, entries);
  return actors.firms[0]?.id ?? null;
}

/** Who recruits: the firm before the verb, or the employer of the person before it. */
export function employerBefore(place: number, actors: Actors, entries: EntriesById): string | null {
  const firm = nearestBefore(actors.firms, place);
  const boss = nearestBefore(actors.people, place);
  if (boss && (!firm || boss.start > firm.end)) return entries.get(boss.id)?.organization ?? firm?.id ?? null;
  return firm?.id ?? null;
}

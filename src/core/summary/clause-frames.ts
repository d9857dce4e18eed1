import { LetterPattern } from '../letter-pattern.ts';
import { type Actor, groupAfter, groupBefore, nearestBefore, subjects } from './actors.ts';
import type { ClauseLexicon } from './clause-words.ts';
import type { Links } from './links.ts';
import type { MoveCue } from './move-cues.ts';
import { REACH, type Scene, type Side } from './scene.ts';

/** What a preposition before a firm can mean, and whether the firm's own name says that it employs the one who moves. */
interface PlacedFirm extends Actor {
  readonly from: boolean;
  readonly to: boolean;
  readonly by: boolean;
  readonly loses: boolean;
  readonly employs: boolean;
}

/** How far, in characters, before a firm its preposition is looked for: „zum kalifornischen Konkurrenten “. */
const PREPOSITION_REACH = 60;
/** Words between a preposition and a firm, of which all but an adjective are nouns and names, with their capital. */
const LAST_NOUN = new LetterPattern("\\p{Lu}[\\p{L}\\p{N}.’'-]*\\s$");
const LAST_ADJECTIVE = new LetterPattern('(?<![\\p{L}-])[\\p{Ll}-]+(?:en|er|em|e)\\s$');
/** All of the text between a subject and its verb right behind: „Pang selbst wechselte“, „Pang, bisher bei Apple, wechselt“. */
const ADJACENT = new LetterPattern('^\\s*(?:,[^,]*,)?\\s*(?:\\p{Ll}+\\s)?$');
const WORDS_ALONE = new LetterPattern('^[\\p{L}\\s]*$');
const MOST_NOUNS = 3;
/** An inverted subject stands this near behind its verb: „wechselte der Apple-Forscher Pang“. */
const INVERTED_REACH = 50;

/**
 * One phrase of a language whose verbs stand second or last and whose prepositions tell who goes where: „Pang wechselt von Apple zu Meta“,
 * „Meta wirbt den Apple-Forscher Pang ab“, „wurde von Meta bei Apple abgeworben“.
 * @returns one side a person; none where no firm is told
 */
export function readClause(cue: MoveCue, scene: Scene, clause: ClauseLexicon): Side[] {
  const { words, actors, links } = scene;
  const [start, end] = bounds(words, cue, scene);
  const passive = clause.passive.test(words.slice(start, end));
  const people = peopleOf(
    cue,
    { ...scene, links: { ...links, coordination: clause.coordination } },
    passive,
  ).filter(
    ({ start: at, end: to }) =>
      cue.role !== 'hires' ||
      !(
        clause.object.test(words.slice(0, at)) || clause.unsure.test(words.slice(to, Math.max(to, cue.start)))
      ),
  );
  const [first] = people;
  if (first === undefined) return [];
  const firms = actors.firms
    .filter((firm) => firm.start >= start && firm.end <= end)
    .map((firm) => place(firm, first, scene, clause));
  const near = (test: (firm: PlacedFirm) => boolean): PlacedFirm | undefined =>
    nearest(firms.filter(test), cue);
  const employer = near(({ employs }) => employs);
  const bare = (firm: PlacedFirm): boolean =>
    !(firm.from || firm.to || firm.by || firm.loses || firm.employs);
  const into = near(({ from, to, employs }) => to && !from && !employs);
  const side = (from: string | null, to: string | null, kind: Side['kind']): Side[] =>
    (from ?? to) === null || from === to ? [] : people.map((person) => ({ person, from, to, cue, kind }));

  switch (cue.role) {
    case 'joins':
    case 'founds': {
      // „nach vier Jahren bei Apple zu Meta“: only where „zu“ is missing does „bei“ tell the firm joined.
      const close = (firm: PlacedFirm): boolean => !isApart(words, firm, cue);
      const to =
        into ??
        near((firm) => firm.from && firm.to && !firm.by && close(firm)) ??
        near((firm) => bare(firm) && close(firm));
      const before = (firm: PlacedFirm): boolean => to !== undefined && firm.end < to.start;
      const from = near((firm) => firm.from && firm !== to && (!firm.to || before(firm))) ?? employer;
      return side(from?.id ?? null, to?.id ?? null, cue.role === 'founds' ? 'founding' : 'move');
    }
    case 'leaves': {
      const left = near(bare) ?? near(({ from, employs }) => from && !employs) ?? employer;
      const to = near(({ to, from }) => to && !from);
      return side(left?.id ?? null, to?.id ?? null, to === undefined ? 'departure' : 'move');
    }
    case 'takenFrom':
      return side((near(({ from }) => from) ?? near(bare))?.id ?? null, into?.id ?? null, 'move');
    case 'hires': {
      const agent = passive ? near(({ by }) => by) : undefined;
      // The one who hires stands in the clause of the verb: „hat ihn Zuckerberg geholt, um FAIR aufzubauen“.
      const acting = near((firm) => bare(firm) && (firm.end <= cue.start || !isApart(words, firm, cue)));
      const to =
        agent?.id ?? (passive ? into?.id : (acting?.id ?? into?.id ?? bossOf(cue, people, scene))) ?? null;
      if (to === null && !passive) return [];
      const from = near((firm) => firm.from && firm !== agent) ?? employer;
      return side(from?.id === to ? null : (from?.id ?? null), to, 'move');
    }
    case 'departures':
    case 'ownDepartures': {
      if (cue.role === 'ownDepartures' && !links.possessive.test(words.slice(first.end, cue.start)))
        return [];
      const to = cue.ahead === true ? near(({ loses }) => loses) : into;
      const from = cue.ahead === true ? near(bare) : (near((firm) => firm.from) ?? employer);
      const kind = to === undefined ? 'departure' : 'move';
      return people.map((person) => ({ person, from: from?.id ?? null, to: to?.id ?? null, cue, kind }));
    }
    default:
      return [];
  }
}

/**
 * The stretch around a phrase in which its firms stand: marks that part clauses end it, a comma does not – but behind a verb of leaving that
 * ends its clause.
 */
function bounds(
  words: string,
  { role, start, end, head, ahead }: MoveCue,
  { links }: Scene,
): [number, number] {
  const from = Math.min(start, head?.start ?? start);
  const before = words.slice(0, from).search(/[;:][^;:]*$/u);
  const rest = words.slice(end);
  const stops = [
    rest.search(/[;:]/u),
    ...(role === 'leaves' && ahead !== true ? [rest.search(/,/u), rest.search(links.and.for(rest))] : []),
  ];
  const after = Math.min(...stops.filter((stop) => stop >= 0), rest.length, 2 * REACH);
  return [Math.max(before + 1, from - 2 * REACH), end + after];
}

function place(firm: Actor, person: Actor, { words, links }: Scene, clause: ClauseLexicon): PlacedFirm {
  const employs = isEmployer(firm, person, words, clause);
  let before = words.slice(Math.max(0, firm.start - PREPOSITION_REACH), firm.start);
  for (let nouns = 0; nouns <= MOST_NOUNS; nouns++) {
    const [from, to, by] = [links.from, links.to, links.by].map((part) => part.before.test(before));
    const loses = clause.losesTo.test(before);
    if (from || to || by || loses)
      return { ...firm, from: from === true, to: to === true, by: by === true, loses, employs };
    const shorter = before.replace(LAST_NOUN.for(before), '');
    before = shorter === before ? before.replace(LAST_ADJECTIVE.for(before), '') : shorter;
  }
  return { ...firm, from: false, to: false, by: false, loses: false, employs };
}

/** „OpenAI-Forscher Lucas Beyer“, „Apples KI-Chef Pang“. */
function isEmployer(
  firm: Actor,
  person: Actor,
  words: string,
  { compound, genitive }: ClauseLexicon,
): boolean {
  if (person.start < firm.end) return false;
  const between = words.slice(firm.end, person.start);
  return (
    compound.test(between) || (/s['’]?$/u.test(words.slice(firm.start, firm.end)) && genitive.test(between))
  );
}

/** Whether a comma parts a firm from the phrase. */
function isApart(words: string, firm: Actor, cue: MoveCue): boolean {
  return /,/u.test(
    firm.end <= cue.start ? words.slice(firm.end, cue.start) : words.slice(cue.end, firm.start),
  );
}

/** Whom a phrase is about. */
function peopleOf(cue: MoveCue, scene: Scene, passive: boolean): Actor[] {
  const { words, actors, links } = scene;
  const acting = cue.role === 'joins' || cue.role === 'leaves' || cue.role === 'founds';
  const before = groupBefore(
    words,
    acting ? subjects(words, actors.people, links) : actors.people,
    cue.start,
    links,
  );
  const after = groupAfter(words, actors.people, cue.end, REACH, links);
  const [last] = before.slice(-1);
  const [next] = after;
  const sameClause = next !== undefined && !/[,;:.]/u.test(words.slice(cue.end, next.start));
  switch (cue.role) {
    case 'hires':
      if (cue.ahead === true) return sameClause ? after : objectsOf(before, scene, passive);
      if (cue.head !== undefined) return before.filter(({ start }) => start >= (cue.head?.end ?? 0));
      return last === undefined || (next !== undefined && next.start - cue.end < 4)
        ? after
        : objectsOf(before, scene, passive);
    case 'departures':
      if (cue.ahead === true) return sameClause ? after : [];
      return last === undefined || (next !== undefined && next.start - cue.end < 4) ? after : before;
    case 'ownDepartures':
      return before.slice(-1);
    default: {
      if (last === undefined) return after;
      if (cue.ahead !== true || next === undefined || !sameClause) {
        return next !== undefined && next.start - cue.end < 4 ? after : before;
      }
      // „Pang selbst wechselte“ – but „Nach Zuckerbergs Anruf wechselte Pang“.
      const adjacent = ADJACENT.test(words.slice(last.end, cue.start));
      return !adjacent && next.start - cue.end <= INVERTED_REACH ? after : before;
    }
  }
}

/** None where the last of them is the subject: „Zuckerberg hat das Projekt eingestellt“. */
function objectsOf(group: readonly Actor[], { words, links }: Scene, passive: boolean): Actor[] {
  const last = group.at(-1);
  return last === undefined || (!passive && links.subject.test(words.slice(last.end))) ? [] : [...group];
}

/** The employer of somebody else who stands before the phrase: „Zuckerberg hat Pang abgeworben“. */
function bossOf(cue: MoveCue, movers: readonly Actor[], { actors, entries }: Scene): string | null {
  const others = actors.people.filter(({ id }) => movers.every((mover) => mover.id !== id));
  const boss = nearestBefore(others, cue.start);
  return (boss && entries.get(boss.id)?.organization) ?? null;
}

function nearest(firms: readonly PlacedFirm[], cue: MoveCue): PlacedFirm | undefined {
  const distance = (firm: Actor): number =>
    firm.start >= cue.end ? firm.start - cue.end : cue.start - firm.end;
  return [...firms].sort((a, b) => distance(a) - distance(b))[0];
}

/** How far behind a verb at the end of its clause the verb that governs it stands: „gewechselt haben soll“. */
const BEHIND_REACH = 14;
/** How far a word may stand that governs a verb of its own clause. */
const BLOCKER_REACH = 60;

/**
 * Whether a word that denies, doubts or plans speaks of a phrase: in the clause of a verb in second place, or before or right behind one that
 * ends its clause; not where a conjunction and another auxiliary stand between.
 */
export function governs(
  words: string,
  blocker: MoveCue,
  cue: MoveCue,
  { auxiliary, and }: Pick<Links, 'auxiliary' | 'and'>,
): boolean {
  if (blocker.start <= cue.start && blocker.end >= cue.end) return true;
  const front = cue.head?.start ?? cue.start;
  const opens = blocker.head ?? blocker;
  // „schließt einen Wechsel zu Lumen aus“
  if (opens.end <= cue.start && blocker.start >= cue.end)
    return !/[;:]/u.test(words.slice(opens.end, blocker.start));
  if (blocker.end <= cue.start) {
    const between = words.slice(blocker.end, cue.start);
    if (between.length > BLOCKER_REACH || /[;:]/u.test(between)) return false;
    const secondPlace = cue.ahead === true || (cue.head !== undefined && blocker.end <= front);
    if (secondPlace)
      return !/,/u.test(words.slice(blocker.end, front)) && !and.test(words.slice(blocker.end, front));
    const freed = and.exec(between) ?? /,/u.exec(between);
    return freed === null || !auxiliary.test(between.slice(freed.index));
  }
  const behind = words.slice(cue.end, opens.start);
  if (cue.ahead === true)
    return (
      (blocker.role === 'negations' || blocker.role === 'rumours') &&
      behind.length <= BLOCKER_REACH &&
      !/[,;:.]/u.test(behind) &&
      !and.test(behind)
    );
  return (
    cue.head === undefined && behind.length <= BEHIND_REACH && WORDS_ALONE.test(behind) && !and.test(behind)
  );
}

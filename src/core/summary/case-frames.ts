import { type Actor, groupAfter, groupBefore } from './actors.ts';
import { employerBefore } from './cue-rules.ts';
import type { Adposition } from './links.ts';
import type { MoveCue } from './move-cues.ts';
import { REACH, type Scene, type Side } from './scene.ts';

/** What a marker at a firm says of it. */
type Part = 'from' | 'to' | 'by' | null;

interface MarkedFirm extends Actor {
  readonly part: Part;
}

/** How far, in characters, a firm that nothing marks may stand from the phrase and still be its object (「Lumen入社」). */
const ADJACENT = 8;
/** A person this near behind a verb is told of by it: 「Lumenに加わったPang氏」, « Meta挖走了庞若鸣 ». */
const RIGHT_BEHIND = 4;
/** How far behind a verb its passive ending stands: 「採用された」. */
const PASSIVE_REACH = 2;
/** All of the text between a firm and somebody whom it employs: 「のエンジニア」, « 首席科学家 », 「で研究を率いた」. */
const EMPLOYED = /^\s?(?:[^\s、，,。；;：:はをにへ从從被由加离離挖]{0,14}|で[^、。はがへ]{0,20}た)\s?$/u;
/** All of the text between a verb and the person whom its clause describes: 加入Meta的庞若鸣, 「移籍したのは、パン氏だ」. */
const DESCRIBED = /^[^，。、,；;]{0,30}(?:的|のは)[、，]?[^，。、,；;]{0,12}$/u;

/**
 * One phrase of a language whose markers, not its order of words, tell who goes where: 「メタはアップルからパン氏を引き抜いた」,
 * « 从苹果加入Meta ». The person is the nearest one, the firms are those of the clause; a firm named right before the person employs them.
 * @returns one side a person; none where no firm is told
 */
export function readFrame(cue: MoveCue, scene: Scene): Side[] {
  const { words, actors, links } = scene;
  const people = peopleOf(cue, scene);
  const [first] = people;
  if (first === undefined) return [];
  const firms = actors.firms
    .filter((firm) => !links.source.test(words.slice(firm.end)))
    .map((firm): MarkedFirm => ({ ...firm, part: partOf(words, firm, scene) }));
  const employer = employerOf(first, firms, cue, words);
  const near = firms.filter((firm) => firm !== employer && inClause(words, firm, cue));
  const marked = (part: Part): MarkedFirm | undefined =>
    nearest(
      near.filter((firm) => firm.part === part),
      cue,
    );
  const bare = (): MarkedFirm | undefined =>
    nearest(
      near.filter((firm) => firm.part === null && distance(firm, cue) <= ADJACENT),
      cue,
    );
  const side = (from: string | null, to: string | null, kind: Side['kind']): Side[] =>
    (from ?? to) === null || from === to ? [] : people.map((person) => ({ person, from, to, cue, kind }));

  const from = marked('from')?.id ?? employer?.id ?? null;
  switch (cue.role) {
    case 'joins': {
      const to = (marked('to') ?? bare() ?? marked('by'))?.id ?? null;
      return to === null
        ? side(marked('from')?.id ?? null, null, 'move')
        : side(from === to ? null : from, to, 'move');
    }
    case 'founds':
      return side(null, (marked('to') ?? bare())?.id ?? null, 'founding');
    case 'leaves': {
      const left = marked('from')?.id ?? bare()?.id ?? from;
      const to = marked('to')?.id ?? null;
      return side(left, to === left ? null : to, to === null || to === left ? 'departure' : 'move');
    }
    case 'takenFrom':
      return side(from ?? bare()?.id ?? null, (marked('to') ?? marked('by'))?.id ?? null, 'move');
    case 'hires': {
      const to =
        (marked('by') ?? marked('to'))?.id ??
        actorOf(
          cue,
          near.filter(({ id }) => id !== employer?.id),
          people,
          scene,
        );
      const robbed = near.find((firm) => firm.part === null && firm.id !== to && isRobbed(firm, cue));
      const origin = marked('from')?.id ?? robbed?.id ?? from;
      return to === null ? [] : side(origin === to ? null : origin, to, 'move');
    }
    case 'departures':
    case 'ownDepartures':
      return people.map((person) => ({
        person,
        from: from ?? bare()?.id ?? null,
        to: null,
        cue,
        kind: 'departure',
      }));
    default:
      return [];
  }
}

function partOf(text: string, firm: Actor, { links: { from, to, by } }: Scene): Part {
  const before = text.slice(Math.max(0, firm.start - 30), firm.start);
  const after = text.slice(firm.end, firm.end + 20);
  const stands = (adposition: Adposition): boolean =>
    adposition.before.test(before) || adposition.after.test(after);
  if (stands(from)) return 'from';
  if (stands(to)) return 'to';
  return stands(by) ? 'by' : null;
}

/** Whom a phrase is about: those before it; behind it, whom a hiring takes, or whom its clause describes. */
function peopleOf(cue: MoveCue, scene: Scene): Actor[] {
  const { words, actors, links } = scene;
  const before = groupBefore(words, actors.people, cue.start, links);
  const after = groupAfter(words, actors.people, cue.end, REACH, links);
  const [next] = after;
  const between = next === undefined ? null : words.slice(cue.end, next.start);
  if (between !== null && between.length < RIGHT_BEHIND) return after;
  const described = between !== null && DESCRIBED.test(between);
  if (cue.role !== 'hires') return before.length === 0 && described ? after : before;
  if (isTaken(before, cue, scene)) return before;
  if (links.verbFinal) return described ? after : [];
  return between === null || /[，,。；;]/u.test(between) ? [] : after;
}

/** Whether those before a verb of hiring are the ones hired: marked as its object, or in a passive. */
function isTaken(group: readonly Actor[], cue: MoveCue, { words, links }: Scene): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (links.object.before.test(words.slice(0, first.start))) return true;
  if (links.object.after.test(words.slice(last.end, cue.start))) return true;
  return links.passive.test(words.slice(last.end, cue.end + PASSIVE_REACH));
}

/** The firm that stands right before a person and is theirs, unless a marker says what else it is. */
function employerOf(
  person: Actor,
  firms: readonly MarkedFirm[],
  cue: MoveCue,
  words: string,
): MarkedFirm | undefined {
  const last = firms.findLast((firm) => firm.end <= person.start);
  if (last === undefined || last.part !== null) return undefined;
  if (last.end <= cue.start && cue.end <= person.start) return undefined;
  return last.end < person.start && EMPLOYED.test(words.slice(last.end, person.start)) ? last : undefined;
}

/** The firm that hires: one that nothing marks, before the phrase; else the employer of somebody else who stands there. */
function actorOf(
  cue: MoveCue,
  near: readonly MarkedFirm[],
  movers: readonly Actor[],
  { actors, entries }: Scene,
): string | null {
  const bare = near.filter((firm) => firm.part === null && !isRobbed(firm, cue));
  const others = actors.people.filter(({ id }) => movers.every((mover) => mover.id !== id));
  const subject = employerBefore(cue.start, { people: others, firms: bare }, entries);
  return subject ?? bare[0]?.id ?? null;
}

/** « 挖角苹果 »: the firm right behind a verb of hiring is the one that loses. */
function isRobbed(firm: Actor, cue: MoveCue): boolean {
  return firm.start >= cue.end && firm.start - cue.end <= 2;
}

function distance(firm: Actor, cue: MoveCue): number {
  return firm.start >= cue.end ? firm.start - cue.end : cue.start - firm.end;
}

function nearest(firms: readonly MarkedFirm[], cue: MoveCue): MarkedFirm | undefined {
  return [...firms].sort((a, b) => distance(a, cue) - distance(b, cue))[0];
}

/** Whether nothing that ends a clause stands between a firm and the phrase; a comma does not. */
function inClause(words: string, firm: Actor, cue: MoveCue): boolean {
  const between =
    firm.end <= cue.start
      ? words.slice(firm.end, cue.start)
      : words.slice(cue.end, Math.max(cue.end, firm.start));
  return between.length <= 2 * REACH && !/[;；:：。]/u.test(between);
}

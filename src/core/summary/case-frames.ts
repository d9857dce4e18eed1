import { type Actor, groupAfter, groupBefore } from './actors.ts';
import { employerBefore, REACH, type Scene, type Side } from './cue-rules.ts';
import type { Adposition } from './links.ts';
import type { MoveCue } from './move-cues.ts';

/** What a marker at a firm says of it. */
type Part = 'from' | 'to' | 'by' | null;

interface MarkedFirm extends Actor {
  readonly part: Part;
}

/**
 * One phrase of a language whose markers, not its order of words, tell who goes where: 「メタはアップルからパン氏を引き抜いた」, „von Meta
 * abgeworben“, « 从苹果加入Meta ». The person is the nearest one, the firms are those of the clause.
 * @returns one side a person; none where no firm is told
 */
export function readFrame(cue: MoveCue, scene: Scene): Side[] {
  const { words, actors, links } = scene;
  const firms = actors.firms.map((firm): MarkedFirm => ({ ...firm, part: partOf(words, firm, scene) }));
  const near = firms.filter((firm) => inClause(words, firm, cue));
  const marked = (part: Part): MarkedFirm | undefined =>
    nearest(
      near.filter((firm) => firm.part === part),
      cue,
    );
  const bare = (): MarkedFirm | undefined => marked(null);
  const people = peopleOf(cue, scene);
  const side = (from: string | null, to: string | null, kind: Side['kind']): Side[] =>
    (from ?? to) === null || from === to ? [] : people.map((person) => ({ person, from, to, cue, kind }));

  const from = marked('from')?.id ?? null;
  switch (cue.role) {
    case 'joins':
    case 'founds':
      return side(
        from,
        (marked('to') ?? bare() ?? marked('by'))?.id ?? null,
        cue.role === 'founds' ? 'founding' : 'move',
      );
    case 'leaves': {
      const left = from ?? bare()?.id ?? null;
      const to = marked('to')?.id ?? null;
      return side(left, to === left ? null : to, to === null ? 'departure' : 'move');
    }
    case 'takenFrom':
      return side(from ?? bare()?.id ?? null, (marked('to') ?? marked('by'))?.id ?? null, 'move');
    case 'hires': {
      const to = (marked('by') ?? marked('to'))?.id ?? actorOf(cue, near, scene);
      return side(from === to ? null : from, to, 'move');
    }
    case 'departures':
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

  function partOf(text: string, firm: Actor, { links: { from, to, by } }: Scene): Part {
    const before = text.slice(Math.max(0, firm.start - 30), firm.start);
    const after = text.slice(firm.end, firm.end + 20);
    const stands = (adposition: Adposition): boolean =>
      adposition.before.test(before) || adposition.after.test(after);
    if (stands(from)) return 'from';
    if (stands(to)) return 'to';
    return stands(by) ? 'by' : null;
  }

  function peopleOf({ start, end }: MoveCue, { actors: { people } }: Scene): Actor[] {
    const before = groupBefore(words, people, start, links);
    const after = groupAfter(words, people, end, REACH, links);
    const [last] = before.slice(-1);
    if (!last) return after;
    // A person far before the phrase yields to one right after it: « Meta挖走了庞若鸣 ».
    return after.length > 0 && (after[0]?.start ?? 0) - end < 4 ? after : before;
  }
}

/** The firm that hires: one that nothing marks, before the phrase; else the employer of a person who stands there. */
function actorOf(cue: MoveCue, near: readonly MarkedFirm[], { actors, entries }: Scene): string | null {
  const bare = near.filter(({ part }) => part === null);
  const subject = bare.find((firm) => firm.end <= cue.start) ?? bare[0];
  return subject?.id ?? employerBefore(cue.start, { ...actors, firms: [] }, entries);
}

function nearest(firms: readonly MarkedFirm[], cue: MoveCue): MarkedFirm | undefined {
  const distance = (firm: MarkedFirm): number =>
    firm.start >= cue.end ? firm.start - cue.end : cue.start - firm.end;
  return [...firms].sort((a, b) => distance(a) - distance(b))[0];
}

/** Whether nothing that ends a clause stands between a firm and the phrase; a comma does not. */
function inClause(words: string, firm: Actor, cue: MoveCue): boolean {
  const between =
    firm.end <= cue.start
      ? words.slice(firm.end, cue.start)
      : words.slice(cue.end, Math.max(cue.end, firm.start));
  return between.length <= 2 * REACH && !/[;；:：。]/u.test(between);
}

import { type Actor, type Actors, nearestAfter, nearestBefore } from './actors.ts';
import type { MoveCue } from './move-cues.ts';
import { REACH } from './scene.ts';

/** Past employers told in passing: « ancien PDG de Scale AI », « qui travaillait auparavant sur Claude ». */
export function pastFirms(words: string, cues: readonly MoveCue[], actors: Actors): Map<string, string> {
  const past = new Map<string, string>();
  for (const cue of cues) {
    if (cue.role !== 'formerly' && cue.role !== 'takenFrom') continue;
    const firm = nearestAfter(actors.firms, cue.end, REACH);
    if (!firm) continue;
    const before = nearestBefore(actors.people, cue.start);
    const after = nearestAfter(actors.people, firm.end, REACH / 2);
    // “former GitHub CEO Nat Friedman” and « l'ancien patron de GitHub, Nat Friedman » name the person last.
    const person =
      after && /^[^,;.]*,?\s*$/u.test(words.slice(firm.end, after.start)) && !isApposed(words, before, cue)
        ? after
        : before;
    if (person && !past.has(person.id)) past.set(person.id, firm.id);
  }
  return past;
}

/** Whether a past role is said of the person right before it: « Nat Friedman, ancien PDG… », “Li, who previously…”. */
function isApposed(words: string, person: Actor | null, cue: MoveCue): boolean {
  return person !== null && /^\s*[,(、，（][^,;.]{0,40}$/u.test(words.slice(person.end, cue.start));
}

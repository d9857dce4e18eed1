import type { Cues } from '../../core/detection/coverage-patterns.ts';
import type { IndexedEntry } from '../../core/knowledge.ts';
import { foldForm } from './aliases.ts';
import { compare } from './problem.ts';

/**
 * Distinctive names of the field, as written, for the detector that runs on every page, sorted.
 * Organizations by their strong forms; people who have moved or belong to such an organization by their full name: the heads of other
 * firms are named in all sorts of news. Entries of other sectors (media, universities, chip makers) are left out
 * before: they say nothing of a page's being about the field.
 * Without metonyms, and without forms that hold in one language only, since the detector has nothing to weigh them by; and
 * without forms in which a shorter cue stands already (“Google DeepMind” beside “DeepMind”).
 */
export function cuesOf(entries: readonly IndexedEntry[]): Cues {
  const organizations: string[] = [];
  const people: string[] = [];
  const labs = new Set(entries.flatMap(({ id, kind }) => (kind === 'organization' ? id : [])));
  for (const { kind, name, aliases, moves = [], organization } of entries) {
    const strong = aliases.filter(
      ({ gate, metonym, language }) => gate === 'strong' && metonym === undefined && language === undefined,
    );
    if (kind === 'organization') organizations.push(...strong.map(({ form }) => form));
    const tells = moves.length > 0 || labs.has(organization ?? '');
    if (kind === 'person' && tells && strong.some(({ form }) => form === name)) people.push(name);
  }
  return { organizations: shortest(organizations), people: shortest(people) };
}

function shortest(forms: readonly string[]): string[] {
  const kept: { readonly form: string; readonly folded: string }[] = [];
  for (const form of [...forms].sort((a, b) => a.length - b.length || compare(a, b))) {
    const folded = foldForm(form);
    if (!kept.some((shorter) => standsIn(shorter.folded, folded))) kept.push({ form, folded });
  }
  return kept.map(({ form }) => form).sort(compare);
}

/** Whether `words` stand in `text` as whole words. */
function standsIn(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = [text.slice(0, at), text.slice(at + words.length)];
    if (!/[\p{L}\p{M}\p{N}]$/u.test(around[0] ?? '') && !/^[\p{L}\p{M}\p{N}]/u.test(around[1] ?? ''))
      return true;
  }
  return false;
}

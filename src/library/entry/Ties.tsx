import type { Entry } from '../../core/knowledge.ts';
import { flowMoves } from '../flow/flow-moves.ts';
import { useLibrary } from '../library-context.ts';
import { hashOf } from '../route.ts';
import { backReferences } from './back-references.ts';
import { EntryLink } from './EntryLink.tsx';
import { EntrySection } from './EntrySection.tsx';
import { type Tie, tieThere } from './ties.ts';

/** The entries that this one points to, and those that point to it. */
export function Ties({ entry }: { readonly entry: Entry }) {
  const { translator, knowledge } = useLibrary();
  const { t } = translator;
  const there = new Map<Tie, string[]>();
  for (const relation of entry.relations) {
    const tie = tieThere(relation.type, entry.kind);
    there.set(tie, [...(there.get(tie) ?? []), relation.entry]);
  }
  // What both sides tell is said once.
  const told = (tie: Tie, id: string) =>
    tie === 'seen-from' ? there.get('see-also')?.includes(id) : there.get(tie)?.includes(id);
  const back = backReferences(knowledge, entry.id)
    .map(({ tie, entries }) => ({ tie, entries: entries.filter((id) => !told(tie, id)) }))
    .filter(({ entries }) => entries.length > 0);
  const inFlow = flowMoves(knowledge.entries).some(
    ({ fromFirm, toFirm }) => fromFirm === entry.id || toFirm === entry.id,
  );
  return (
    <>
      <EntrySection title={t('library.relations')} show={there.size > 0}>
        <dl class="ties">
          {[...there].map(([tie, entries]) => (
            <TieRow key={tie} words={t(`library.tie.${tie}`)} entries={entries} />
          ))}
        </dl>
      </EntrySection>
      <EntrySection title={t('library.backReferences')} show={back.length > 0}>
        <dl class="ties">
          {back.map(({ tie, entries }) => (
            <TieRow key={tie} words={t(`library.tie.${tie}`)} entries={entries} />
          ))}
        </dl>
        {inFlow && (
          <p class="onward">
            <a href={hashOf({ view: 'flow', organization: entry.id })}>
              {t('library.flowOf', { name: entry.name })}
            </a>
          </p>
        )}
      </EntrySection>
    </>
  );
}

function TieRow({ words, entries }: { readonly words: string; readonly entries: readonly string[] }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>
        <ul>
          {entries.map((id) => (
            <li key={id}>
              <EntryLink id={id} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

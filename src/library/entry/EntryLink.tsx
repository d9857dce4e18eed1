import { useLibrary } from '../library-context.ts';
import { nameOf } from '../library-knowledge.ts';
import { hashOfEntry } from '../route.ts';

/** The name of an entry, leading to it; just its id in words where the knowledge base has no such entry. */
export function EntryLink({ id }: { readonly id: string }) {
  const { knowledge } = useLibrary();
  const entry = knowledge.entries[id];
  if (entry === undefined) return <>{nameOf(knowledge, id)}</>;
  return (
    <a class="to-entry" href={hashOfEntry(id)} lang={entry.term?.language}>
      {entry.name}
    </a>
  );
}

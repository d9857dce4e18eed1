import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { trusted } from './trusted.ts';

/** Ways from one entry to another inside a card. */
export interface EntryLinks {
  /** Whether there is a card for the entry with this id. */
  has(entry: string): boolean;
  follow(entry: string): void;
}

/** Without a provider names lead nowhere. */
export const EntryLinksContext = createContext<EntryLinks>({ has: () => false, follow: () => undefined });

/** The name of an entry; a way to its card where it has one. */
export function EntryLink({ entry, name }: { entry: string; name: string }) {
  const links = useContext(EntryLinksContext);
  if (!links.has(entry)) return <>{name}</>;
  return (
    <button type="button" class="entry-link" data-entry={entry} onClick={trusted(() => links.follow(entry))}>
      {name}
    </button>
  );
}

import type { Entry } from '../../core/knowledge.ts';
import { useLibrary } from '../library-context.ts';
import { EntrySection } from './EntrySection.tsx';

/** The ways in which texts write an entry, as they write them. */
export function Aliases({ entry }: { readonly entry: Entry }) {
  const { translator, knowledge } = useLibrary();
  const forms = [...new Set(knowledge.aliases[entry.id] ?? [])].filter((form) => form !== entry.name);
  return (
    <EntrySection title={translator.t('library.aliases')} show={forms.length > 0}>
      <ul class="aliases">
        {forms.map((form) => (
          <li key={form} lang={entry.term?.language}>
            {form}
          </li>
        ))}
      </ul>
    </EntrySection>
  );
}

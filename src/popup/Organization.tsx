import { entryName, useReading } from './reading.ts';

/** The organization someone left or joined, or that it is unknown where neither text nor knowledge base names it. */
export function Organization({ entry }: { readonly entry: string | null }) {
  const { translator, knowledge } = useReading();
  if (entry !== null) return <>{entryName(knowledge, entry)}</>;
  return <span class="unknown">{translator.t('popup.unknown')}</span>;
}

import { useLibrary } from '../library-context.ts';
import type { ListedPack } from './listed-pack.ts';
import { PackRow } from './PackRow.tsx';
import type { PacksActions } from './packs-data.ts';

interface Props {
  readonly packs: readonly ListedPack[];
  readonly actions: PacksActions;
}

/** The packs that are there, the one imported last first: it has the last word. */
export function PackList({ packs, actions }: Props) {
  const { t } = useLibrary().translator;
  return (
    <ul class="pack-list" aria-label={t('packs.title')}>
      {packs.toReversed().map((pack) => (
        <PackRow key={pack.id} pack={pack} actions={actions} />
      ))}
    </ul>
  );
}

import { useLibrary } from '../library-context.ts';
import { KIND_GROUPS, type KindGroup } from '../library-knowledge.ts';

interface Props {
  readonly chosen: KindGroup | null;
  /** The kind of each entry that the search found. */
  readonly counts: readonly KindGroup[];
  readonly choose: (group: KindGroup | null) => void;
}

/** Which kind of entry is listed, and how many there are of each. */
export function KindFilter({ chosen, counts, choose }: Props) {
  const { translator } = useLibrary();
  return (
    <fieldset class="kinds">
      <legend class="unseen">{translator.t('library.kinds')}</legend>
      {[null, ...KIND_GROUPS].map((group) => {
        const count = group === null ? counts.length : counts.filter((one) => one === group).length;
        return (
          <label key={group}>
            <input
              type="radio"
              class="unseen"
              name="kind"
              checked={group === chosen}
              onChange={() => choose(group)}
            />
            <span>
              {translator.t(`library.group.${group ?? 'all'}`)} <span class="count">{count}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

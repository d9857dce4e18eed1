import type { FlowLink } from '../../flow/flow-graph.ts';
import type { LinkWords } from '../../flow/flow-words.ts';
import { EntryLink } from '../entry/EntryLink.tsx';
import { useLibrary } from '../library-context.ts';

interface Props {
  /** The ribbon that is lit, or null. */
  readonly link: FlowLink | null;
  readonly words: LinkWords | null;
}

/** Who went the way that is lit. What is focused says the same by its name, so this is not announced. */
export function FlowNames({ link, words }: Props) {
  const { translator } = useLibrary();
  if (link === null || words === null) {
    return <p class="told hint">{translator.t('library.flow.hint')}</p>;
  }
  return (
    <p class="told">
      <b>{words.way}</b> <span class="told-count">{words.count}</span>
      <span class="told-names">
        {words.people.map((person, index) => (
          <span key={person}>
            {index > 0 && ', '}
            <EntryLink id={person} />
          </span>
        ))}
      </span>
    </p>
  );
}

import type { Mute } from '../settings/mutes.ts';
import { entryName, useReading } from './reading.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly mutes: readonly Mute[];
  readonly unmute: (mute: Mute) => void;
}

/** Names that the reader said are not what they were taken for, each with a way back. */
export function MutedList({ mutes, unmute }: Props) {
  const { translator, knowledge } = useReading();
  if (mutes.length === 0) return null;
  return (
    <Section title={translator.t('popup.muted')} count={mutes.length}>
      <ul class="muted">
        {mutes.map((mute) => (
          <li key={`${mute.entry} ${mute.form} ${mute.page ?? ''}`}>
            <span>
              {translator.t(mute.page === null ? 'popup.mutedEverywhere' : 'popup.mutedHere', {
                form: mute.form,
                entry: entryName(knowledge, mute.entry),
              })}
            </span>{' '}
            <button type="button" class="link" onClick={() => unmute(mute)}>
              {translator.t('popup.unmute')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

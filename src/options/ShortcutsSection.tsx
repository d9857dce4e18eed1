import { useWords } from './options-context.ts';
import type { ShortcutsState } from './options-data.ts';
import { Section } from './Section.tsx';
import { ShortcutRow } from './ShortcutRow.tsx';

interface Props {
  readonly shortcuts: ShortcutsState;
  readonly set: (name: string, typed: string) => void;
  readonly openScreen: () => void;
}

/** The keys that work in every page, as they are now. */
export function ShortcutsSection({ shortcuts, set, openScreen }: Props) {
  const { t } = useWords();
  const { list, editable, problem, closed } = shortcuts;
  return (
    <Section id="shortcuts" title={t('options.shortcuts.title')}>
      <p class="hint">{t(editable ? 'options.shortcuts.edit' : 'options.shortcuts.elsewhere')}</p>
      <ul class="shortcuts">
        {list.map((shortcut) => (
          <ShortcutRow
            // A row is made anew once its keys are, so that its field shows what holds.
            key={`${shortcut.name} ${shortcut.keys}`}
            shortcut={shortcut}
            problem={problem?.name === shortcut.name ? problem.code : null}
            set={editable ? (typed) => set(shortcut.name, typed) : null}
          />
        ))}
      </ul>
      <p>
        <button type="button" class="plain" onClick={openScreen}>
          {t('options.shortcuts.open')}
        </button>
      </p>
      <p class="problem" role="alert">
        {closed && t(editable ? 'options.shortcuts.closedFirefox' : 'options.shortcuts.closed')}
      </p>
    </Section>
  );
}

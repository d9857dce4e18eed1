import { useState } from 'preact/hooks';
import { useWords } from './options-context.ts';
import { pressedShortcut, type Shortcut } from './shortcut.ts';

interface Props {
  readonly shortcut: Shortcut;
  readonly problem: 'invalid' | 'taken' | 'refused' | null;
  /** null where they cannot be changed here. */
  readonly set: ((typed: string) => void) | null;
}

/** The words of the locale files for the commands of the manifest; any other is shown as the browser words it. */
const WORDS: Readonly<Record<string, string>> = {
  'next-annotation': 'next',
  'previous-annotation': 'previous',
  'switch-gloss': 'gloss',
  'list-annotations': 'list',
  'annotate-page': 'annotate',
};

/** One command and its keys. In the field they can be typed or pressed. */
export function ShortcutRow({ shortcut, problem, set }: Props) {
  const { t } = useWords();
  const { name, description, keys } = shortcut;
  const [typed, type] = useState(keys);
  const known = WORDS[name];
  const words = known ? t(`manifest.command_${known}`) : description;
  const problemId = `problem-${name}`;
  if (set === null) {
    return (
      <li>
        <span>{words}</span>
        {keys === '' ? <span class="hint">{t('options.shortcuts.none')}</span> : <kbd>{keys}</kbd>}
      </li>
    );
  }
  return (
    <li>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          set(typed);
        }}
      >
        <label>
          <span>{words}</span>
          <input
            type="text"
            value={typed}
            placeholder={t('options.shortcuts.none')}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={problem !== null}
            aria-describedby={problemId}
            onInput={(event) => type(event.currentTarget.value)}
            onKeyDown={(event) => {
              const pressed = pressedShortcut(event);
              if (pressed === null || isEditing(event)) return;
              event.preventDefault();
              type(pressed);
            }}
          />
        </label>
        <button
          type="submit"
          class="plain"
          disabled={typed === keys}
          aria-label={t('options.shortcuts.saveFor', { command: words })}
        >
          {t('options.shortcuts.save')}
        </button>
      </form>
      <p id={problemId} class="problem" role="alert">
        {problem && t(`options.shortcuts.${problem}`)}
      </p>
    </li>
  );
}

/** Copying, pasting and the like stay what they are in a field. */
function isEditing({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && /^[acvxz]$/iu.test(key);
}

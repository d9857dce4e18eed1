import { useWords } from '../options-context.ts';
import { Section } from '../Section.tsx';
import { ShortcutRow } from '../ShortcutRow.tsx';
import type { Shortcut } from '../shortcut.ts';

interface Props {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

/** Keys that card and list have for good; a page never hears of them elsewhere. */
const IN_CARD = [
  { does: 'escape', keys: ['Esc'] },
  { does: 'back', keys: ['Alt+←'] },
  { does: 'walk', keys: ['↓', '↑', 'Home', 'End'] },
  { does: 'enter', keys: ['Enter'] },
] as const;

/** The keyboard map: the commands as the browser has them now, and the keys of card and list. */
export function HelpKeys({ title, shortcuts }: Props) {
  const { t } = useWords();
  return (
    <Section id="keys" title={title}>
      <div class="commands">
        <p id="keys-now">{t('help.keys.now')}</p>
        <ul class="shortcuts" aria-labelledby="keys-now">
          {shortcuts.map((shortcut) => (
            <ShortcutRow key={shortcut.name} shortcut={shortcut} problem={null} set={null} />
          ))}
        </ul>
      </div>
      <div class="commands">
        <p id="keys-card">{t('help.keys.inCard')}</p>
        <ul class="shortcuts" aria-labelledby="keys-card">
          {IN_CARD.map(({ does, keys }) => (
            <li key={does}>
              <span>{t(`help.keys.${does}`)}</span>
              <span class="keys">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <p>
        <a href="/options.html#shortcuts">{t('help.keys.change')}</a>
      </p>
    </Section>
  );
}

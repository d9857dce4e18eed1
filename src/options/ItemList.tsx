import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from './options-context.ts';

interface Item {
  /** As the settings keep it. */
  readonly item: string;
  readonly words: string;
  readonly hint?: string;
}

interface Props {
  readonly title: string;
  /** What is said when the list is empty. */
  readonly none: string;
  readonly items: readonly Item[];
  readonly remove: (item: string, words: string) => void;
  /** What stands under the list: a way to add to it. */
  readonly children?: ComponentChildren;
}

/** A list of the settings, the newest first, each item with a way to take it off. */
export function ItemList({ title, none, items, remove, children }: Props) {
  const { t, language } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const take = ({ item, words }: Item) => {
    // The button goes with its row: the focus must not fall out of the page.
    heading.current?.focus();
    remove(item, words);
  };
  return (
    <div class="list">
      <h3 ref={heading} tabIndex={-1} data-heading>
        {title} {items.length > 0 && <span class="count">{items.length.toLocaleString(language)}</span>}
      </h3>
      {items.length === 0 && <p class="hint">{none}</p>}
      <ul>
        {items.toReversed().map((item) => (
          <li key={item.item}>
            <span>
              {item.words}
              {item.hint && <span class="hint">{item.hint}</span>}
            </span>
            <button
              type="button"
              class="plain"
              aria-label={t('options.removeItem', {
                item: [item.words, item.hint].filter(Boolean).join(', '),
              })}
              onClick={() => take(item)}
            >
              {t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

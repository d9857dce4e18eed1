import { useRef, useState } from 'preact/hooks';
import type { Translator } from '../i18n/translator.ts';
import type { Mark } from './contract.ts';
import { Icon } from './Icon.tsx';
import { labelOf, listTarget } from './list-keys.ts';
import { trusted } from './trusted.ts';

/** Id of the heading that names the list. */
export const LIST_TITLE_ID = 'list-title';

/** Milliseconds after which typed letters begin a new word. */
const TYPING_PAUSE = 700;

interface MarkListProps {
  marks: readonly Mark[];
  /** Place of the mark that has the focus at first. */
  current: number;
  translator: Translator;
  pick(index: number): void;
  close(): void;
}

/** All annotations of the page, one a row: the way to them without a pointer. */
export function MarkList({ marks, current, translator, pick, close }: MarkListProps) {
  const [active, setActive] = useState(current);
  const typed = useRef({ letters: '', at: 0 });
  const list = useRef<HTMLDivElement>(null);

  function go(to: number): void {
    setActive(to);
    const row = list.current?.children[to];
    if (row instanceof HTMLElement) row.focus();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || (event.key === ' ' && typed.current.letters === '')) {
      event.preventDefault();
      pick(active);
      return;
    }
    const isLetter = [...event.key].length === 1;
    if (isLetter) {
      const goesOn = event.timeStamp - typed.current.at < TYPING_PAUSE;
      typed.current = {
        letters: (goesOn ? typed.current.letters : '') + event.key,
        at: event.timeStamp,
      };
    }
    const to = listTarget(event.key, isLetter ? typed.current.letters : '', active, marks.map(labelOf));
    if (to === null) return;
    event.preventDefault();
    go(to);
  }

  return (
    <>
      <div class="corner">
        <button type="button" class="icon" aria-label={translator.t('list.close')} onClick={trusted(close)}>
          <Icon shape="close" />
        </button>
      </div>
      <div class="list-head">
        <h2 id={LIST_TITLE_ID}>{translator.t('list.title', { count: marks.length })}</h2>
        <p class="meta">{translator.t('list.hint')}</p>
      </div>
      <div class="marks" role="listbox" aria-labelledby={LIST_TITLE_ID} ref={list}>
        {marks.map((mark, index) => (
          <div
            key={mark.index}
            class="mark"
            role="option"
            aria-selected={index === active}
            tabIndex={index === active ? 0 : -1}
            onFocus={() => setActive(index)}
            onKeyDown={trusted(onKey)}
            onClick={trusted(() => pick(index))}
          >
            <span class="words">{labelOf(mark)}</span> <span class="sort">{translator.t(kindKey(mark))}</span>
          </div>
        ))}
      </div>
    </>
  );
}

function kindKey({ annotation }: Mark): string {
  return annotation.figure === undefined ? `kind.${annotation.kind}` : `kind.${annotation.figure.sort}`;
}

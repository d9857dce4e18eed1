import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings } from '../settings/settings.ts';
import { useWords } from './options-context.ts';
import type { Inventory } from './options-data.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  readonly settings: Settings;
  /** What would go, once it was asked for. */
  readonly inventory: Inventory | null;
  readonly ask: () => void;
  readonly erase: () => void;
  readonly keep: () => void;
}

/** Everything away, in two steps: the first says what goes. */
export function EraseAll({ settings, inventory, ask, erase, keep }: Props) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (inventory === null && wasOpen.current) button.current?.focus();
    wasOpen.current = inventory !== null;
  }, [inventory]);
  return (
    <div class="erase">
      <h3>{t('options.erase.title')}</h3>
      {inventory === null ? (
        <button ref={button} type="button" class="plain danger" onClick={ask}>
          {t('options.erase.ask')}
        </button>
      ) : (
        <Confirm settings={settings} inventory={inventory} erase={erase} keep={keep} />
      )}
    </div>
  );
}

function Confirm({ settings, inventory, erase, keep }: Omit<Props, 'ask'> & { inventory: Inventory }) {
  const { t } = useWords();
  const heading = useFocus<HTMLParagraphElement>();
  return (
    <div class="box">
      <p ref={heading} tabIndex={-1} data-heading class="lead">
        {t('options.erase.what')}
      </p>
      <ul class="goes">
        <li>{t('options.erase.settings')}</li>
        <li>
          {t('options.erase.lists', {
            sites: t('options.erase.sites', { count: settings.sitesOff.length }),
            pages: t('options.erase.pages', { count: settings.pagesOff.length }),
            muted: t('options.erase.muted', { count: settings.muted.length }),
            known: t('options.erase.known', { count: settings.known.length }),
          })}
        </li>
        <li>{t('options.erase.packs', { count: inventory.packs })}</li>
        <li>{t(inventory.review ? 'options.erase.review' : 'options.erase.noReview')}</li>
      </ul>
      <p class="hint">{t('options.erase.noWayBack')}</p>
      <div class="row">
        <button type="button" class="plain danger main" onClick={erase}>
          {t('options.erase.do')}
        </button>
        <button type="button" class="plain" onClick={keep}>
          {t('options.erase.keep')}
        </button>
      </div>
    </div>
  );
}

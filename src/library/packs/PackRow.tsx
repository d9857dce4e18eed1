import { dateWords } from '../../i18n/date-words.ts';
import { useLibrary } from '../library-context.ts';
import type { ListedPack } from './listed-pack.ts';
import type { PacksActions } from './packs-data.ts';

/** The kinds in the order in which they are told. */
const KINDS = ['person', 'organization', 'model', 'product', 'place', 'term'] as const;

interface Props {
  readonly pack: ListedPack;
  readonly actions: PacksActions;
}

/** One pack: what it is, whether it is in use, and what can be done with it. */
export function PackRow({ pack, actions }: Props) {
  const { t, language } = useLibrary().translator;
  const { id, name, description, version, imported, fileName, enabled, counts, damaged, text } = pack;
  const kinds = KINDS.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [t(`packs.count.${kind}`, { count })];
  });
  const facts = [
    ...kinds,
    ...(version === null ? [] : [t('packs.version', { version })]),
    ...(imported === null ? [] : [t('packs.imported', { date: dateWords(imported, language, 'long') })]),
  ];
  return (
    <li class={damaged || !enabled ? 'pack off' : 'pack'}>
      <div class="pack-head">
        <h3>{name}</h3>
        {!damaged && (
          <label class="pack-switch">
            <span>
              {t('packs.on')}
              <span class="unseen">: {name}</span>
            </span>
            <input
              type="checkbox"
              // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox brings its own checked state into the role
              role="switch"
              checked={enabled}
              onChange={(event) => actions.switch(id, event.currentTarget.checked)}
            />
          </label>
        )}
      </div>
      {damaged && <p class="pack-damaged">{t(text === null ? 'packs.lost' : 'packs.damaged')}</p>}
      {description !== null && <p class="pack-about">{description}</p>}
      <p class="meta">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <code>{fileName}</code>
      </p>
      <p class="pack-doing">
        {text !== null && (
          <button type="button" class="link" onClick={() => actions.export(id)}>
            {t('packs.export')}
            <span class="unseen">: {name}</span>
          </button>
        )}
        <button type="button" class="link" onClick={() => actions.remove(id)}>
          {t('packs.remove')}
          <span class="unseen">: {name}</span>
        </button>
      </p>
    </li>
  );
}

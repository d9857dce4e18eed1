import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLibrary } from '../library-context.ts';
import { PackImport } from './PackImport.tsx';
import { PackList } from './PackList.tsx';
import { PackProblems } from './PackProblems.tsx';
import { PackQuestion } from './PackQuestion.tsx';
import type { PacksActions, PacksData } from './packs-data.ts';

interface Props {
  readonly data: PacksData;
  readonly actions: PacksActions;
}

/** The reader's own packs: bring one in, switch it, hand it out again, remove it. */
export function PacksView({ data, actions }: Props) {
  const { t } = useLibrary().translator;
  const { packs, reading, refused, waiting, removed, news } = data;
  const undo = useRef<HTMLButtonElement>(null);

  // The button that was pressed has gone with its pack.
  useLayoutEffect(() => {
    if (removed !== null) undo.current?.focus();
  }, [removed]);

  return (
    <div class="packs">
      <h2 data-heading tabIndex={-1}>
        {t('packs.title')}
      </h2>
      <p class="lead">{t('packs.lead')}</p>
      <p class="aside">{t('packs.where')}</p>
      <PackImport reading={reading !== null} empty={packs?.length === 0} actions={actions} />
      <div class={`told-packs ${news?.what ?? ''}`}>
        <p role="status">
          {reading !== null && t('packs.reading', { name: reading })}
          {reading === null && news !== null && t(`packs.news.${news.what}`, { name: news.name })}
          {reading === null && refused !== null && news === null && (
            <span class="unseen">{t('packs.refused', { name: refused.file })}</span>
          )}
        </p>
        {removed !== null && (
          <button type="button" class="plain" ref={undo} onClick={actions.undo}>
            {t('packs.undo')}
          </button>
        )}
      </div>
      {refused !== null && (
        <PackProblems
          file={refused.file}
          problems={refused.problems}
          copy={actions.copyProblems}
          dismiss={actions.dismissProblems}
        />
      )}
      {waiting !== null && <PackQuestion waiting={waiting} decide={actions.decide} />}
      {packs !== null && packs.length > 0 && <PackList packs={packs} actions={actions} />}
    </div>
  );
}

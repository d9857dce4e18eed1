import { useMemo, useRef } from 'preact/hooks';
import { flowGraph } from '../../flow/flow-graph.ts';
import type { Period } from '../controller.ts';
import { useLibrary } from '../library-context.ts';
import { nameOf } from '../library-knowledge.ts';
import type { Route } from '../route.ts';
import { FlowFilters } from './FlowFilters.tsx';
import { FlowPicture } from './FlowPicture.tsx';
import { FlowTable } from './FlowTable.tsx';
import { chosenMoves, flowMoves } from './flow-moves.ts';

interface Props {
  /** The firm that it is about, or null for all. */
  readonly organization: string | null;
  readonly period: Period;
  readonly choosePeriod: (period: Period) => void;
  readonly go: (route: Route) => void;
}

/** The talent flow: a picture of who went from which firm to which, and the same moves as a table. */
export function FlowView({ organization, period, choosePeriod, go }: Props) {
  const { translator, knowledge } = useLibrary();
  const { t } = translator;
  const picture = useRef<HTMLElement>(null);
  const all = useMemo(() => flowMoves(knowledge.entries), [knowledge]);
  const { from, to } = period;
  const moves = useMemo(() => chosenMoves(all, { organization, from, to }), [all, organization, from, to]);
  const graph = useMemo(() => flowGraph(moves, organization), [moves, organization]);
  const people = new Set(moves.map(({ person }) => person)).size;

  const toPicture = () => {
    picture.current?.scrollIntoView();
    picture.current?.focus({ preventScroll: true });
  };

  return (
    <main class="page flow">
      <h2 data-heading tabIndex={-1}>
        {t('library.flow.title')}
        {organization !== null && <span class="about">{nameOf(knowledge, organization)}</span>}
      </h2>
      <p class="lead">{t('library.flow.lead')}</p>
      <FlowFilters
        moves={all}
        choice={{ organization, ...period }}
        choosePeriod={choosePeriod}
        chooseOrganization={(firm) => go({ view: 'flow', organization: firm })}
      />
      <p class="found" role="status">
        {moves.length === 0
          ? t('library.flow.none')
          : `${t('library.flow.moves', { count: moves.length })} · ${t('library.flow.people', { count: people })}`}
      </p>
      {moves.length > 0 && (
        <>
          <button type="button" class="plain to-picture" onClick={toPicture}>
            {t('library.flow.toPicture')}
          </button>
          <section class="picture" ref={picture} tabIndex={-1} aria-label={t('library.flow.picture')}>
            <FlowPicture graph={graph} selected={organization} />
          </section>
          <FlowTable moves={moves} />
        </>
      )}
    </main>
  );
}

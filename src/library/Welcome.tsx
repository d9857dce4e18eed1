import { flowFirms, flowMoves } from './flow/flow-moves.ts';
import { useLibrary } from './library-context.ts';
import { nameOf } from './library-knowledge.ts';
import { hashOf, hashOfEntry } from './route.ts';

/** Firms offered as a first step. */
const FIRMS = 6;

/** What stands beside the list before anything is opened. */
export function Welcome() {
  const { translator, knowledge } = useLibrary();
  const { t } = translator;
  const firms = flowFirms(flowMoves(knowledge.entries)).slice(0, FIRMS);
  return (
    <div class="welcome">
      <p class="lead">{t('library.welcome')}</p>
      {firms.length > 0 && (
        <p>
          {t('library.begin')}{' '}
          {firms.map(({ firm }, index) => (
            <>
              {index > 0 && ', '}
              <a key={firm} href={hashOfEntry(firm)}>
                {nameOf(knowledge, firm)}
              </a>
            </>
          ))}
        </p>
      )}
      <p>
        <a href={hashOf({ view: 'flow', organization: null })}>{t('library.seeFlow')}</a>
      </p>
    </div>
  );
}

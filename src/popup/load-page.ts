import type { Detection } from '../core/analysis.ts';
import type { Outcome } from '../messages/outcome.ts';
import type { PageSummary } from '../messages/protocol.ts';
import type { PageState } from './page-state.ts';

/** Milliseconds after which the popup says that the page is slow: long enough for a long article to be read. */
export const PATIENCE = 1500;

/** Whom the popup asks about a page. */
export interface PageQuestions {
  /** The reader in the page. */
  summary(): Promise<Outcome<PageSummary>>;
  /** The background: what would the detector say? */
  assess(): Promise<Outcome<Detection | null>>;
}

/**
 * Finds out about the page and reports each thing learnt, until the signal aborts: the reader is asked first, the detector
 * when there is no reader. A page that is slow is reported as `late` and its answer is still taken when it comes.
 *
 * @returns the last state reported.
 */
export async function loadPage(
  ask: PageQuestions,
  report: (page: PageState) => void,
  signal: AbortSignal,
  patience = PATIENCE,
): Promise<PageState> {
  const tell = (page: PageState) => {
    if (!signal.aborted) report(page);
    return page;
  };
  tell({ state: 'loading' });
  const timer = setTimeout(() => tell({ state: 'late' }), patience);
  try {
    return tell(await find(ask));
  } finally {
    clearTimeout(timer);
  }
}

async function find(ask: PageQuestions): Promise<PageState> {
  const summary = await ask.summary();
  if (summary.ok) return { state: 'read', summary: summary.answer };
  if (summary.failure !== 'nobody') return { state: 'silent' };
  const assessment = await ask.assess();
  if (!assessment.ok) return { state: 'unread', detection: null };
  if (assessment.answer === null) return { state: 'unreachable' };
  return { state: 'unread', detection: assessment.answer };
}

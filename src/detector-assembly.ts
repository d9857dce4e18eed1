import patterns from 'virtual:interligne/coverage-patterns';
import type { Detection } from './core/analysis.ts';
import {
  COVERAGE_THRESHOLD,
  coverageVerdict,
  DETECTION_SAMPLE,
  namesEnough,
  quickScore,
  scoreCoverage,
} from './core/detection/coverage.ts';
import { quickText } from './page/quick-text.ts';
import { readText } from './page/read-text.ts';

/** A page with less text than this, in characters, is a note at best, or has yet to bring its article. */
const SHORT = 2000;

/**
 * The detector's whole work: reads the beginning of the page's article and scores it. Leaves nothing running.
 * @param document the page
 * @returns `coverage` or `other`; whether it is a known article only the reader can tell
 */
export function assessPage(document: Document): Detection {
  return coverageVerdict(scoreCoverage(readText(document, DETECTION_SAMPLE), patterns));
}

/**
 * The same for a page that may be looked at several times, and without reasons where the page is none of ours: in a fraction of the time. A long
 * page without names is told by its plain text, and nothing of it is walked.
 * @param document the page
 * @returns a look: whether the page is `coverage`, is `short` of text as yet, or another page
 */
export function looksAt(document: Document): () => 'coverage' | 'short' | 'other' {
  let before: string | null = null;
  let seen: 'coverage' | 'short' | 'other' = 'short';
  return () => {
    const all = quickText(document, SHORT);
    if (all !== null && !namesEnough(all, patterns)) return 'other';
    const text = readText(document, DETECTION_SAMPLE);
    if (text === before) return seen;
    before = text;
    if (quickScore(text, patterns) >= COVERAGE_THRESHOLD) seen = 'coverage';
    else seen = text.length < SHORT ? 'short' : 'other';
    return seen;
  };
}

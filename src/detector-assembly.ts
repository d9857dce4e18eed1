import patterns from 'virtual:interligne/coverage-patterns';
import type { Detection } from './core/analysis.ts';
import { coverageVerdict, DETECTION_SAMPLE, scoreCoverage } from './core/detection/coverage.ts';
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
 * The same for a page that may be looked at several times, and without reasons where the page is none of ours: in a fraction of the time.
 * @param document the page
 * @returns a look: the detection where the page is coverage; else whether it is `short` of text as yet, or another page
 */
export function looksAt(document: Document): () => Detection | 'short' | 'other' {
  let before: string | null = null;
  let seen: Detection | 'short' | 'other' = 'short';
  return () => {
    const text = readText(document, DETECTION_SAMPLE);
    if (text === before) return seen;
    before = text;
    const detection = coverageVerdict(scoreCoverage(text, patterns, true));
    if (detection.verdict === 'other') seen = text.length < SHORT ? 'short' : 'other';
    else seen = detection;
    return seen;
  };
}

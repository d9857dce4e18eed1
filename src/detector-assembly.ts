import patterns from 'virtual:interligne/coverage-patterns';
import type { Detection } from './core/analysis.ts';
import { coverageVerdict, DETECTION_SAMPLE, scoreCoverage } from './core/detection/coverage.ts';
import { readText } from './page/read-text.ts';

/**
 * The detector's whole work: reads the beginning of the page's article and scores it. Leaves nothing running.
 * @param document the page
 * @param briefly without reasons where the page is none of ours, and so in a fraction of the time
 * @returns `coverage` or `other`; whether it is a known article only the reader can tell
 */
export function assessPage(document: Document, briefly = false): Detection {
  return coverageVerdict(scoreCoverage(readText(document, DETECTION_SAMPLE), patterns, briefly));
}

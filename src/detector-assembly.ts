import cues from 'virtual:interligne/cues';
import type { Detection } from './core/analysis.ts';
import { coverageVerdict, DETECTION_SAMPLE, scoreCoverage } from './core/detection/coverage.ts';
import type { DetectionWords } from './core/language.ts';
import { readText } from './page/read-article.ts';

/** The detection words of every language, and nothing else of it: what is imported here runs in every page. */
const words = Object.values(
  import.meta.glob<DetectionWords>('./languages/*.ts', { eager: true, import: 'detection' }),
);

/**
 * The detector's whole work: reads the beginning of the page's article and scores it. Leaves nothing running.
 * @param document the page
 * @returns `coverage` or `other`; whether it is a known article only the reader can tell
 */
export function assessPage(document: Document): Detection {
  const { text } = readText(document, () => true, DETECTION_SAMPLE);
  return coverageVerdict(scoreCoverage(text, words, cues));
}

/**
 * For a page that is looked at several times, while it builds itself or moves.
 * @param document the page
 * @returns a look, as `assessPage`'s; null where the text is the one of the look before
 */
export function assessor(document: Document): () => Detection | null {
  let before: string | null = null;
  return () => {
    const { text } = readText(document, () => true, DETECTION_SAMPLE);
    if (text === before) return null;
    before = text;
    return coverageVerdict(scoreCoverage(text, words, cues));
  };
}

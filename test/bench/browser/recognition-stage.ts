import { annotatorWith } from '../../../src/assembly.ts';
import { articleFromText } from '../../../src/core/article-from-text.ts';

/** What the bench asks of a fresh page. */
export interface RecognitionStage {
  /** Milliseconds from an article's text to all that is found in it, the first in this page, and the number of annotations. */
  cold(text: string): { ms: number; found: number };
}

const recognitionStage: RecognitionStage = {
  cold(text) {
    const start = performance.now();
    const { annotations } = annotatorWith([])(
      articleFromText(text, { language: 'fr', published: '2025-07-08' }),
    );
    return { ms: performance.now() - start, found: annotations.length };
  },
};

Object.assign(globalThis, { recognitionStage });

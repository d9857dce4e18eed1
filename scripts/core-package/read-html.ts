import type { Article } from '../../src/core/article.ts';
import { InputError } from '../annotate/facts.ts';

/** Stands for the file of this name in `annotate/`: pages need a DOM, and the package has none. */
export function articleOfHtml(_html: string): Article {
  throw new InputError(
    'This package reads texts; pages are read by the annotate command of the Interligne repository.',
  );
}

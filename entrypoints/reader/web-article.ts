import { readArticleSteps } from '../../src/page/read-article.ts';
import { isRendered } from '../../src/page/visibility.ts';
import type { MarkedPlace } from './marking.ts';

/** A page of the web as what is marked. */
export function webArticle(): MarkedPlace {
  return {
    get address() {
      return location.href;
    },
    read: () => readArticleSteps(document, isRendered),
  };
}

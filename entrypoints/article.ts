import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { plainArticle } from '../src/page/plain-article.ts';
import { readArticle } from '../src/page/read-article.ts';
import { isRendered } from '../src/page/visibility.ts';

/** Run by the background when a page without a reader is to be opened on the reading page; its value is the article. */
export default defineUnlistedScript(() =>
  plainArticle(document, readArticle(document, isRendered), location.href),
);

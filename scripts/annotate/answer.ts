import prose from 'virtual:interligne/knowledge-prose';
import { reason } from '../../locales/en.json';
import { annotate, annotatorWith } from '../../src/assembly.ts';
import type { Article } from '../../src/core/article.ts';
import { glossFigure } from '../../src/core/gloss/figure-gloss.ts';
import { type AnnotateContext, type AnnotateJson, annotateJson } from '../../src/export/annotate-json.ts';
import { translatorFrom } from '../../src/i18n/translator-from.ts';
import { mergeProse } from '../../src/packs/merge.ts';
import type { Pack } from '../../src/packs/pack.ts';

/** Reasons are told in English alone, so that no other words are brought along. */
const english = translatorFrom({ en: { reason } }, 'en');

/** Makes what annotates one article with the whole knowledge base and these packs, whatever its verdict, as public JSON. */
export function answerer(
  packs: readonly Pack[],
): (article: Article, id: AnnotateContext['id'], fromHtml: boolean) => AnnotateJson {
  const find = packs.length === 0 ? annotate : annotatorWith(packs.map(({ index }) => index));
  const known = mergeProse(
    prose,
    packs.map((pack) => pack.prose),
  );
  return (article, id, fromHtml) =>
    annotateJson(find(article), {
      id,
      article,
      fromHtml,
      prose: known,
      reasonText: ({ code, values }) => english.t(`reason.${code}`, values),
      figureGloss: (figure) => ({ en: glossFigure(figure, 'en'), fr: glossFigure(figure, 'fr') }),
    });
}

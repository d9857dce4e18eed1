import prose from 'virtual:interligne/knowledge-prose';
import { annotate } from '../../src/assembly.ts';
import { glossFigure } from '../../src/core/gloss/figure-gloss.ts';
import { type AnnotateJson, annotateJson } from '../../src/export/annotate-json.ts';
import { createTranslator } from '../../src/i18n/create-translator.ts';
import { articleOf, type Input } from './read-input.ts';

const english = createTranslator('en');

/** Annotates one input with the whole knowledge base, whatever its verdict. */
export async function annotateInput(input: Input): Promise<AnnotateJson> {
  const article = await articleOf(input);
  const analysis = annotate(article);
  return annotateJson(analysis, {
    id: input.id,
    article,
    fromHtml: input.html,
    prose,
    reasonText: ({ code, values }) => english.t(`reason.${code}`, values),
    figureGloss: (figure) => ({ en: glossFigure(figure, 'en'), fr: glossFigure(figure, 'fr') }),
  });
}

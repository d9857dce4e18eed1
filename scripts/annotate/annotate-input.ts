import prose from 'virtual:interligne/knowledge-prose';
import { annotate, annotatorWith } from '../../src/assembly.ts';
import type { AnnotateJson } from '../../src/export/annotate-json.ts';
import { exportText } from '../../src/export/export-file.ts';
import type { ExportFormat } from '../../src/export/export-source.ts';
import { createTranslator } from '../../src/i18n/create-translator.ts';
import { mergeProse } from '../../src/packs/merge.ts';
import type { Pack } from '../../src/packs/pack.ts';
import { answerer } from './answer.ts';
import { articleOf, type Input } from './read-input.ts';

const english = createTranslator('en');

/** Makes what writes the findings of one input as a file of another form, with the glosses of both languages. */
export function inputExporter(
  packs: readonly Pack[],
  format: ExportFormat,
): (input: Input) => Promise<string> {
  const find = packs.length === 0 ? annotate : annotatorWith(packs.map(({ index }) => index));
  const known = mergeProse(
    prose,
    packs.map((pack) => pack.prose),
  );
  return async (input) => {
    const article = await articleOf(input);
    const title = article.blocks.find(({ role }) => role === 'title');
    return exportText(
      {
        analysis: find(article),
        article,
        prose: known,
        title: title === undefined ? String(input.id ?? '') : article.text.slice(title.start, title.end),
        url: null,
        glosses: ['en', 'fr'],
        words: english,
      },
      'all',
      format,
    );
  };
}

/** Makes what annotates one input with the whole knowledge base and these packs, whatever its verdict. */
export function inputAnnotator(packs: readonly Pack[]): (input: Input) => Promise<AnnotateJson> {
  const answer = answerer(packs);
  return async (input) => answer(await articleOf(input), input.id, input.html);
}

import { articleFromText } from '../../src/core/article-from-text.ts';
import type { AnnotateJson } from '../../src/export/annotate-json.ts';
import { answerer } from '../annotate/answer.ts';
import { InputError, readLanguage, readPublished } from '../annotate/facts.ts';

export type { AnnotateJson, AnnotationJson, FigureJson, NoteJson } from '../../src/export/annotate-json.ts';

/** What is known of a text from outside. */
export interface AnnotateOptions {
  /** Language of the text, a BCP 47 tag (`fr-CA`); its primary subtag counts. Without it the text is asked. */
  readonly lang?: string | null;
  /** Day of publication (`2025-07-08`), to which words such as “this year” refer. */
  readonly published?: string | null;
  /** Comes back in the answer. */
  readonly id?: string | number | null;
}

const answer = /* @__PURE__ */ answerer([]);

/**
 * Finds names, figures, moves and speakers in an article, with a gloss for each in English and French.
 *
 * @param text one block a line: a first line without a full stop is the title, a line behind a bullet an item of a list.
 * @returns a plain object, as annotate.schema.json has it; offsets are UTF-16 code units into `text`. The same text always gets the same answer.
 * @throws TypeError where `text` is no string; RangeError where `lang` is no language tag or `published` no day
 */
export function annotate(text: string, options: AnnotateOptions = {}): AnnotateJson {
  if (typeof text !== 'string') throw new TypeError('The text is a string.');
  const facts = {
    language: known(options.lang, readLanguage),
    published: known(options.published, readPublished),
  };
  return answer(articleFromText(text, facts), options.id ?? null, false);
}

function known(value: string | null | undefined, read: (value: string) => string): string | null {
  if (value === undefined || value === null) return null;
  try {
    return read(String(value));
  } catch (error) {
    throw error instanceof InputError ? new RangeError(error.message) : error;
  }
}

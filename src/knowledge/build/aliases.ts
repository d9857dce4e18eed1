import type { IndexedAlias } from '../../core/knowledge.ts';
import type { EntrySource } from '../schema.ts';
import type { Path } from './problem.ts';

/** One form of an entry, and where its file gives it. */
export interface PlacedAlias {
  readonly alias: IndexedAlias;
  readonly misspelling: boolean;
  readonly path: Path;
}

/** Case and apostrophe do not tell two names apart. Not for display. */
export function foldForm(form: string): string {
  return form.normalize('NFC').replaceAll('’', "'").toLowerCase();
}

/**
 * Every form of an entry, its name first. A term's name is a word of the term's language and counts only there. An
 * entry's `context` serves all its weak forms that bring none of their own.
 */
export function aliasesOf(content: EntrySource): PlacedAlias[] {
  const place = (
    form: string,
    gate: IndexedAlias['gate'],
    language: string | undefined,
    metonym: true | undefined,
    given: readonly string[] | undefined,
  ): IndexedAlias => {
    const context = gate === 'weak' ? foldedContext(given ?? content.context ?? []) : [];
    return {
      form,
      gate,
      ...(language === undefined ? {} : { language }),
      ...(metonym === undefined ? {} : { metonym }),
      ...(context.length === 0 ? {} : { context }),
    };
  };
  const placed: PlacedAlias[] = [
    {
      alias: place(content.name, content.gate, content.term?.language, undefined, undefined),
      misspelling: false,
      path: ['name'],
    },
  ];
  for (const [index, item] of content.aliases.entries()) {
    const forms = item.forms ?? (item.form === undefined ? [] : [item.form]);
    for (const [position, form] of forms.entries()) {
      placed.push({
        alias: place(form, item.gate, item.language, item.metonym, item.context),
        misspelling: item.misspelling === true,
        path: item.forms === undefined ? ['aliases', index, 'form'] : ['aliases', index, 'forms', position],
      });
    }
  }
  return placed;
}

function foldedContext(words: readonly string[]): string[] {
  return [...new Set(words.map(foldForm))].sort();
}

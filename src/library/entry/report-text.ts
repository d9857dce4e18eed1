import type { Entry } from '../../core/knowledge.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { LibraryKnowledge } from '../library-knowledge.ts';

/** The fields that whoever reports an error fills in. */
const TO_FILL = ['wrong', 'right', 'source'] as const;

/**
 * A report of an error in an entry, ready to be filled in and sent: plain text, a line a field.
 * @param entry the entry that is wrong
 * @param knowledge where it stands: its version, its date, and whose pack it came from
 */
export function reportText(entry: Entry, knowledge: LibraryKnowledge, { t }: Translator): string {
  const pack = knowledge.own[entry.id];
  return [
    t('library.report.title', { name: entry.name }),
    '',
    t('library.report.entry', { id: entry.id }),
    t('library.report.knowledge', { version: knowledge.version, date: knowledge.date }),
    ...(pack === undefined ? [] : [t('library.report.pack', { pack })]),
    '',
    ...TO_FILL.map((field) => `${t(`library.report.${field}`)} `),
    '',
  ].join('\n');
}

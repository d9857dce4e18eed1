import { glossFigure } from '../core/gloss/figure-gloss.ts';
import type { Source } from '../core/knowledge.ts';
import type { GlossLanguage } from '../core/localized.ts';
import type { CardContent, EntryContent } from './content.ts';

/** Sources named at most: who wants them all opens the library. */
const MOST_SOURCES = 2;

/**
 * A card as plain text, to be pasted elsewhere: its name, its gloss (a line a language), and who says so.
 * @param content what the card shows
 * @param languages the gloss languages, in order
 */
export function plainText(content: CardContent, languages: readonly GlossLanguage[]): string {
  const name = content.kind === 'entry' ? content.entry.name : content.annotation.text;
  return [
    name,
    ...glosses(content, languages),
    ...sourcesOf(content).map(({ publisher, title, date, url }) =>
      [publisher, title, date, url].filter((part) => part !== null && part !== '').join(', '),
    ),
  ].join('\n');
}

function glosses(content: CardContent, languages: readonly GlossLanguage[]): string[] {
  if (content.kind === 'bare') return [];
  const { kind } = content;
  return languages.map((language) =>
    kind === 'entry' ? content.entry.gloss[language] : glossFigure(content.figure, language),
  );
}

/** An entry's newest sources of what was known when the article came out; a figure's are those of its notes. */
function sourcesOf(content: CardContent): Source[] {
  if (content.kind !== 'entry')
    return content.notes.flatMap(({ sources }) => Object.values(sources)).slice(0, MOST_SOURCES);
  const sources = keysOf(content).flatMap((key) => content.entry.sources[key] ?? []);
  return sources
    .sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1))
    .slice(0, MOST_SOURCES);
}

function keysOf({ known, since }: EntryContent): string[] {
  const ofKnown = [...known.roles, ...known.moves, ...known.facts].flatMap((statement) => statement.sources);
  const ofSince = [...since.roles, ...since.moves, ...since.facts].flatMap((statement) => statement.sources);
  return [...new Set(ofKnown.length > 0 ? ofKnown : ofSince)];
}

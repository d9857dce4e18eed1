import type { ParsedEntries, ReadFile } from './parse-entries.ts';
import { fieldName, type Path, type Problem } from './problem.ts';

/** What no French typesetter leaves, with its mend. A reader's own pack is the reader's own affair, and is not held to this. */
const WRONG: readonly { readonly pattern: RegExp; readonly name: string; readonly mend: string }[] = [
  { pattern: /\S*'\S*/u, name: 'a typewriter’s apostrophe', mend: 'write ’ (U+2019)' },
  { pattern: /\S*["“”]\S*/u, name: 'quotation marks that are not French', mend: 'write « … »' },
  {
    pattern: /\S* [:;!?»%€]|« \S*/u,
    name: 'a plain space where a line must not break',
    mend: 'write a narrow no-break space (U+202F); before a colon a no-break space (U+00A0)',
  },
];

/** The signs are on few keyboards. */
const ALL = ', or have it done: npm run knowledge -- --typeset';

/** Holds the French prose of all files to French typography: every text under a `fr`, nothing else. */
export function checkFrench({
  entries,
  articles,
  anchors,
  rates,
}: Pick<ParsedEntries, 'entries' | 'articles' | 'anchors' | 'rates'>): Problem[] {
  const files: readonly ReadFile<unknown>[] = [...entries, ...articles, ...anchors, ...rates];
  return files.flatMap(({ file, content, lineOf }) =>
    frenchTexts(content).flatMap(({ path, text }) =>
      WRONG.flatMap(({ pattern, name, mend }): Problem[] => {
        const found = pattern.exec(text)?.[0];
        if (found === undefined) return [];
        return [
          {
            file,
            line: lineOf(path),
            field: fieldName(path),
            message: `has ${name} (“${found}”): ${mend}${ALL}`,
          },
        ];
      }),
    ),
  );
}

/** Every text that stands under the key `fr`, with its place. */
function frenchTexts(value: unknown, path: Path = []): { readonly path: Path; readonly text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const place = [...path, isList ? Number(key) : key];
    if (key === 'fr' && typeof inner === 'string') return [{ path: place, text: inner }];
    return frenchTexts(inner, place);
  });
}

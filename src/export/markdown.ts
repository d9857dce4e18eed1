import type { Source } from '../core/knowledge.ts';
import type { ExportRow } from './export-rows.ts';
import { EXPORT_PARTS, type ExportSource } from './export-source.ts';
import { oneLine } from './safe-cell.ts';

/** What Markdown, or the HTML in it, would take for its own. */
const OWN_SIGNS = /[\\`*_[\]<>#|~&!]/gu;

/** The rows as notes to read, each with its sources. */
export function markdown(rows: readonly ExportRow[], source: ExportSource): string {
  const { t } = source.words;
  const about = [
    ...(source.url === null ? [] : [link(source.url, source.url)]),
    ...(source.article.published === null
      ? []
      : [t('export.published', { date: source.article.published.slice(0, 'yyyy-mm-dd'.length) })]),
    t('export.checked', { date: source.prose.date }),
  ];
  const sections = EXPORT_PARTS.flatMap((part) => {
    const own = rows.filter((row) => row.part === part);
    return own.length === 0
      ? []
      : [`## ${plain(t(`export.what.${part}`))}`, own.map((row) => item(row, source)).join('\n')];
  });
  return `${[`# ${plain(source.title)}`, about.join(' · '), ...sections].join('\n\n')}\n`;
}

function item(row: ExportRow, source: ExportSource): string {
  const { t } = source.words;
  const [first] = source.glosses;
  const unknown = t('popup.unknown');
  const move = `${row.from ?? unknown} → ${row.to ?? unknown}`;
  const glosses = source.glosses.flatMap((language) => row.gloss?.[language] ?? []);
  const lines = [
    row.part === 'moves'
      ? `- **${plain(row.name)}**: ${plain([move, row.date, row.status].filter(Boolean).join(', '))}`
      : `- **${plain(row.name)}** (${plain(row.kindName)}): ${glosses.map(plain).join(' · ')}`,
    ...(first !== undefined && row.background !== null ? [plain(row.background[first])] : []),
    ...(row.context === '' ? [] : [`> ${plain(row.context)}`]),
    ...(row.sources.length === 0
      ? []
      : [
          t('export.sources', { sources: row.sources.map(sourceLink).join('; '), count: row.sources.length }),
        ]),
  ];
  return lines.join('\n\n  ');
}

function sourceLink({ publisher, title, date, url }: Source): string {
  const words = [publisher, `“${title}”`, ...(date === null ? [] : [date])].join(', ');
  return link(words, url);
}

/** A link to a web page; of any other address the words alone. */
function link(words: string, url: string): string {
  if (!/^https?:\/\//iu.test(url)) return plain(words);
  return `[${plain(words)}](<${oneLine(url).replace(/[<>\s\\]/gu, encodeURIComponent)}>)`;
}

/** A text on one line that stands for itself. */
function plain(text: string): string {
  return oneLine(text)
    .replace(OWN_SIGNS, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^[-+=]/u, '\\$&');
}

import type { ComponentChildren } from 'preact';
import type { PlainBlock, PlainRow, PlainText } from '../core/plain-article.ts';
import { Noted } from './Noted.tsx';
import type { Standing } from './reading-data.ts';

/** The article itself: words alone, in elements that say what they are. */
export function ArticleText({ standing }: { readonly standing: Standing }) {
  const { article, analysis, footnotes } = standing;
  /** Place among the stretches that recognition reads (see `stretchesOf`). */
  let place = -1;
  const noted = (text: string): ComponentChildren => {
    if (text === '') return null;
    place += 1;
    return <Noted text={text} marks={footnotes.marks.get(place) ?? []} />;
  };
  // The headline comes first, here as there.
  const title = noted(article.title);
  const parts = groupsOf(article.blocks).map((group, index) => groupOf(group, index, noted));
  return (
    <article id="article" lang={analysis?.language ?? article.language ?? undefined}>
      {title !== null && (
        <h1 tabIndex={-1} id="headline">
          {title}
        </h1>
      )}
      {parts}
    </article>
  );
}

type Group =
  | { readonly role: 'row'; readonly rows: readonly PlainRow[] }
  | { readonly role: PlainText['role']; readonly texts: readonly string[] };

/** Neighbours that make one list, one quotation, one table. */
function groupsOf(blocks: readonly PlainBlock[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.role === 'row') {
      if (last?.role === 'row') groups[groups.length - 1] = { ...last, rows: [...last.rows, block] };
      else groups.push({ role: 'row', rows: [block] });
    } else if (last && last.role !== 'row' && last.role === block.role && JOINED.has(block.role)) {
      groups[groups.length - 1] = { ...last, texts: [...last.texts, block.text] };
    } else groups.push({ role: block.role, texts: [block.text] });
  }
  return groups;
}

const JOINED = new Set(['list-item', 'quote']);

function groupOf(group: Group, key: number, noted: (text: string) => ComponentChildren) {
  if (group.role === 'row') {
    return (
      <div key={key} class="table">
        <table>
          <tbody>
            {group.rows.map(({ cells }, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column}>{noted(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  }
  const { role, texts } = group;
  const [text = ''] = texts;
  switch (role) {
    case 'heading':
      return <h2 key={key}>{noted(text)}</h2>;
    case 'list-item':
      return (
        <ul key={key}>
          {texts.map((item, place) => (
            <li key={place}>{noted(item)}</li>
          ))}
        </ul>
      );
    case 'quote':
      return (
        <blockquote key={key}>
          {texts.map((item, place) => (
            <p key={place}>{noted(item)}</p>
          ))}
        </blockquote>
      );
    case 'caption':
      return (
        <figure key={key}>
          <figcaption>{noted(text)}</figcaption>
        </figure>
      );
    case 'code':
      return <pre key={key}>{text}</pre>;
    default:
      return <p key={key}>{noted(text)}</p>;
  }
}

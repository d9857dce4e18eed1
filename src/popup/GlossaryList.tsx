import { Glossed } from './Glossed.tsx';
import type { GlossaryRow } from './glossary.ts';
import { Mentions } from './Mentions.tsx';
import { useReading } from './reading.ts';
import { ShowMore } from './ShowMore.tsx';

/** Entries with their gloss; each row leads to its first mention. */
export function GlossaryList({ rows }: { readonly rows: readonly GlossaryRow[] }) {
  const { translator, show } = useReading();
  return (
    <ShowMore rows={rows}>
      {(shown) => (
        <ul class="rows">
          {shown.map(({ entry, name, gloss, pack, mentions, start, end }) => (
            <li key={entry}>
              <button type="button" onClick={() => show(start, end, true)}>
                <span class="head">
                  <span class="name">{name}</span>
                  <Mentions count={mentions} />
                </span>
                {pack !== null && <span class="own">{translator.t('card.own', { pack })}</span>}
                {gloss && <Glossed in={(language) => gloss[language]} />}
              </button>
            </li>
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

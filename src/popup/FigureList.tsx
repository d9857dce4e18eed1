import { glossFigure } from '../core/gloss/figure-gloss.ts';
import { Digits } from './Digits.tsx';
import type { FigureRow } from './figure-rows.ts';
import { Glossed } from './Glossed.tsx';
import { Mentions } from './Mentions.tsx';
import { useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { ShowMore } from './ShowMore.tsx';

interface Props {
  readonly rows: readonly FigureRow[];
  /** Language of the article, or null. */
  readonly language: string | null;
}

/** Every figure: as the article writes it, what it says in the gloss language, and in digits. */
export function FigureList({ rows, language }: Props) {
  const { translator, show } = useReading();
  if (rows.length === 0) return null;
  return (
    <Section title={translator.t('popup.figures')} count={rows.length}>
      <ShowMore rows={rows}>
        {(shown) => (
          <ul class="rows">
            {shown.map((row) => (
              <li key={row.start}>
                <button type="button" onClick={() => show(row.start, row.end, true)}>
                  <span class="head">
                    <q class="quote" lang={language ?? undefined}>
                      {row.text}
                    </q>
                    {row.figure.purpose !== undefined && (
                      <span class="purpose">{translator.t(`purpose.${row.figure.purpose}`)}</span>
                    )}
                    <Mentions count={row.mentions} />
                  </span>
                  <Glossed in={(gloss) => glossFigure(row.figure, gloss)} />
                  <Digits figure={row.figure} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </Section>
  );
}

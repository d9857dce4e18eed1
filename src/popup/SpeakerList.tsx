import type { FoundSpeaker } from '../core/analysis.ts';
import { entryName, useReading } from './reading.ts';
import { Section } from './Section.tsx';
import { ShowMore } from './ShowMore.tsx';
import { speakerRows, unnamedShare } from './speaker-rows.ts';

interface Props {
  readonly speakers: readonly FoundSpeaker[];
  /** Language of the article, or null. */
  readonly language: string | null;
}

/** Who says something in the article, and how much of it is said by nobody in particular. */
export function SpeakerList({ speakers, language }: Props) {
  const { translator, knowledge, show } = useReading();
  const { t } = translator;
  if (speakers.length === 0) return null;
  const rows = speakerRows(speakers);
  const { unnamed, of } = unnamedShare(speakers);
  return (
    <Section
      title={t('popup.speech.title')}
      count={rows.length}
      note={unnamed === 0 ? t('popup.speech.allNamed') : t('popup.speech.unnamed', { count: unnamed, of })}
    >
      <ShowMore rows={rows}>
        {(shown) => (
          <ul class="rows">
            {shown.map(({ sort, words, entry, statements, start, end }) => (
              <li key={`${sort} ${start} ${words}`}>
                <button type="button" onClick={() => show(start, end, false)}>
                  <span class="head">
                    {entry === null || knowledge === null ? (
                      <q class="quote" lang={language ?? undefined}>
                        {words}
                      </q>
                    ) : (
                      <span class="name">{entryName(knowledge, entry)}</span>
                    )}
                    <span class="sort">{t(`popup.speech.${sort}`)}</span>
                  </span>
                  {statements > 1 && (
                    <span class="gloss">{t('popup.speech.statements', { count: statements })}</span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </Section>
  );
}

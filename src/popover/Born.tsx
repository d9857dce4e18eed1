import { useContext } from 'preact/hooks';
import { ageOn } from './age-on.ts';
import type { Birth } from './content.ts';
import { dateWords } from './iso-date.ts';
import { ReadingContext } from './reading.ts';
import { SourceLinks } from './SourceLinks.tsx';

/** When the person whose age the text gives was born, and how old that makes them at the article's date. */
export function Born({ birth, published }: { birth: Birth; published: string | null }) {
  const { translator } = useContext(ReadingContext);
  const { name, date, sources, keys } = birth;
  const age = published === null ? null : ageOn(date, published);
  const values = { name, date: dateWords(date, translator.language) };
  const told =
    age === null
      ? translator.t('card.born', values)
      : age.least === age.most
        ? translator.t('card.bornAged', { ...values, age: age.most })
        : translator.t('card.bornAgedEither', { ...values, least: age.least, most: age.most });
  return (
    <section>
      <p class="prose">{told}</p>
      <p class="meta">
        <SourceLinks keys={keys} sources={sources} />
      </p>
    </section>
  );
}

import { useContext } from 'preact/hooks';
import { dateWords } from '../i18n/date-words.ts';
import { ReadingContext } from '../popover/reading.ts';
import { languageName } from './language-name.ts';
import type { ReadingActions, Standing } from './reading-data.ts';
import { sourceLink } from './source-link.ts';
import { Verdict } from './Verdict.tsx';

interface Props extends Pick<ReadingActions, 'another' | 'date' | 'print'> {
  readonly standing: Standing;
  readonly opening: boolean;
}

/** Above the article: what it was found to be, where it comes from, its day and language, and what can be done. */
export function ArticleHead({ standing, opening, another, date, print }: Props) {
  const { t, language } = useContext(ReadingContext).translator;
  const { article, analysis, cautions } = standing;
  const link = sourceLink(article.source);
  const spoken = analysis?.language ?? article.language;
  return (
    <section class="about" aria-label={t('reading.about')}>
      {analysis && <Verdict analysis={analysis} />}
      <p class="from">
        <span>
          {link ? <a href={link.href}>{link.words}</a> : article.source || t('reading.pasted')}
          {article.published !== null && (
            <span class="printed-day">
              {' · '}
              <time dateTime={article.published}>{dateWords(article.published, language, 'long')}</time>
            </span>
          )}
          {spoken !== null && ` · ${languageName(spoken, language)}`}
        </span>
      </p>
      {cautions.map((caution) => (
        <p key={caution} class="note">
          {t(`reading.caution.${caution}`)}
        </p>
      ))}
      <div class="deeds">
        <label class="day">
          <span>{t('reading.published')}</span>
          <input
            type="date"
            value={article.published ?? ''}
            aria-describedby={article.published === null ? 'why-date' : undefined}
            onChange={(event) => date(event.currentTarget.value || null)}
          />
        </label>
        <button type="button" class="plain" onClick={print}>
          {t('reading.print')}
        </button>
        {!opening && (
          <button type="button" class="plain" onClick={() => another(true)}>
            {t('reading.another')}
          </button>
        )}
      </div>
      {article.published === null && (
        <p class="hint" id="why-date">
          {t('reading.whyDate')}
        </p>
      )}
    </section>
  );
}

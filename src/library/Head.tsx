import type { GlossChoice } from '../core/localized.ts';
import { dateWords } from '../i18n/date-words.ts';
import { GlossSwitch } from '../popover/GlossSwitch.tsx';
import { isOutOfDate } from './age.ts';
import type { LibraryData } from './controller.ts';
import { countStatements } from './library-knowledge.ts';
import { hashOf, type Route } from './route.ts';

interface Props {
  readonly data: LibraryData;
  readonly chooseGloss: (gloss: GlossChoice) => void;
  readonly packs: boolean;
  readonly review: boolean;
}

/** Name, ways through the library, language of the glosses; which knowledge base this is and how old. */
export function Head({ data, chooseGloss, packs, review }: Props) {
  const { knowledge, route, today } = data;
  const { t, language } = data.translator;
  const places: readonly { readonly to: Route; readonly here: boolean; readonly words: string }[] = [
    {
      to: { view: 'list' },
      here: route.view === 'list' || route.view === 'entry',
      words: t('library.entries'),
    },
    { to: { view: 'flow', organization: null }, here: route.view === 'flow', words: t('library.flow.title') },
    ...(review
      ? [{ to: { view: 'review' } as const, here: route.view === 'review', words: t('review.title') }]
      : []),
    ...(packs
      ? [{ to: { view: 'packs' } as const, here: route.view === 'packs', words: t('library.packs') }]
      : []),
  ];
  return (
    <header>
      <div class="masthead">
        <h1>
          Interligne <span class="what">{t('library.title')}</span>
        </h1>
        <nav aria-label={t('library.title')}>
          {places.map(({ to, here, words }) => (
            <a key={to.view} href={hashOf(to)} aria-current={here ? 'page' : undefined}>
              {words}
            </a>
          ))}
          <a href="/options.html">{t('options.title')}</a>
        </nav>
        <GlossSwitch choose={chooseGloss} />
      </div>
      <p class="edition">
        <span>
          {t('library.edition', {
            version: knowledge.version,
            date: dateWords(knowledge.date, language, 'long'),
          })}
        </span>
        <span>{t('library.count', { count: Object.keys(knowledge.entries).length })}</span>
        <span>{t('library.statements', { count: countStatements(knowledge) })}</span>
      </p>
      {isOutOfDate(knowledge.date, today) && <p class="old">{t('library.old')}</p>}
    </header>
  );
}

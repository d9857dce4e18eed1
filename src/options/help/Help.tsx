import type { Translator } from '../../i18n/translator.ts';
import { WordsContext } from '../options-context.ts';
import { Section } from '../Section.tsx';
import type { Shortcut } from '../shortcut.ts';
import { HelpKeys } from './HelpKeys.tsx';
import { HelpQuestions } from './HelpQuestions.tsx';
import { HelpTerms } from './HelpTerms.tsx';
import { WithForeign } from './WithForeign.tsx';

interface Props {
  readonly translator: Translator;
  /** The commands that work in every page, with their keys as they are now. */
  readonly shortcuts: readonly Shortcut[];
}

/** The parts of the page in their order; each is its own fragment of the address. */
const PARTS = ['does', 'pages', 'marks', 'keys', 'figures', 'facts', 'privacy', 'more', 'faq'] as const;

/** The help page: what Interligne does and does not do, and the questions that come up. */
export function Help({ translator, shortcuts }: Props) {
  const { t } = translator;
  const title = (part: (typeof PARTS)[number]) => t(`help.${part}.title`);
  return (
    <WordsContext.Provider value={translator}>
      <header>
        <h1>
          Interligne <span class="what">{t('help.title')}</span>
        </h1>
        <p class="promise">{t('help.lead')}</p>
        <nav aria-label={t('help.contents')}>
          <ul class="contents">
            {PARTS.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{title(part)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <Section id="does" title={title('does')}>
          <p>{t('help.does.yes')}</p>
          <p>{t('help.does.no')}</p>
        </Section>
        <Section id="pages" title={title('pages')}>
          <p>{t('help.pages.how')}</p>
          <p>{t('help.pages.anyway', { annotate: t('popup.annotate') })}</p>
        </Section>
        <Section id="marks" title={title('marks')}>
          <HelpTerms
            terms={[
              { name: t('help.marks.mouse'), text: t('help.marks.mouseHow') },
              { name: t('help.marks.keyboard'), text: t('help.marks.keyboardHow') },
              { name: t('help.marks.touch'), text: t('help.marks.touchHow') },
              {
                name: t('help.marks.card'),
                text: t('help.marks.cardHow', { pin: t('card.pin'), why: t('card.why') }),
              },
            ]}
          />
        </Section>
        <HelpKeys title={title('keys')} shortcuts={shortcuts} />
        <Section id="figures" title={title('figures')}>
          <p>{t('help.figures.card')}</p>
          <p>
            <WithForeign words={t('help.figures.milliard')} />
          </p>
        </Section>
        <Section id="facts" title={title('facts')}>
          <p>{t('help.facts.sources')}</p>
          <p>{t('help.facts.correct', { report: t('library.report.button') })}</p>
          <p>
            <a href="/library.html">{t('library.open')}</a>
          </p>
        </Section>
        <Section id="privacy" title={title('privacy')}>
          <p>{t('help.privacy.text')}</p>
        </Section>
        <Section id="more" title={title('more')}>
          <HelpTerms
            terms={[
              { name: t('packs.title'), href: '/library.html#packs', text: t('help.more.packs') },
              {
                name: t('review.title'),
                href: '/library.html#review',
                text: t('help.more.review', { keep: t('card.keep') }),
              },
              { name: t('reading.title'), href: '/reading.html', text: t('help.more.reading') },
            ]}
          />
        </Section>
        <Section id="faq" title={title('faq')}>
          <HelpQuestions />
        </Section>
      </main>
    </WordsContext.Provider>
  );
}

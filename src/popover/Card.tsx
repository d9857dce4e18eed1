import { useContext } from 'preact/hooks';
import type { GlossChoice } from '../core/localized.ts';
import { BareCard } from './BareCard.tsx';
import type { CardContent } from './content.ts';
import type { CardSubject, DisownScope, StepDirection } from './contract.ts';
import { EntryCard } from './EntryCard.tsx';
import { FigureCard } from './FigureCard.tsx';
import { Footer } from './Footer.tsx';
import { Icon } from './Icon.tsx';
import { Reason } from './Reason.tsx';
import { type Reading, ReadingContext } from './reading.ts';
import { trusted } from './trusted.ts';

/** Id of the heading that names the dialog. */
export const TITLE_ID = 'title';

/** Letters; about two lines of a title. */
const LONG_TITLE = 60;

interface CardProps {
  content: CardContent;
  position: CardSubject['position'];
  reading: Reading;
  /** Read out once it changes; empty for nothing. */
  announcement: string;
  close(): void;
  choose(gloss: GlossChoice): void;
  /** Shows an entry in the library. */
  openLibrary(entry: string): void;
  disown(scope: DisownScope): void;
  step(direction: StepDirection): void;
}

/** One card: what is marked, what it means, what is known of it, and the way on. */
export function Card({
  content,
  position,
  reading,
  announcement,
  close,
  choose,
  openLibrary,
  disown,
  step,
}: CardProps) {
  const { translator } = reading;
  return (
    <ReadingContext.Provider value={reading}>
      <div class="scroll">
        <Heading content={content} />
        {content.kind === 'entry' && <EntryCard content={content} openLibrary={openLibrary} />}
        {content.kind === 'figure' && <FigureCard content={content} />}
        {content.kind === 'bare' && <BareCard content={content} />}
        <Reason annotation={content.annotation} disown={disown} />
      </div>
      <Footer position={position} choose={choose} step={step} />
      <button
        type="button"
        class="icon close"
        aria-label={translator.t('card.close')}
        onClick={trusted(close)}
      >
        <Icon shape="close" />
      </button>
      <p class="unseen" role="status">
        {announcement}
      </p>
    </ReadingContext.Provider>
  );
}

function Heading({ content }: { content: CardContent }) {
  const { translator } = useContext(ReadingContext);
  const label = content.kind === 'figure' ? `kind.${content.figure.sort}` : `kind.${content.annotation.kind}`;
  const title = cardTitle(content);
  const term = content.kind === 'entry' ? content.entry.term : undefined;
  return (
    <header>
      <p class="kind">
        {translator.t(label)}
        {content.kind === 'figure' && content.figure.purpose !== undefined && (
          <> · {translator.t(`purpose.${content.figure.purpose}`)}</>
        )}
        {term !== undefined && (
          <>
            {' · '}
            <span lang={term.language}>{term.partOfSpeech}</span>
          </>
        )}
        {content.kind === 'entry' && content.pack !== null && (
          <>
            {' '}
            <span class="own">{translator.t('card.own', { pack: content.pack })}</span>
          </>
        )}
      </p>
      <h2
        class={title.length > LONG_TITLE ? 'long-title' : undefined}
        id={TITLE_ID}
        tabIndex={-1}
        lang={titleLanguage(content)}
      >
        {title}
      </h2>
      {content.kind === 'entry' && content.entry.pronunciation !== undefined && (
        <p class="pronunciation">{content.entry.pronunciation}</p>
      )}
    </header>
  );
}

/** What a card is called: its entry's name, or the words as they stand in the article. */
export function cardTitle(content: CardContent): string {
  return content.kind === 'entry' ? content.entry.name : content.annotation.text;
}

/** Names belong to no language; a term and the article's own words do. */
function titleLanguage(content: CardContent): string | undefined {
  if (content.kind === 'entry') return content.entry.term?.language;
  return content.language ?? undefined;
}

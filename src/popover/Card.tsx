import { Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import type { GlossChoice } from '../core/localized.ts';
import { Back } from './Back.tsx';
import { BareCard } from './BareCard.tsx';
import { CardActions } from './CardActions.tsx';
import { Corner } from './Corner.tsx';
import type { CardContent } from './content.ts';
import type { CardSubject, DisownScope, KeepRefusal, StepAmong, StepDirection } from './contract.ts';
import { EntryCard } from './EntryCard.tsx';
import { type EntryLinks, EntryLinksContext } from './EntryLink.tsx';
import { FigureCard } from './FigureCard.tsx';
import { Footer } from './Footer.tsx';
import { Mentions } from './Mentions.tsx';
import { Reason } from './Reason.tsx';
import { type Reading, ReadingContext } from './reading.ts';
import { Speak } from './Speak.tsx';
import { trusted } from './trusted.ts';

/** Id of the heading that names the dialog. */
export const TITLE_ID = 'title';

/** Letters; about two lines of a title. */
const LONG_TITLE = 60;

/** What can be done in a card. */
export interface CardActs {
  close(): void;
  hold(held: boolean): void;
  /** An entry (its id) is to come back in the review, or no longer. */
  keep(entry: string, on: boolean): void;
  know(entry: string): void;
  choose(gloss: GlossChoice): void;
  chooseForAll(): void;
  openList(): void;
  /** Goes back to the card whose link led here. */
  back(): void;
  copy(): void;
  /** Shows an entry in the library. */
  openLibrary(entry: string): void;
  disown(scope: DisownScope): void;
  step(direction: StepDirection, among: StepAmong): void;
}

interface CardProps {
  content: CardContent;
  /** Another number is another card: nothing that was unfolded stays so. */
  version: number;
  subject: Pick<CardSubject, 'position' | 'mention'>;
  /** What the way back leads to; null on the card of the mark itself. */
  before: CardContent | null;
  held: boolean;
  /** Whether an entry is kept for review. */
  isKept(entry: string): boolean;
  reading: Reading;
  /** The gloss of all other cards. */
  setting: GlossChoice;
  links: EntryLinks;
  /** Read out once it changes; empty for nothing. */
  announcement: string;
  /** Whether it is shown as well. */
  isTrouble: boolean;
  /** Why an entry could not be kept for review, or null. */
  refusal: KeepRefusal | null;
  acts: CardActs;
}

/** One card: what is marked, what it means, what is known of it, and the way on. */
export function Card(props: CardProps) {
  const { content, version, subject, before, held, reading, setting, links, announcement, acts } = props;
  const { mention } = subject;
  return (
    <ReadingContext.Provider value={reading}>
      <EntryLinksContext.Provider value={links}>
        {/* First, so that Shift+Tab leads there from the title. */}
        <Corner held={held} hold={acts.hold} close={acts.close} />
        <div class="scroll">
          <Fragment key={version}>
            {before !== null && <Back to={cardTitle(before)} back={acts.back} />}
            <Heading content={content} />
            {content.kind === 'entry' && (
              <EntryCard content={content}>
                <CardActions
                  kept={props.isKept(content.entry.id)}
                  refusal={props.refusal}
                  keep={(on) => acts.keep(content.entry.id, on)}
                  know={() => acts.know(content.entry.id)}
                />
              </EntryCard>
            )}
            {content.kind === 'figure' && <FigureCard content={content} />}
            {content.kind === 'bare' && <BareCard content={content} />}
            {before === null && <Reason annotation={content.annotation} disown={acts.disown} />}
          </Fragment>
          {before === null && mention !== null && (
            <Mentions mention={mention} step={(direction) => acts.step(direction, 'mentions')} />
          )}
          <Onward content={content} acts={acts} />
        </div>
        <p class={props.isTrouble ? 'trouble' : 'unseen'} role="status">
          {announcement}
        </p>
        <Footer
          position={subject.position}
          setting={setting}
          choose={acts.choose}
          chooseForAll={acts.chooseForAll}
          openList={acts.openList}
          step={(direction) => acts.step(direction, 'all')}
        />
      </EntryLinksContext.Provider>
    </ReadingContext.Provider>
  );
}

/** What to take along, and where there is more. */
function Onward({ content, acts }: { content: CardContent; acts: CardActs }) {
  const { translator } = useContext(ReadingContext);
  return (
    <p class="onward">
      {content.kind === 'entry' && (
        <button type="button" class="link" onClick={trusted(() => acts.openLibrary(content.entry.id))}>
          {translator.t('card.openHere')}
        </button>
      )}
      {content.kind !== 'bare' && (
        <button type="button" class="link" onClick={trusted(acts.copy)}>
          {translator.t('card.copy')}
        </button>
      )}
    </p>
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
      <div class="title-row">
        <h2
          class={title.length > LONG_TITLE ? 'long-title' : undefined}
          id={TITLE_ID}
          tabIndex={-1}
          lang={titleLanguage(content)}
        >
          {title}
        </h2>
        <Speak content={content} />
      </div>
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

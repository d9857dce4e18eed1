import type { Analysis } from '../core/analysis.ts';
import type { Annotation } from '../core/annotation.ts';
import type { Article, Block } from '../core/article.ts';
import {
  type ArticleChange,
  annotationsAfter,
  articleChange,
  NO_ARTICLE,
  type Splice,
  type Wordless,
} from './change.ts';

/** What the background is told of an article. */
export interface TakeAsk {
  /** Which reading of a page this is, by a name that its page has made up. */
  readonly reading: string;
  /** The article by the one that this reading told of last. */
  readonly article: ArticleChange;
}

/** What is asked of the background about an article. */
export interface FindAsk extends TakeAsk {
  /** The blocks to look in; null: all of them. */
  readonly blocks: readonly Block[] | null;
  /** Whether the reader's own packs may be others than before. */
  readonly renewed: boolean;
}

/** What stands in an article, or the first of it. */
export interface FoundPart {
  /** Code of the language that most of the article is in, or null. */
  readonly language: string | null;
  /** By those that were told of this reading last; where only some blocks were asked for, by none. Those of the middle may not be all yet. */
  readonly annotations: Splice<Wordless>;
  /** So many there are in the middle. */
  readonly count: number;
}

/** What an article tells, over and above what stands in it. */
export type Told = Omit<Analysis, 'language' | 'annotations'>;

/** Asks the background's `RecognizerService`; null where it does not know the reading, as after its worker was ended, or where it cannot be reached. */
export interface AskService {
  /** A piece of a long article goes before the question about it. */
  take(ask: TakeAsk): Promise<true | null>;
  find(ask: FindAsk): Promise<FoundPart | null>;
  /** The annotations of the middle from this one on. */
  more(ask: { readonly reading: string; readonly from: number }): Promise<readonly Wordless[] | null>;
  tell(ask: { readonly reading: string }): Promise<Told | null>;
}

/** What stands in an article, before it is worked out what the article tells. */
export interface FoundHere {
  readonly language: string | null;
  /** In order, without overlaps. */
  readonly annotations: readonly Annotation[];
  /** Goes on to the verdict, moves, speakers and notes; of the article that was asked about last alone. */
  tell(): Promise<Analysis>;
}

/** Finds what stands in the article of a page, through its changes. */
export interface Recognizer {
  /**
   * @param article as it stands now
   * @param blocks some of its blocks, where the others can wait; of a long article nothing behind them is looked at
   * @throws Error where the background cannot be reached
   */
  find(article: Article, blocks?: readonly Block[]): Promise<FoundHere>;
  /** What is known of the world has changed: nothing that was found before holds. */
  forget(): void;
}

/** So often an article is told anew to a background that does not know it: its worker may be ended at any moment. */
const ATTEMPTS = 3;
/** Characters that travel at once: a page takes 5 to 10 ms to hand over so many. */
const PIECE = 32_768;

/**
 * Makes what asks the background about the article of one page. Questions may follow each other without waiting; they are answered in order.
 * @param service the background's side
 * @param nameReading makes up a name that no other reading has
 */
export function createRecognizer(service: AskService, nameReading: () => string): Recognizer {
  let reading = nameReading();
  let asked = NO_ARTICLE;
  let found: readonly Annotation[] = [];
  /** The text in which `found` stands. */
  let foundIn = '';
  let renewed = false;
  /** An article is told whole before the next one is. */
  let telling: Promise<unknown> = Promise.resolve();

  return {
    find: (article, blocks) => findIn(article, blocks ?? null, ATTEMPTS),
    forget() {
      begin();
      renewed = true;
    },
  };

  /** A reading that the background knows nothing of yet. */
  function begin(): void {
    reading = nameReading();
    asked = NO_ARTICLE;
    found = [];
    foundIn = '';
  }

  async function findIn(
    article: Article,
    blocks: readonly Block[] | null,
    attempts: number,
  ): Promise<FoundHere> {
    if (attempts === 0) throw new Error('The background does not answer.');
    const asking = telling.then(() => ask(article, blocks));
    telling = asking.catch(() => undefined);
    const { mine, answer } = await asking;
    const part = await answer;
    const rest = part && (await restOf(mine, part));
    if (part === null || rest === null) {
      if (reading === mine) begin();
      return findIn(article, blocks, attempts - 1);
    }
    const { text } = article;
    const { head, tail } = part.annotations;
    const middle = [...part.annotations.middle, ...rest];
    const before = blocks === null ? found : [];
    const annotations = annotationsAfter(before, { head, tail, middle }, text, text.length - foundIn.length);
    if (blocks === null && reading === mine) {
      found = annotations;
      foundIn = text;
    }
    const { language } = part;
    const tell = async (): Promise<Analysis> => {
      const told = await service.tell({ reading: mine });
      if (told) return { ...told, language, annotations };
      // What it knew of the article is gone, so it has to find it all again.
      if (reading === mine) begin();
      return (await findIn(article, blocks, attempts - 1)).tell();
    };
    return { language, annotations, tell };
  }

  /** Tells the background of an article and asks about it. Comes back once it has asked. */
  async function ask(article: Article, blocks: readonly Block[] | null) {
    const mine = reading;
    const whole = blocks === null ? article : beginningOf(article, Math.max(PIECE, blocks.at(-1)?.end ?? 0));
    let change = articleChange(asked, whole);
    while (change.text.middle.length > PIECE) {
      const next = beginningOf(whole, change.text.head + PIECE);
      const taken = service.take({ reading: mine, article: articleChange(asked, next) });
      asked = next;
      if ((await taken) === null) return { mine, answer: null };
      change = articleChange(asked, whole);
    }
    const answer = service.find({ reading: mine, article: change, blocks, renewed });
    asked = whole;
    renewed = false;
    return { mine, answer };
  }

  async function restOf(
    mine: string,
    { annotations: { middle }, count }: FoundPart,
  ): Promise<Wordless[] | null> {
    const rest: Wordless[] = [];
    while (middle.length + rest.length < count) {
      const more = await service.more({ reading: mine, from: middle.length + rest.length });
      if (more === null || more.length === 0) return null;
      rest.push(...more);
    }
    return rest;
  }
}

/** An article up to this place, without the block that goes on behind it. */
function beginningOf(article: Article, end: number): Article {
  if (article.text.length <= end) return article;
  return {
    ...article,
    text: article.text.slice(0, end),
    blocks: article.blocks.filter((block) => block.end <= end),
  };
}

import type { Annotation } from '../core/annotation.ts';
import type { Found } from '../core/annotator.ts';
import type { Article } from '../core/article.ts';
import { Memory } from '../core/memory.ts';
import type { Steps } from '../core/steps.ts';
import {
  type ArticleChange,
  annotationsChange,
  articleAfter,
  NO_ARTICLE,
  type Splice,
  type Wordless,
} from './change.ts';
import type { FindAsk, FoundPart, TakeAsk, Told } from './recognizer.ts';

/** Finds what is in an article, a little at a time; see `createSteps` of the core. */
export type Annotate = (article: Article, memory: Memory) => Steps<Found>;

/** What a service is made of. */
export interface ServiceParts {
  /** The function that does the work, by the reader's own packs as they are now. */
  annotator(): Promise<Annotate>;
  /** Gives whoever else waits a turn. */
  pause(): Promise<void>;
  /** The present, in ms. */
  now(): number;
}

/** The background's side of a `Recognizer`. `owner` is where the question comes from: a reading belongs to its page. */
export interface RecognizerService {
  take(ask: TakeAsk, owner: string): true | null;
  find(ask: FindAsk, owner: string): Promise<FoundPart | null>;
  more(ask: { readonly reading: string; readonly from: number }, owner: string): readonly Wordless[] | null;
  tell(ask: { readonly reading: string }, owner: string): Promise<Told | null>;
  /** The reader's own packs have changed. */
  renew(): void;
  /** Somebody is about to ask: what the work needs may as well be there by then. */
  wake(): void;
}

/** Readings that are remembered: those of the pages that were read last. Another is told anew when its page changes. */
const MOST_READINGS = 6;
/** Annotations that travel at once: a page takes about 10 ms to take in so many. */
const MOST_AT_ONCE = 1000;
/** Longest time, in ms, for which other questions wait for this one. */
const SLICE_MS = 30;

/** The reading of a page, from one change of it to the next. */
interface ServedReading {
  article: Article;
  annotate: Annotate | null;
  memory: Memory;
  found: Found | null;
  /** What its page was told, and the text it stands in. */
  told: readonly Annotation[];
  toldIn: string;
  /** What its page is being told. */
  telling: Splice<Wordless>;
  /** Questions are answered one after the other. */
  queue: Promise<unknown>;
}

/** Makes the background's side: it keeps what it has read of the last few pages. */
export function createRecognizerService({ annotator, pause, now }: ServiceParts): RecognizerService {
  const readings = new Map<string, ServedReading>();
  let annotate: Promise<Annotate> | null = null;
  const current = (): Promise<Annotate> => {
    if (annotate === null) {
      const made = annotator();
      annotate = made;
      // What could not be read is tried again by the next question.
      made.catch(() => {
        if (annotate === made) annotate = null;
      });
    }
    return annotate;
  };

  return {
    take: ({ reading, article }, owner) => readingOf(`${owner} ${reading}`, article) && true,
    async find({ reading, article: change, blocks, renewed }, owner) {
      if (renewed) annotate = null;
      const here = readingOf(`${owner} ${reading}`, change);
      if (here === null) return null;
      const { article } = here;
      return inTurn(here, async () => {
        const how = await current();
        if (here.annotate !== how) here.memory = new Memory();
        here.annotate = how;
        here.found = null;
        const asked = blocks === null ? article : { ...article, blocks };
        const found = await run(how(asked, here.memory));
        here.found = found;
        const { language, annotations } = found;
        if (blocks !== null) {
          const { middle } = annotationsChange([], annotations, 0);
          return { language, annotations: { head: 0, tail: 0, middle }, count: middle.length };
        }
        const { text } = article;
        here.telling = annotationsChange(here.told, annotations, text.length - here.toldIn.length);
        here.told = annotations;
        here.toldIn = text;
        const { head, tail, middle } = here.telling;
        const first = middle.slice(0, MOST_AT_ONCE);
        return { language, annotations: { head, tail, middle: first }, count: middle.length };
      });
    },
    more({ reading, from }, owner) {
      const here = readings.get(`${owner} ${reading}`);
      return here ? here.telling.middle.slice(from, from + MOST_AT_ONCE) : null;
    },
    async tell({ reading }, owner) {
      const here = readings.get(`${owner} ${reading}`);
      if (!here) return null;
      return inTurn(here, async () => {
        const { found } = here;
        here.found = null;
        if (!found) return null;
        const { language, annotations, ...told } = await run(found.tell());
        return told;
      });
    },
    renew() {
      annotate = null;
    },
    wake() {
      // Where it fails, whoever asks is told.
      current().catch(() => undefined);
    },
  };

  /** The reading of that name with its article as it is now; where it is not known, a new one, if all of its article is told. */
  function readingOf(name: string, change: ArticleChange): ServedReading | null {
    const known = readings.get(name);
    if (!known && !isWhole(change)) return null;
    const here = known ?? newReading();
    // The last one asked for is the last one forgotten.
    readings.delete(name);
    readings.set(name, here);
    const [oldest] = readings.keys();
    if (readings.size > MOST_READINGS && oldest !== undefined) readings.delete(oldest);
    here.article = articleAfter(here.article, change);
    return here;
  }

  function inTurn<Result>(here: ServedReading, work: () => Promise<Result>): Promise<Result> {
    const result = here.queue.then(work);
    here.queue = result.catch(() => undefined);
    return result;
  }

  async function run<Result>(steps: Steps<Result>): Promise<Result> {
    for (;;) {
      const end = now() + SLICE_MS;
      let step = steps.next();
      while (!step.done && now() < end) step = steps.next();
      if (step.done) return step.value;
      await pause();
    }
  }
}

function isWhole({ text, blocks }: ArticleChange): boolean {
  return text.head + text.tail + blocks.head + blocks.tail === 0;
}

function newReading(): ServedReading {
  return {
    article: NO_ARTICLE,
    annotate: null,
    memory: new Memory(),
    found: null,
    told: [],
    toldIn: '',
    telling: { head: 0, tail: 0, middle: [] },
    queue: Promise.resolve(),
  };
}

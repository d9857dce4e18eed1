import type { Analysis } from '../../src/core/analysis.ts';
import type { Article, Block } from '../../src/core/article.ts';
import type { Steps } from '../../src/core/steps.ts';
import type { HitTest } from '../../src/page/hit-test.ts';
import { blocksInView } from '../../src/page/in-view.ts';
import type { PageMark } from '../../src/page/page-mark.ts';
import type { ReadArticle } from '../../src/page/read-article.ts';
import { runSteps, type Urgency } from '../../src/page/run-steps.ts';
import type { FoundHere, Recognizer } from '../../src/recognizer/recognizer.ts';

/** A page as it was read, and what was found in it. */
export interface Reading {
  readonly read: ReadArticle;
  /** All that was found. */
  readonly whole: Analysis;
  /** The same without what the reader has muted. */
  readonly analysis: Analysis;
  readonly marks: readonly PageMark[];
  readonly hits: HitTest;
  /** All mentions of an entry in reading order, painted or not. */
  readonly mentions: (entry: string) => readonly PageMark[];
}

/** What a reading is made by. */
export interface ReadingParts {
  /** Reads the article as it stands now. */
  read(): Steps<ReadArticle>;
  /** Finds what is in it. */
  readonly recognizer: Recognizer;
  /** It is known how the reader wants things marked. */
  readonly settled: Promise<void>;
  /** Gives what was found its place, as the settings of this moment want it. */
  mark(read: ReadArticle, whole: Analysis): Steps<Reading>;
  /** Whether the first marks are shown before it is known what the article tells. */
  readonly early: boolean;
  /** A reading has come to its end. A first one of names and figures, or of what is in view, is not yet `whole`. */
  show(reading: Reading, whole: boolean): void;
}

/** The readings of a page, one after the other. */
export interface Readings {
  /** There is a first reading of the whole page. Fails when the session ends before. */
  readonly ready: Promise<void>;
  /** The page has changed: reads it again; what was read before is remembered. Returns the ms that it took, of the page's thread and of the background. */
  again(): Promise<number>;
  /** How it is read has changed, or what is known of it: reads it anew. */
  anew(): void;
  /** What is to be marked has changed. */
  markAgain(): void;
}

/** A longer page, in characters, is marked where it is in view first: most of it is not, and a page that has just begun is slow. */
const FIRST_VIEW = 5000;
/** Nobody waits for the last mark of a page longer than this: the page itself comes first. */
const LONG_PAGE = 20_000;

/**
 * Reads a page, and again whenever it is told so: one reading at a time, each in slices, so that the page is never held up.
 * @param signal ends it
 */
export function keepReading(parts: ReadingParts, signal: AbortSignal): Readings {
  let last: Reading | null = null;
  let queue = Promise.resolve(0);
  /** Nothing was ever read here. */
  let isFirst = true;
  /** A reading that is yet to begin and will see whatever changes until then. */
  let waiting: Promise<number> | null = null;

  const first = readNow('soon');
  queue = first.catch(gone);
  const ready = first.then(() => undefined);
  // Nobody need be waiting for it.
  ready.catch(() => undefined);
  return {
    ready,
    again() {
      waiting ??= enqueue(() => {
        waiting = null;
        return readNow('idle');
      });
      return waiting;
    },
    anew() {
      void enqueue(() => {
        parts.recognizer.forget();
        last = null;
        return readNow('soon');
      });
    },
    markAgain() {
      void enqueue(() => (last ? markNow(last.read, last.whole, 'soon', true) : Promise.resolve(0)));
    },
  };

  function enqueue(work: () => Promise<number>): Promise<number> {
    queue = queue.then(work).catch(gone);
    return queue;
  }

  /** Once the session has ended nobody asks any more; else the fault is ours, and the next change is read all the same. */
  function gone(error: unknown): number {
    if (!signal.aborted) console.error(error);
    return 0;
  }

  /** Reads the page; one whose text is the same keeps its marks while their nodes stand. */
  async function readNow(urgency: Urgency): Promise<number> {
    const { result: read, busyMs: reading } = await runSteps(parts.read(), urgency, signal);
    const { article } = read;
    const before = last;
    if (before && before.read.article.text === article.text) {
      if (before.marks.every(({ startNode }) => startNode.isConnected)) return reading;
      return reading + (await markNow(read, before.whole, urgency, true));
    }
    if (!isFirst) return reading + (await findNow(read, article, urgency));
    isFirst = false;
    if (!parts.early && article.text.length <= LONG_PAGE)
      return reading + (await findNow(read, article, urgency));
    return reading + (await findFirst(read, article));
  }

  async function findNow(read: ReadArticle, article: Article, urgency: Urgency): Promise<number> {
    const began = performance.now();
    const told = await (await find(article)).tell();
    const findingMs = performance.now() - began;
    return findingMs + (await markNow(read, told, urgency, true));
  }

  /** Nobody waits for what is out of view, nor for what the article tells: marks come first. */
  async function findFirst(read: ReadArticle, article: Article): Promise<number> {
    const began = performance.now();
    const inView =
      !document.hidden && article.text.length > FIRST_VIEW ? find(article, blocksInView(read)) : null;
    // The background goes on to all of it while the page marks what is in view.
    const all = parts.early ? find(article) : null;
    all?.catch(() => undefined);
    if (inView) await showEarly(read, await inView, 'soon');
    if (!all) return performance.now() - began + (await findNow(read, article, 'idle'));
    const found = await all;
    const early = await showEarly(read, found, article.text.length > LONG_PAGE ? 'idle' : 'soon');
    const whole = await found.tell();
    signal.throwIfAborted();
    last = { ...early, whole, analysis: { ...whole, annotations: early.analysis.annotations } };
    parts.show(last, true);
    return performance.now() - began;
  }

  /** Shows the marks of an article, or of a part of it, before any more is known where that may be. */
  async function showEarly(read: ReadArticle, found: FoundHere, urgency: Urgency): Promise<Reading> {
    const known = parts.early ? untold(found) : await found.tell();
    await parts.settled;
    const { result } = await runSteps(parts.mark(read, known), urgency, signal);
    parts.show(result, false);
    return result;
  }

  /** Nothing comes of it once the session has ended. */
  async function find(article: Article, blocks?: readonly Block[]): Promise<FoundHere> {
    const found = await parts.recognizer.find(article, blocks);
    signal.throwIfAborted();
    return found;
  }

  async function markNow(
    read: ReadArticle,
    found: Analysis,
    urgency: Urgency,
    whole: boolean,
  ): Promise<number> {
    await parts.settled;
    const { result, busyMs } = await runSteps(parts.mark(read, found), urgency, signal);
    if (whole) last = result;
    parts.show(result, whole);
    return busyMs;
  }
}

/** An analysis of which nothing is known yet but names and figures. */
function untold({ language, annotations }: FoundHere): Analysis {
  const detection = { verdict: 'other', article: null, score: 0, reasons: [] } as const;
  return { language, detection, annotations, moves: [], unrealized: [], speakers: [], notes: [] };
}

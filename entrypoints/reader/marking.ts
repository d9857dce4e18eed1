import type { Analysis } from '../../src/core/analysis.ts';
import type { Steps } from '../../src/core/steps.ts';
import { createHitTest } from '../../src/page/hit-test.ts';
import { mentionsIn } from '../../src/page/mentions.ts';
import { placeMarks } from '../../src/page/page-mark.ts';
import { createPainter, type Painter } from '../../src/page/painter.ts';
import type { ReadArticle } from '../../src/page/read-article.ts';
import { worthMarking } from '../../src/page/which-marks.ts';
import type { Recognizer } from '../../src/recognizer/recognizer.ts';
import { mutedOn } from '../../src/settings/mutes.ts';
import { pageOf } from '../../src/settings/off.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import { keepReading, type Reading } from './keep-reading.ts';

/** What is marked: a web page and a page of ours are read each in its own way. */
export interface MarkedPlace {
  /** Address that mutes of one page are kept under. */
  readonly address: string;
  /** Reads the article as it stands now. */
  read(): Steps<ReadArticle>;
  /** The place shows what was found itself: it draws, and gives back the article as it then stands; null where it draws nothing. */
  found?(analysis: Analysis, read: ReadArticle): ReadArticle | null;
}

/** A page being marked. */
export interface Marking {
  /** The settings by which it is. */
  readonly settings: Settings;
  /** What was read last, be it in part; null before that. */
  readonly reading: Reading | null;
  /** There is a reading of the whole page. Fails when the marking ends before. */
  readonly ready: Promise<void>;
  readonly painter: Painter;
  /** The page has changed: reads it again. Returns the ms that it took, of the page's thread and of the background. */
  again(): Promise<number>;
  /** How it is read has changed, or what is known of it: reads it anew. */
  anew(): void;
  /** The settings have changed. */
  update(settings: Settings): void;
  /** Calls back whenever marks are shown, and at once where some are; of a reading that is not yet `whole` there are more to come. */
  watch(shown: (reading: Reading, whole: boolean) => void): void;
}

/**
 * Reads and marks a page until the signal aborts; then no mark is left.
 * @param where what is marked
 * @param initial the settings of this moment; while they are being read, so is the page, but nothing is marked
 * @param recognizer finds what there is to mark
 * @param signal ends it
 */
export function startMarking(
  where: MarkedPlace,
  initial: Settings | Promise<Settings>,
  recognizer: Recognizer,
  signal: AbortSignal,
): Marking {
  let settings = DEFAULT_SETTINGS;
  let isUpdated = false;
  /** Where the marking began; marks are there before it is known what the page is, and by then it may have moved on. */
  const home = pageOf(location.href);
  /** Whether it began by the reader's wish, whatever the page is; null as long as that is not known. */
  let asked: boolean | null = null;
  let shown: { readonly reading: Reading; readonly whole: boolean } | null = null;
  const watchers: ((reading: Reading, whole: boolean) => void)[] = [];
  const painter = createPainter(signal);
  const readings = keepReading(
    {
      read: () => where.read(),
      recognizer,
      mark,
      settled: Promise.resolve(initial).then((read) => {
        if (!isUpdated) settings = read;
      }),
      early: where.found === undefined,
      show,
    },
    signal,
  );

  return {
    get settings() {
      return settings;
    },
    get reading() {
      return shown?.reading ?? null;
    },
    ready: readings.ready,
    painter,
    again: readings.again,
    anew: readings.anew,
    update(next) {
      isUpdated = true;
      const isOther = choiceOfMarks(next) !== choiceOfMarks(settings);
      settings = next;
      if (isOther) readings.markAgain();
    },
    watch(watcher) {
      watchers.push(watcher);
      if (shown) watcher(shown.reading, shown.whole);
    },
  };

  /** Whether the page's scripts have gone from coverage on to what is none. */
  function isElsewhere({ detection }: Analysis): boolean {
    return asked === false && detection.verdict === 'other' && pageOf(location.href) !== home;
  }

  /** Places what was found but for what the reader has muted. */
  function* mark(read: ReadArticle, whole: Analysis): Steps<Reading> {
    const isMuted = mutedOn(settings, where.address);
    const here = isElsewhere(whole)
      ? { ...whole, annotations: [], moves: [], unrealized: [], notes: [] }
      : whole;
    const annotations = here.annotations.filter((annotation) => !isMuted(annotation));
    const analysis = annotations.length === here.annotations.length ? here : { ...here, annotations };
    yield;
    const standing = where.found?.(analysis, read) ?? read;
    const marks = yield* placeMarks(standing, worthMarking(analysis.annotations, settings));
    const hits = yield* createHitTest(marks);
    const mentions = mentionsIn(standing, analysis.annotations, marks);
    return { read: standing, whole, analysis, marks, hits, mentions };
  }

  function show(reading: Reading, whole: boolean): void {
    shown = { reading, whole };
    painter.show(reading.marks);
    if (whole) asked ??= reading.whole.detection.verdict === 'other';
    for (const watcher of watchers) watcher(reading, whole);
  }
}

/** What of the settings decides which marks there are, as one text to compare. */
function choiceOfMarks({ muted, density, firstMentionOnly, kindsOff, known }: Settings): string {
  return JSON.stringify([muted, density, firstMentionOnly, kindsOff, known]);
}

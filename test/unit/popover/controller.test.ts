// long because it plays out one controller, whose set-up is a third of it
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../src/core/annotation.ts';
import type { Card, CardEvents, CardPreferences, KeepRefusal, Mark } from '../../../src/popover/contract.ts';
import { createPopover } from '../../../src/popover/controller.ts';
import { DELAYS } from '../../../src/popover/intent.ts';

const PREFERENCES: CardPreferences = { gloss: 'en', interfaceLanguage: 'en' };

/** As much of a box as the popover looks at. */
function rect(top: number, bottom: number): DOMRect {
  const box = { x: 0, y: top, left: 0, top, right: 100, bottom, width: 100, height: bottom - top };
  return { ...box, toJSON: () => box };
}

function markNamed(text: string, index: number): Mark {
  const annotation: Annotation = {
    // Ten letters a mark.
    start: index * 10,
    end: index * 10 + text.length,
    text,
    kind: 'person',
    entry: text,
    confidence: 1,
    reason: 'full-name',
  };
  return { index, annotation, lineBoxes: () => [rect(700, 720)] };
}

/** A clock that stands still until it is told to go on. */
function stoppedClock() {
  let now = 0;
  let last = 0;
  const due = new Map<number, { at: number; run: () => void }>();
  return {
    due,
    setTimeout(run: () => void, delay: number): number {
      last += 1;
      due.set(last, { at: now + delay, run });
      return last;
    },
    clearTimeout: (timer: number) => void due.delete(timer),
    advance(milliseconds: number) {
      now += milliseconds;
      for (const [timer, { at, run }] of [...due].sort((one, other) => one[1].at - other[1].at)) {
        if (at > now || !due.has(timer)) continue;
        due.delete(timer);
        run();
      }
    },
  };
}

function setUp(
  options: {
    names?: string[];
    failures?: number;
    box?: DOMRect;
    keeping?: KeepRefusal;
    coming?: Promise<void>;
  } = {},
) {
  const { names = ['Ada', 'Bob', 'Cyd'], failures = 0 } = options;
  let marks = names.map(markNamed);
  let left = failures;
  let events: CardEvents | null = null;
  const log: string[] = [];
  const off = new AbortController();
  const clock = stoppedClock();
  const target = new EventTarget();
  const card: Card = {
    listen: (to) => {
      events = to;
    },
    prepare: ({ annotation }) => {
      if (options.coming !== undefined) log.push(`prepare ${annotation.text}`);
      return options.coming ?? null;
    },
    show: (subject, mark, { sheet, focus }) =>
      log.push(
        `show ${mark.annotation.text} ${subject.position.number}${sheet ? ' sheet' : ''}${focus ? ' focus' : ''}`,
      ),
    update: (preferences) => log.push(`update ${preferences.gloss}`),
    renew: (subject, mark) => log.push(`renew ${mark.annotation.text} ${subject.position.number}`),
    refuse: (why) => log.push(`refuse ${why}`),
    hide: () => log.push('hide'),
    showList: (of, current) => log.push(`list ${of.length} at ${current}`),
    hideList: () => log.push('list gone'),
    contains: () => false,
    box: () => options.box ?? null,
    destroy: () => log.push('destroy'),
  };
  const popover = createPopover({
    signal: off.signal,
    clock,
    target,
    marks: () => marks,
    mentions: (mark) => marks.filter((other) => other.annotation.text[0] === mark.annotation.text[0]),
    subjectOf: (mark) => ({
      annotation: mark.annotation,
      article: null,
      notes: [],
      published: null,
      language: 'fr',
      position: { number: mark.index + 1, of: marks.length },
      mention: null,
    }),
    loadCard: async () => {
      log.push('load');
      left -= 1;
      if (left >= 0) throw new Error('The card did not come');
      return card;
    },
    preferences: () => PREFERENCES,
    reveal: (mark) => log.push(`reveal ${mark.annotation.text}`),
    chooseGloss: (gloss) => log.push(`chose ${gloss}`),
    openLibrary: (entry) => log.push(`library ${entry}`),
    disown: (mark, scope) => log.push(`disown ${mark.annotation.text} ${scope}`),
    keep: async (entry) => {
      log.push(`keep ${entry}`);
      return options.keeping ?? 'done';
    },
    changed: (mark) => log.push(`changed ${mark?.annotation.text ?? 'none'}`),
    failed: () => log.push('failed'),
  });
  return {
    popover,
    clock,
    target,
    off,
    mark: (index: number): Mark => marks[index] ?? markNamed('nobody', 99),
    rename: (to: string[]) => {
      marks = to.map(markNamed);
    },
    /** The card's events, once it is there. */
    card: (): CardEvents => events ?? expect.unreachable('The card was never listened to'),
    /** What has happened since last asked, after every promise has settled. */
    async seen() {
      await new Promise((resolve) => setTimeout(resolve));
      return log.splice(0);
    },
  };
}

const HERE = { x: 10, y: 10, timeStamp: 1000 };

describe('loading the card', () => {
  test('happens at the first opening, and once', async () => {
    const { popover, clock, mark, seen } = setUp();
    popover.pointer(mark(0), HERE);
    expect(await seen()).toEqual([]);
    clock.advance(DELAYS.rest);
    expect(await seen()).toEqual(['load', 'changed Ada', 'update en', 'show Ada 1']);
    popover.focus(mark(1));
    expect(await seen()).toEqual(['update en', 'show Bob 2', 'changed Bob']);
  });

  test('a card that comes after the reader has gone on shows only what is asked for now', async () => {
    const { popover, mark, seen } = setUp();
    popover.focus(mark(0));
    popover.focus(mark(1));
    expect((await seen()).filter((line) => line.startsWith('show'))).toEqual(['show Bob 2']);
    popover.focus(mark(2));
    popover.close();
    expect((await seen()).filter((line) => line.startsWith('show'))).toEqual(['show Cyd 3']);
  });

  test('closing before it has come shows nothing', async () => {
    const { popover, mark, seen } = setUp();
    popover.focus(mark(0));
    popover.close();
    expect((await seen()).filter((line) => line.startsWith('show'))).toEqual([]);
    expect(popover.current).toBeNull();
  });

  test('may happen ahead, and then fails in silence', async () => {
    const { popover, mark, seen } = setUp({ failures: 1 });
    popover.warm();
    expect(await seen()).toEqual(['load']);
    popover.warm();
    popover.warm();
    expect(await seen()).toEqual(['load']);
    popover.focus(mark(0));
    expect(await seen()).toEqual(['update en', 'show Ada 1', 'changed Ada']);
  });

  test('a failure is reported, and the next opening tries again', async () => {
    const { popover, mark, seen } = setUp({ failures: 1 });
    popover.focus(mark(0));
    expect(await seen()).toContain('failed');
    expect(popover.current).toBeNull();
    popover.focus(mark(0));
    expect(await seen()).toContain('show Ada 1');
  });
});

describe('a card whose prose is still on its way', () => {
  /** An arrival that the test brings about. */
  function onItsWay() {
    let arrive = (): void => undefined;
    const coming = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    return { coming, arrive };
  }

  test('shows once it has come', async () => {
    const { coming, arrive } = onItsWay();
    const { popover, mark, seen } = setUp({ coming });
    popover.focus(mark(0));
    expect(await seen()).toEqual(['load', 'changed Ada', 'prepare Ada']);
    arrive();
    expect(await seen()).toEqual(['update en', 'show Ada 1']);
  });

  test('does not show when the reader has gone on or closed it', async () => {
    const { coming, arrive } = onItsWay();
    const { popover, mark, seen } = setUp({ coming });
    popover.focus(mark(0));
    await seen();
    popover.focus(mark(1));
    popover.close();
    popover.focus(mark(2));
    await seen();
    arrive();
    expect((await seen()).filter((line) => line.startsWith('show'))).toEqual(['show Cyd 3']);
  });

  test('is fetched while the pointer rests', async () => {
    const { popover, clock, mark, seen } = setUp({ coming: Promise.resolve() });
    popover.focus(mark(0));
    popover.close();
    await seen();
    popover.pointer(mark(1), HERE);
    popover.pointer(mark(1), { ...HERE, timeStamp: 1010 });
    expect(await seen()).toEqual(['prepare Bob']);
    clock.advance(DELAYS.rest);
    expect(await seen()).toEqual(['prepare Bob', 'changed Bob', 'update en', 'show Bob 2']);
  });

  test('leaves what is done in the card before to the mark of that card', async () => {
    const ready = onItsWay();
    ready.arrive();
    let coming: Promise<void> = ready.coming;
    const { popover, mark, card, seen } = setUp({
      get coming() {
        return coming;
      },
    });
    popover.focus(mark(0));
    await seen();
    coming = new Promise(() => undefined);
    popover.focus(mark(1));
    await seen();
    card().disowned('page');
    expect(await seen()).toContain('disown Ada page');
  });
});

describe('asking', () => {
  test('a tap opens a sheet; a tap on nothing closes it', async () => {
    const { popover, mark, seen } = setUp();
    popover.tap(mark(0));
    expect(await seen()).toContain('show Ada 1 sheet');
    popover.tap(null);
    expect(await seen()).toEqual(['hide', 'changed none']);
  });

  test('a mark under the sheet is brought out from under it', async () => {
    const under = setUp({ box: rect(460, 844) });
    under.popover.tap(under.mark(0));
    expect((await under.seen()).slice(-2)).toEqual(['show Ada 1 sheet', 'reveal Ada']);
    const clear = setUp({ box: rect(730, 844) });
    clear.popover.tap(clear.mark(0));
    expect(await clear.seen()).not.toContain('reveal Ada');
  });

  test('stepping goes round, and on from where it was', async () => {
    const { popover, seen } = setUp();
    const shown = async () => (await seen()).filter((line) => /^(?:show|reveal)/u.test(line));
    expect(popover.step('next')).toBe(true);
    expect(await shown()).toEqual(['reveal Ada', 'show Ada 1 focus']);
    popover.step('previous');
    expect(await shown()).toEqual(['reveal Cyd', 'show Cyd 3 focus']);
    popover.step('next');
    popover.close();
    await shown();
    popover.step('next');
    expect(await shown()).toEqual(['reveal Bob', 'show Bob 2 focus']);
  });

  test('from nowhere, previous is the last; with no marks there is no step', async () => {
    const { popover, seen } = setUp();
    popover.step('previous');
    expect(await seen()).toContain('show Cyd 3 focus');
    expect(setUp({ names: [] }).popover.step('next')).toBe(false);
  });

  test('the card steps, closes, chooses and leads to the library', async () => {
    const { popover, mark, card, seen } = setUp();
    popover.focus(mark(0));
    await seen();
    card().stepped('next', 'all');
    expect(await seen()).toContain('show Bob 2 focus');
    card().chose('fr');
    expect(await seen()).toEqual(['chose fr']);
    card().wantedLibrary('bob');
    expect(await seen()).toEqual(['library bob']);
    card().closed();
    expect(await seen()).toEqual(['hide', 'changed none']);
  });

  test('steps among the mentions of one entry, round its ends', async () => {
    const { popover, mark, card, seen } = setUp({ names: ['Ada 1', 'Bob', 'Ada 2'] });
    popover.focus(mark(0));
    await seen();
    card().stepped('next', 'mentions');
    expect(await seen()).toContain('show Ada 2 3 focus');
    card().stepped('next', 'mentions');
    expect(await seen()).toContain('show Ada 1 1 focus');
  });

  test('a pinned card stays when its lines go and other places are tapped, and goes by its close button', async () => {
    const { popover, mark, card, seen } = setUp();
    popover.focus(mark(0));
    await seen();
    card().held(true);
    card().away();
    popover.tap(null);
    expect(await seen()).toEqual([]);
    card().stepped('next', 'all');
    await seen();
    card().away();
    expect(popover.current).toBe(mark(1));
    card().closed();
    expect(await seen()).toEqual(['hide', 'changed none']);
    popover.focus(mark(0));
    card().away();
    expect(popover.current).toBeNull();
  });

  test('the list opens at the mark of the card, in its place, and what is chosen in it opens', async () => {
    const { popover, mark, card, seen } = setUp();
    popover.focus(mark(1));
    await seen();
    card().wantedList();
    expect(await seen()).toEqual(['hide', 'changed none', 'update en', 'list 3 at 1']);
    card().picked(2);
    expect(await seen()).toEqual(['list gone', 'reveal Cyd', 'update en', 'show Cyd 3 focus', 'changed Cyd']);
    expect(popover.list()).toBe(true);
    await seen();
    card().listClosed();
    expect(await seen()).toEqual(['list gone']);
    expect(setUp({ names: [] }).popover.list()).toBe(false);
  });

  test.each(['full', 'unsaved', 'later'] as const)(
    'what could not be kept for review is said in the card: %s',
    async (keeping) => {
      const { popover, mark, card, seen } = setUp({ keeping });
      popover.focus(mark(0));
      await seen();
      card().kept('ada', true);
      expect(await seen()).toEqual(['keep ada', `refuse ${keeping}`]);
    },
  );

  test('what could be kept needs no words', async () => {
    const { popover, mark, card, seen } = setUp();
    popover.focus(mark(0));
    await seen();
    card().kept('ada', true);
    expect(await seen()).toEqual(['keep ada']);
  });

  test('a mark that is disowned loses its card first', async () => {
    const { popover, mark, card, seen } = setUp();
    popover.focus(mark(0));
    await seen();
    card().disowned('everywhere');
    expect(await seen()).toEqual(['hide', 'changed none', `disown ${mark(0).annotation.text} everywhere`]);
  });
});

describe('closing', () => {
  test('the card holds while the pointer is in it', async () => {
    const { popover, clock, mark, card, seen } = setUp();
    popover.pointer(mark(0), HERE);
    clock.advance(DELAYS.rest);
    await seen();
    popover.pointer(null, { x: 10, y: 60, timeStamp: 2000 });
    card().entered();
    clock.advance(10_000);
    expect(await seen()).toEqual([]);
    card().left();
    clock.advance(DELAYS.grace);
    expect(await seen()).toEqual(['hide', 'changed none']);
  });

  test('new marks close a card whose mark is gone, and no other, which learns what has come to be known', async () => {
    const { popover, mark, rename, seen } = setUp();
    popover.focus(mark(0));
    await seen();
    popover.refresh();
    expect(await seen()).toEqual(['renew Ada 1']);
    rename(['Ada', 'Eve']);
    popover.refresh();
    expect(await seen()).toEqual(['hide', 'changed none']);
  });

  test('new marks leave a pinned card open where its words still stand, at the nearest place', async () => {
    const { popover, mark, card, rename, seen } = setUp({ names: ['Ada', 'Bob', 'Cyd', 'Ada'] });
    popover.focus(mark(3));
    await seen();
    card().held(true);
    rename(['Ada', 'Bob', 'Ada', 'Cyd', 'Dan']);
    popover.refresh();
    expect(await seen()).toEqual(['changed Ada', 'renew Ada 3']);
    expect(popover.current).toBe(mark(2));
    popover.tap(null);
    expect(popover.current).toBe(mark(2));
    rename(['Bob', 'Cyd']);
    popover.refresh();
    expect(await seen()).toEqual(['hide', 'changed none']);
  });

  test("a page's own made-up keys and presses do nothing", async () => {
    const { popover, mark, target, seen } = setUp();
    popover.focus(mark(0));
    await seen();
    target.dispatchEvent(Object.assign(new Event('keydown'), { key: 'Escape' }));
    target.dispatchEvent(new Event('pointerdown'));
    expect(await seen()).toEqual([]);
  });

  test('turning off takes the card, the timers and the listeners away', async () => {
    const { popover, clock, mark, off, seen } = setUp();
    popover.focus(mark(0));
    popover.pointer(mark(1), HERE);
    await seen();
    popover.close();
    popover.pointer(mark(2), HERE);
    await seen();
    off.abort();
    expect(await seen()).toEqual(['destroy']);
    expect(clock.due.size).toBe(0);
    popover.focus(mark(0));
    popover.pointer(mark(0), HERE);
    expect(await seen()).toEqual([]);
    expect(clock.due.size).toBe(0);
  });

  test('a card that comes only after turning off is destroyed unseen', async () => {
    const { popover, mark, off, seen } = setUp();
    popover.focus(mark(0));
    off.abort();
    expect((await seen()).filter((line) => line !== 'load' && line !== 'changed Ada')).toEqual(['destroy']);
  });
});

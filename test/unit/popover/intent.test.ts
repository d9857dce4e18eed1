// long because every state of one machine is walked through, with its picture
import { describe, expect, test } from 'vitest';
import {
  closedIntent,
  DELAYS,
  type IntentEffect,
  type IntentEvent,
  type IntentState,
  stepIntent,
  type Timer,
  TRAVEL_SPEED,
} from '../../../src/popover/intent.ts';

/*
 *                 rests on a mark               rest runs out
 *   ┌────────┐ ───────────────────► ┌─────────┐ ───────────► ┌─────────┐   card or mark   ┌─────────┐
 *   │ closed │                      │ waiting │              │ hovered │ ◄─────────────── │ leaving │
 *   └────────┘ ◄─────────────────── └─────────┘              └─────────┘ ───────────────► └─────────┘
 *     ▲  ▲ │        leaves it                                  │ │  │    off both, and not     │
 *     │  │ │                                                   │ │  │    on the way to card    │
 *     │  │ │  asked for: focus, tap, command    ┌────────┐     │ │  │                          │
 *     │  │ └──────────────────────────────────► │ pinned │ ◄───┘ │  │                          │
 *     │  │                                      └────────┘ asked │  │ rests on another mark:   │
 *     │  │       Escape, close, press elsewhere     │    or used │  └► hovered, of that one    │
 *     │  └──────────────────────────────────────────┴────────────┘                             │
 *     └──────────────────────────── grace runs out ────────────────────────────────────────────┘
 *
 *   Dismissed while the pointer stands on a mark: that mark stays shut until the pointer has left it.
 */

/** Walks the machine with a clock of its own: timers run out in order when the walk waits. */
function walk() {
  let state: IntentState<string> = closedIntent();
  let now = 0;
  const due = new Map<Timer, number>();
  const log: string[] = [];

  function carryOut(effect: IntentEffect<string>): void {
    if (effect.type === 'start') due.set(effect.timer, now + DELAYS[effect.timer]);
    else if (effect.type === 'stop') due.delete(effect.timer);
    else if (effect.type === 'hide') log.push('hide');
    else log.push(`show ${effect.mark}${effect.sheet ? ' sheet' : ''}${effect.focus ? ' focus' : ''}`);
  }

  const walker = {
    get open() {
      return state.open?.mark ?? null;
    },
    get pending() {
      return [...due.keys()].sort();
    },
    /** What was shown and hidden since it was last asked. */
    seen: () => log.splice(0),
    send(event: IntentEvent<string>) {
      const step = stepIntent(state, event);
      state = step.state;
      step.effects.forEach(carryOut);
      return walker;
    },
    pointer: (mark: string | null, { speed = 0, towardsCard = false } = {}) =>
      walker.send({ type: 'pointer', mark, speed, towardsCard }),
    ask: (mark: string, { sheet = false, focus = false } = {}) =>
      walker.send({ type: 'open', mark, sheet, focus }),
    wait(milliseconds: number) {
      const end = now + milliseconds;
      for (;;) {
        const next = [...due].sort((one, other) => one[1] - other[1])[0];
        if (next === undefined || next[1] > end) break;
        now = next[1];
        due.delete(next[0]);
        walker.send({ type: 'elapsed', timer: next[0] });
      }
      now = end;
      return walker;
    },
  };
  return walker;
}

/** With the card of `mark` opened by a resting pointer. */
function hovered(mark = 'Ada') {
  const walker = walk().pointer(mark).wait(DELAYS.rest);
  expect(walker.seen()).toEqual([`show ${mark}`]);
  return walker;
}

describe('opening by the pointer', () => {
  test('opens after the rest, not before', () => {
    const walker = walk()
      .pointer('Ada')
      .wait(DELAYS.rest - 1);
    expect(walker.seen()).toEqual([]);
    expect(walker.wait(1).seen()).toEqual(['show Ada']);
  });

  test('a pointer that leaves in time opens nothing', () => {
    const walker = walk()
      .pointer('Ada')
      .wait(DELAYS.rest - 1)
      .pointer(null);
    expect(walker.pending).toEqual([]);
    expect(walker.wait(1000).seen()).toEqual([]);
  });

  test('slow movements on the mark do not begin the rest again', () => {
    const walker = walk().pointer('Ada').wait(150).pointer('Ada', { speed: TRAVEL_SPEED }).wait(50);
    expect(walker.seen()).toEqual(['show Ada']);
  });

  test('a fast pointer never opens while it is fast, and opens once it has stopped dead', () => {
    const walker = walk();
    for (let sample = 0; sample < 50; sample += 1)
      walker.pointer('Ada', { speed: TRAVEL_SPEED * 1.01 }).wait(16);
    expect(walker.seen()).toEqual([]);
    expect(walker.wait(DELAYS.rest).seen()).toEqual(['show Ada']);
  });

  test('going from mark to mark begins anew', () => {
    const walker = walk().pointer('Ada').wait(150).pointer('Bob').wait(150);
    expect(walker.seen()).toEqual([]);
    expect(walker.wait(50).seen()).toEqual(['show Bob']);
  });
});

describe('leaving', () => {
  test('closes when the grace has run out', () => {
    const walker = hovered()
      .pointer(null)
      .wait(DELAYS.grace - 1);
    expect(walker.seen()).toEqual([]);
    expect(walker.wait(1).seen()).toEqual(['hide']);
    expect(walker.open).toBeNull();
  });

  test('moving on outside does not prolong the grace', () => {
    const walker = hovered().pointer(null).wait(200).pointer(null).wait(100);
    expect(walker.seen()).toEqual(['hide']);
  });

  test('coming back to the mark in time keeps it', () => {
    const walker = hovered()
      .pointer(null)
      .wait(DELAYS.grace - 1)
      .pointer('Ada')
      .wait(5000);
    expect(walker.seen()).toEqual([]);
    expect(walker.open).toBe('Ada');
  });

  test('on the way to the card it stays for as long as that takes', () => {
    const walker = hovered().pointer(null, { towardsCard: true }).wait(5000);
    expect(walker.seen()).toEqual([]);
  });

  test('turning away from the card begins the grace', () => {
    const walker = hovered().pointer(null, { towardsCard: true }).wait(100).pointer(null).wait(DELAYS.grace);
    expect(walker.seen()).toEqual(['hide']);
  });

  test('reaching the card within the grace keeps it, whatever lies under the card', () => {
    const walker = hovered().pointer(null).wait(100).send({ type: 'enter-card' });
    expect(walker.pending).toEqual([]);
    walker.pointer('Bob').wait(5000);
    expect(walker.seen()).toEqual([]);
    expect(walker.open).toBe('Ada');
  });

  test('leaving the card begins the grace', () => {
    const walker = hovered().send({ type: 'enter-card' }).wait(1000).send({ type: 'leave-card' });
    expect(walker.wait(DELAYS.grace - 1).seen()).toEqual([]);
    expect(walker.wait(1).seen()).toEqual(['hide']);
  });

  test('a card that is used is not left', () => {
    const walker = hovered()
      .send({ type: 'enter-card' })
      .send({ type: 'use-card' })
      .send({ type: 'leave-card' });
    expect(walker.pointer(null).wait(5000).seen()).toEqual([]);
  });
});

describe('another mark', () => {
  test('resting on it replaces the card, without the card closing in between', () => {
    const walker = hovered().pointer('Bob').wait(DELAYS.rest);
    expect(walker.seen()).toEqual(['show Bob']);
    expect(walker.pending).toEqual([]);
    expect(walker.wait(5000).seen()).toEqual([]);
  });

  test('crossing it on the way to the card does not', () => {
    const walker = hovered()
      .pointer('Bob', { towardsCard: true })
      .wait(100)
      .send({ type: 'enter-card' })
      .wait(5000);
    expect(walker.seen()).toEqual([]);
    expect(walker.open).toBe('Ada');
  });

  test('asking for it replaces the card at once', () => {
    expect(hovered().ask('Bob').seen()).toEqual(['show Bob']);
  });
});

describe('asked for', () => {
  test('focus opens at once, and a tap as a sheet', () => {
    expect(walk().ask('Ada').seen()).toEqual(['show Ada']);
    expect(walk().ask('Ada', { sheet: true }).seen()).toEqual(['show Ada sheet']);
    expect(walk().ask('Ada', { focus: true }).seen()).toEqual(['show Ada focus']);
  });

  test('overtakes a pending rest', () => {
    const walker = walk().pointer('Ada').wait(100).ask('Bob');
    expect(walker.pending).toEqual([]);
    expect(walker.wait(1000).seen()).toEqual(['show Bob']);
  });

  test('stays when the pointer goes, and when it rests on another mark', () => {
    const walker = walk().ask('Ada').pointer(null).wait(5000).pointer('Bob').wait(5000);
    expect(walker.seen()).toEqual(['show Ada']);
  });

  test('asking for the card that is open shows it again, so that the focus can follow', () => {
    expect(hovered().ask('Ada', { focus: true }).seen()).toEqual(['show Ada focus']);
  });
});

describe('dismissing', () => {
  test('closes at once and stops every timer', () => {
    const walker = hovered().pointer('Bob').send({ type: 'dismiss' });
    expect(walker.seen()).toEqual(['hide']);
    expect(walker.pending).toEqual([]);
  });

  test('stays closed until the pointer has left the mark', () => {
    const walker = hovered().send({ type: 'dismiss' });
    walker.seen();
    expect(walker.pointer('Ada').wait(5000).pointer('Ada').wait(5000).seen()).toEqual([]);
    expect(walker.pointer(null).pointer('Ada').wait(DELAYS.rest).seen()).toEqual(['show Ada']);
  });

  test('does not keep another mark shut', () => {
    const walker = hovered().send({ type: 'dismiss' });
    walker.seen();
    expect(walker.pointer('Bob').wait(DELAYS.rest).seen()).toEqual(['show Bob']);
    expect(walker.pointer('Ada').wait(DELAYS.rest).seen()).toEqual(['show Ada']);
  });

  test('does not keep the mark shut from the keyboard', () => {
    const walker = hovered().send({ type: 'dismiss' });
    walker.seen();
    expect(walker.ask('Ada').seen()).toEqual(['show Ada']);
  });

  test('from within the card leaves nothing shut', () => {
    const walker = hovered().send({ type: 'enter-card' }).send({ type: 'dismiss' });
    expect(walker.seen()).toEqual(['hide']);
    expect(walker.pointer('Ada').wait(DELAYS.rest).seen()).toEqual(['show Ada']);
  });

  test('with nothing open only keeps a pending card from opening', () => {
    const walker = walk().pointer('Ada').wait(100).send({ type: 'dismiss' });
    expect(walker.wait(1000).seen()).toEqual([]);
  });
});

describe('late and stray events', () => {
  test('of a card that has closed change nothing', () => {
    const walker = walk();
    walker.send({ type: 'enter-card' }).send({ type: 'use-card' }).send({ type: 'leave-card' });
    expect(walker.pending).toEqual([]);
    expect(walker.pointer('Ada').wait(DELAYS.rest).seen()).toEqual(['show Ada']);
  });

  test('of timers that were not running change nothing', () => {
    const walker = walk().send({ type: 'elapsed', timer: 'rest' }).send({ type: 'elapsed', timer: 'grace' });
    expect(walker.seen()).toEqual([]);
    expect(hovered().send({ type: 'elapsed', timer: 'grace' }).open).toBe('Ada');
  });
});

describe('a card that the reader pinned', () => {
  const held = () => {
    const open = stepIntent(closedIntent<string>(), {
      type: 'open',
      mark: 'Ada',
      sheet: false,
      focus: false,
    });
    return stepIntent(open.state, { type: 'hold', held: true }).state;
  };

  test('stays through a press elsewhere, through its lines leaving the view, and through steps', () => {
    expect(stepIntent(held(), { type: 'stray' })).toEqual({ state: held(), effects: [] });
    const next = stepIntent(held(), { type: 'open', mark: 'Bob', sheet: false, focus: true }).state;
    expect(next.open).toEqual({ mark: 'Bob', pinned: true, held: true });
  });

  test('goes by Escape, and by a press elsewhere once it is let go', () => {
    expect(stepIntent(held(), { type: 'dismiss' }).state.open).toBeNull();
    const letGo = stepIntent(held(), { type: 'hold', held: false }).state;
    expect(stepIntent(letGo, { type: 'stray' }).state.open).toBeNull();
  });
});

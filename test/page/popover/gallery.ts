import { CARD_LOCALES } from '../../../src/i18n/card-locales.ts';
import { translatorFrom } from '../../../src/i18n/translator-from.ts';
import type { CardProse } from '../../../src/popover/content.ts';
import type { CardPreferences, CardSubject, Mark } from '../../../src/popover/contract.ts';
import { createPopover } from '../../../src/popover/controller.ts';
import { createCard } from '../../../src/popover/create-card.ts';
import { SAMPLE_ANNOTATIONS, SAMPLE_PROSE } from './sample-prose.ts';

/*
 * The page's script: the card as the extension mounts it, in an open root so that tests can look inside, over an article whose
 * marks are ordinary elements.
 */

let preferences: CardPreferences = { gloss: 'en', interfaceLanguage: 'en' };

const marks: Mark[] = SAMPLE_ANNOTATIONS.map((annotation, index) => ({
  index,
  annotation,
  lineBoxes: () => [...(document.querySelector(`[data-mark="${index}"]`)?.getClientRects() ?? [])],
}));

const off = new AbortController();

/** Entries that have not come yet, and who waits for them. */
let held: readonly string[] = [];
const waiting: ((came: boolean) => void)[] = [];

function prose(): CardProse {
  const entries = Object.entries(SAMPLE_PROSE.entries);
  return {
    ...SAMPLE_PROSE,
    entries: Object.fromEntries(entries.filter(([id]) => !held.includes(id))),
    names: Object.fromEntries(entries.map(([id, { name }]) => [id, name])),
    isUnread: (id) => held.includes(id),
  };
}

const card = createCard({
  document,
  prose,
  bring: (wanted) =>
    wanted.entries.some((id) => held.includes(id)) ? new Promise((resolve) => waiting.push(resolve)) : null,
  preferences,
  translatorFor: (language) => translatorFrom(CARD_LOCALES, language),
  mode: 'open',
});

const popover = createPopover({
  signal: off.signal,
  clock: {
    setTimeout: (run, delay) => window.setTimeout(run, delay),
    clearTimeout: (timer) => window.clearTimeout(timer),
  },
  target: document,
  marks: () => marks,
  mentions: mentionsOf,
  subjectOf,
  loadCard: async () => card,
  preferences: () => preferences,
  reveal: (mark) =>
    document.querySelector(`[data-mark="${mark.index}"]`)?.scrollIntoView({ block: 'center' }),
  openLibrary(entry) {
    document.documentElement.dataset.library = entry;
  },
  disown(mark, scope) {
    document.documentElement.dataset.disowned = `${mark.annotation.text} ${scope}`;
  },
  keep: async () => 'full',
  chooseGloss(gloss) {
    preferences = { ...preferences, gloss };
  },
});

function subjectOf(mark: Mark): CardSubject {
  return {
    annotation: mark.annotation,
    article: 'sample',
    notes: mark.annotation.kind === 'figure' ? ['valuation'] : [],
    published: '2025-07-08',
    language: 'fr',
    position: { number: mark.index + 1, of: marks.length },
    mention: mentionOf(mark),
  };
}

function mentionsOf({ annotation: { entry } }: Mark): readonly Mark[] {
  return marks.filter(({ annotation }) => entry !== null && annotation.entry === entry);
}

function mentionOf(mark: Mark) {
  const mentions = mentionsOf(mark);
  return mentions.length < 2 ? null : { number: mentions.indexOf(mark) + 1, of: mentions.length };
}

function markAt(target: EventTarget | null): Mark | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null;
  return element === null ? null : (marks[Number(element.dataset.mark)] ?? null);
}

document.addEventListener('pointermove', (event) => popover.pointer(markAt(event.target), event));

const gallery = {
  popover,
  marks,
  root: () => [...document.querySelectorAll('*')].find((element) => element.shadowRoot)?.shadowRoot ?? null,
  open(index: number, how: { focus?: boolean; sheet?: boolean } = {}) {
    const mark = marks[index];
    if (mark === undefined) throw new RangeError(`No mark ${index}`);
    popover.open(mark, { focus: how.focus ?? false, sheet: how.sheet ?? false });
  },
  /** Has the card ready, as a pointer does that comes to a mark, and lets it get so. */
  async prepare(index: number) {
    const mark = marks[index];
    if (mark !== undefined) void card.prepare(subjectOf(mark));
    await new Promise((resolve) => setTimeout(resolve));
  },
  prefer(to: Partial<CardPreferences>) {
    preferences = { ...preferences, ...to };
    popover.update(preferences);
  },
  /** From now on these entries are yet to come, until `deliver`. */
  holdBack(entries: readonly string[]) {
    held = entries;
  },
  /** They come, or turn out not to. */
  deliver(come: boolean) {
    if (come) held = [];
    for (const arrive of waiting.splice(0)) arrive(come);
  },
  off: () => off.abort(),
};

export type Gallery = typeof gallery;

Object.assign(globalThis, { gallery });

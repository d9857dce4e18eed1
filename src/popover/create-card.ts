// long because one card is opened, changed and closed here
import { createElement, render } from 'preact';
import type { GlossChoice } from '../core/localized.ts';
import type { WantedProse } from '../core/prose-part.ts';
import type { Translator } from '../i18n/translator.ts';
import tokens from '../theme/tokens.css?inline';
import { Card, type CardActs, cardTitle, TITLE_ID } from './Card.tsx';
import cardStyles from './card.css?inline';
import { type CardHost, createCardHost } from './card-host.ts';
import { type CardContent, type CardProse, contentOf, contentOfEntry, hasCard } from './content.ts';
import type {
  CardEvents,
  Card as CardHandle,
  CardPreferences,
  CardSubject,
  KeepRefusal,
  Mark,
} from './contract.ts';
import { copyText } from './copy-text.ts';
import { createList, type ListPanel } from './create-list.ts';
import { type Follower, follow } from './follow.ts';
import listStyles from './list.css?inline';
import { plainText } from './plain-text.ts';
import { glossLanguages, type Reading } from './reading.ts';
import { createTrail } from './trail.ts';
import { wantedBy } from './wanted.ts';

export interface CreateCardOptions {
  readonly document: Document;
  /** What is known at this moment: packs of the reader's own come and go. */
  prose(): CardProse;
  /** Fetches what of this is not in `prose` yet; see `ProseSource`. Absent: `prose` is all there is. */
  bring?(wanted: WantedProse): Promise<boolean> | null;
  readonly preferences: CardPreferences;
  /** The interface's words in a language (or in the nearest one there is). */
  translatorFor(language: string): Translator;
  /** Open in tests only, so that they can look inside. */
  readonly mode?: ShadowRootMode;
}

interface Shown {
  readonly subject: CardSubject;
  /** What the mark itself is about; the trail may have led on from it. */
  readonly content: CardContent;
  readonly mark: Mark;
}

/** Makes the page's card. Nothing is put into the page before it is first shown. */
export function createCard(options: CreateCardOptions): CardHandle {
  const { document } = options;
  let preferences = options.preferences;
  let events: CardEvents | null = null;
  let host: CardHost | null = null;
  let list: ListPanel | null = null;
  let shown: Shown | null = null;
  let follower: Follower | null = null;
  let announcement = '';
  /** Whether the announcement is for all to see: something went wrong. */
  let isTrouble = false;
  /** Counts what the card was turned to: what arrives later than the next turn turns nothing. */
  let turns = 0;
  /** Why an entry could not be kept for review, until something else is done. */
  let refusal: KeepRefusal | null = null;
  let focusBefore: Element | null = null;
  let held = false;
  /** The gloss of this card alone, once the reader has chosen one in it. */
  let ownGloss: GlossChoice | null = null;
  let version = 0;
  let ended = false;
  /** When the card last came up, by `performance.now()`. */
  let shownAt = 0;
  const trail = createTrail();

  let translator = options.translatorFor(preferences.interfaceLanguage);

  const acts: CardActs = {
    close: () => events?.closed(),
    hold(to) {
      held = to;
      draw();
      events?.held(to);
    },
    keep: seen((entry, on) => {
      // Taken away first, so that the same refusal is heard again.
      refusal = null;
      draw();
      events?.kept(entry, on);
    }),
    know: seen((entry) => events?.knew(entry)),
    choose(gloss) {
      ownGloss = gloss;
      draw();
      follower?.settle();
    },
    chooseForAll: seen(() => {
      preferences = { ...preferences, gloss: reading().gloss };
      say('card.forAllDone');
      // The button is gone; what it was about still stands.
      host?.dialog.querySelector<HTMLElement>('.switch input:checked')?.focus({ preventScroll: true });
      events?.chose(preferences.gloss);
    }),
    openList: () => events?.wantedList(),
    back,
    copy() {
      if (shown === null) return;
      const text = plainText(trail.top(shown.content), glossLanguages(reading()));
      void copyText(document, text).then((done) => say(done ? 'card.copied' : 'card.notCopied'));
    },
    openLibrary: (entry) => events?.wantedLibrary(entry),
    disown: seen((scope) => events?.disowned(scope)),
    step: (direction, among) => events?.stepped(direction, among),
  };

  /** Lets a deed that lasts be done only on a card that the reader sees. */
  function seen<Args extends readonly unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
    return (...args) => {
      const sight = host?.look(performance.now() - shownAt);
      if (sight === 'covered') say('card.covered');
      else if (sight === 'seen') act(...args);
    };
  }

  function reading(): Reading {
    return { gloss: ownGloss ?? preferences.gloss, translator };
  }

  function draw(): void {
    if (host === null || shown === null) return;
    host.dialog.lang = translator.language;
    render(cardOn(shown.subject, shown.content), host.dialog);
  }

  function cardOn(subject: CardSubject, content: CardContent) {
    const here = trail.top(content);
    const prose = options.prose();
    const hereId = here.kind === 'entry' ? here.entry.id : null;
    const props = {
      content: here,
      version,
      subject,
      before: trail.before(content),
      held,
      reading: reading(),
      setting: preferences.gloss,
      links: { has: (id: string) => id !== hereId && hasCard(id, prose), follow: followLink },
      announcement,
      isTrouble,
      refusal,
      isKept: (entry: string) => preferences.kept?.includes(entry) ?? false,
      acts,
    };
    return createElement(Card, props);
  }

  /** Says something politely, and shows it where it is a trouble; the same words said again are still heard. */
  function say(key: string, trouble?: { readonly name: string }): void {
    const words = translator.t(key, trouble);
    announcement = announcement === words ? `${words}\u00A0` : words;
    isTrouble = trouble !== undefined;
    draw();
    follower?.settle();
  }

  function followLink(id: string): void {
    if (shown === null) return;
    turns += 1;
    const turn = turns;
    const name = options.prose().names?.[id] ?? id;
    const coming = options.bring?.(entriesOnly([id])) ?? null;
    if (coming === null) turnToEntry(id);
    else {
      // Until it has come the card stays as it is; a later link, or another mark, goes before.
      void coming.then((came) => {
        if (shown === null || turn !== turns) return;
        if (came) turnToEntry(id);
        else say('card.unread', { name });
      });
    }
  }

  function turnToEntry(id: string): void {
    if (shown === null) return;
    const content = contentOfEntry(id, trail.top(shown.content), options.prose());
    if (content === null) return;
    trail.push(content, scroller()?.scrollTop ?? 0);
    turnTo(0);
    focusTitle();
    bringLinked(content);
  }

  /** Whoever follows a link is not to wait. */
  function bringLinked(content: CardContent): void {
    if (content.kind === 'entry') void options.bring?.(entriesOnly(Object.keys(content.names)));
  }

  function back(): void {
    const left = trail.pop();
    if (left === null) return;
    turnTo(0);
    const link = host?.dialog.querySelector<HTMLElement>(`[data-entry="${CSS.escape(left.entry)}"]`);
    const folded = link?.closest('details');
    if (folded) folded.open = true;
    scroller()?.scrollTo(0, left.scrolled);
    if (link) link.focus();
    else focusTitle();
  }

  /** Draws another content from its top, on the side where the card is. */
  function turnTo(top: number): void {
    version += 1;
    turns += 1;
    announcement = '';
    isTrouble = false;
    refusal = null;
    draw();
    for (const box of [host?.dialog, scroller()]) box?.scrollTo(0, top);
    follower?.settle();
  }

  function focusTitle(): void {
    host?.dialog.querySelector<HTMLElement>(`#${TITLE_ID}`)?.focus({ preventScroll: true });
  }

  function hostInPage(): CardHost {
    if (host !== null) return host;
    host = createCardHost(document, `${tokens}\n${cardStyles}\n${listStyles}`, options.mode ?? 'closed');
    const { dialog } = host;
    dialog.setAttribute('aria-labelledby', TITLE_ID);
    dialog.addEventListener('pointerenter', () => events?.entered());
    dialog.addEventListener('pointerleave', () => events?.left());
    // Whoever works in the card (selects its text, tabs through it) is not to lose it for a stray pointer.
    dialog.addEventListener('pointerdown', () => events?.used());
    dialog.addEventListener('focusin', () => events?.used());
    dialog.addEventListener('keydown', (event) => {
      const isBack = event.key === 'ArrowLeft' && event.altKey && !event.ctrlKey && !event.shiftKey;
      if (!event.isTrusted || !isBack || shown === null || trail.before(shown.content) === null) return;
      // Else the page would go back.
      event.preventDefault();
      back();
    });
    return host;
  }

  /**
   * Draws a first card where nobody sees it, out of the page, and takes it away: the one that is shown is drawn in half the time once the browser
   * has met the code, the styles and the words of cards. Done while a pointer rests on a mark, and not before: it costs memory.
   */
  function rehearse(subject: CardSubject): void {
    if (host !== null || ended) return;
    const { dialog } = hostInPage();
    render(cardOn(subject, contentOf(subject, options.prose())), dialog);
    render(null, dialog);
  }

  function scroller(): HTMLElement | null {
    return host?.dialog.querySelector<HTMLElement>('.scroll') ?? null;
  }

  function show(subject: CardSubject, mark: Mark, how: { sheet: boolean; focus: boolean }): void {
    const inPage = hostInPage();
    const { dialog } = inPage;
    const control = inPage.focused();
    if (control === null) focusBefore = document.activeElement;
    const content = contentOf(subject, options.prose());
    if (shown === null) shownAt = performance.now();
    const sameEntry = shown !== null && idOf(content) !== null && idOf(content) === idOf(shown.content);
    shown = { subject, content, mark };
    turns += 1;
    refusal = null;
    isTrouble = false;
    trail.clear();
    // Another mention of the same entry is the same card in another place.
    if (!sameEntry) {
      version += 1;
      ownGloss = null;
    }
    // With the focus kept where it is (on “next”), the new title has to be said.
    announcement = control !== null ? announced(shown, sameEntry) : '';
    draw();
    dialog.classList.toggle('sheet', how.sheet);
    dialog.removeAttribute('style');
    inPage.raise();
    if (!sameEntry) for (const box of [dialog, scroller()]) box?.scrollTo(0, 0);
    follower?.stop();
    const lines = () => shown?.mark.lineBoxes() ?? [];
    const holds = () => held || inPage.focused() !== null;
    follower = how.sheet ? null : follow({ card: dialog, scroller, lines, away, holds });
    if (control?.isConnected) control.focus({ preventScroll: true });
    else if (how.focus || control !== null) focusTitle();
    bringLinked(content);
    // What could not be had before the card opened is asked for once more.
    void bring(subject)?.then((came) => came && renewContent(subject));
  }

  /** The page was read anew, and packs may have changed: what the card shows stays until that of the new reading has come. */
  function renew(subject: CardSubject, mark: Mark): void {
    if (shown === null) return;
    shown = { subject, content: shown.content, mark };
    const coming = bring(subject);
    if (coming === null) renewContent(subject);
    else void coming.then((came) => came && renewContent(subject));
  }

  /** Shows what is known now, if the card is still on this subject. */
  function renewContent(subject: CardSubject): void {
    if (shown?.subject !== subject) return;
    shown = { ...shown, content: contentOf(subject, options.prose()) };
    draw();
    follower?.settle();
  }

  function bring(subject: CardSubject): Promise<boolean> | null {
    return options.bring?.(wantedBy(subject)) ?? null;
  }

  /** A new title, or which mention of the same entry this is. */
  function announced({ content, subject: { mention } }: Shown, sameEntry: boolean): string {
    return sameEntry && mention !== null ? translator.t('card.mention', { ...mention }) : cardTitle(content);
  }

  /** A card with the focus in it is being read from the keyboard: it waits for Escape, wherever the page scrolls. */
  function away(): void {
    if (host?.focused() === null) events?.away();
  }

  function hide(): void {
    if (host === null || shown === null) return;
    const hadFocus = host.focused() !== null;
    shown = null;
    held = false;
    ownGloss = null;
    trail.clear();
    follower?.stop();
    follower = null;
    host.lower();
    if (hadFocus && focusBefore?.isConnected) (focusBefore as HTMLElement).focus({ preventScroll: true });
    focusBefore = null;
  }

  return {
    listen(to) {
      events = to;
    },
    prepare(subject) {
      const coming = bring(subject)?.then(() => undefined) ?? null;
      if (host === null) void Promise.resolve(coming).then(() => setTimeout(rehearse, 0, subject));
      return coming;
    },
    show,
    update(to) {
      if (to.interfaceLanguage !== preferences.interfaceLanguage) {
        translator = options.translatorFor(to.interfaceLanguage);
      }
      // Chosen elsewhere for all cards, it is meant for this one too.
      if (to.gloss !== preferences.gloss) ownGloss = null;
      preferences = to;
      draw();
      follower?.settle();
    },
    renew,
    refuse(why) {
      refusal = why;
      draw();
      follower?.settle();
    },
    hide,
    showList(marks, current) {
      list ??= createList(hostInPage(), {
        picked: (index) => events?.picked(index),
        closed: () => events?.listClosed(),
      });
      list.show(marks, current, translator);
    },
    hideList: () => list?.hide(),
    contains: (event) => host?.contains(event) ?? false,
    box: () => (host === null || shown === null ? null : host.dialog.getBoundingClientRect()),
    destroy() {
      ended = true;
      hide();
      list?.hide();
      list = null;
      if (host !== null) render(null, host.dialog);
      host?.destroy();
      host = null;
    },
  };
}

function entriesOnly(entries: readonly string[]): WantedProse {
  return { entries, article: null, figures: false };
}

function idOf(content: CardContent): string | null {
  return content.kind === 'entry' ? content.entry.id : null;
}

import { createElement, render } from 'preact';
import type { KnowledgeProse } from '../core/knowledge.ts';
import type { GlossChoice } from '../core/localized.ts';
import type { Translator } from '../i18n/translator.ts';
import tokens from '../theme/tokens.css?inline';
import { Card, cardTitle, TITLE_ID } from './Card.tsx';
import cardStyles from './card.css?inline';
import { type CardHost, createCardHost } from './card-host.ts';
import { type CardContent, contentOf } from './content.ts';
import type {
  CardEvents,
  Card as CardHandle,
  CardPreferences,
  CardSubject,
  DisownScope,
  Mark,
} from './contract.ts';
import { type Follower, follow } from './follow.ts';

export interface CreateCardOptions {
  readonly document: Document;
  /** What is known at this moment: packs of the reader's own come and go. */
  prose(): KnowledgeProse;
  readonly preferences: CardPreferences;
  /** The interface's words in a language (or in the nearest one there is). */
  translatorFor(language: string): Translator;
  /** Open in tests only, so that they can look inside. */
  readonly mode?: ShadowRootMode;
}

interface Shown {
  readonly subject: CardSubject;
  readonly content: CardContent;
}

/** Makes the page's card. Nothing is put into the page before it is first shown. */
export function createCard(options: CreateCardOptions): CardHandle {
  const { document } = options;
  let preferences = options.preferences;
  let events: CardEvents | null = null;
  let host: CardHost | null = null;
  let shown: Shown | null = null;
  let follower: Follower | null = null;
  let announcement = '';
  let focusBefore: Element | null = null;

  let translator = options.translatorFor(preferences.interfaceLanguage);

  function draw(): void {
    if (host === null || shown === null) return;
    host.dialog.lang = translator.language;
    const { content, subject } = shown;
    const props = {
      content,
      announcement,
      position: subject.position,
      reading: { gloss: preferences.gloss, translator },
      close: () => events?.closed(),
      choose,
      openLibrary: (entry: string) => events?.wantedLibrary(entry),
      disown: (scope: DisownScope) => events?.disowned(scope),
      isKept: (entry: string) => preferences.kept?.includes(entry) ?? false,
      keep: (entry: string, on: boolean) => events?.kept(entry, on),
      know: (entry: string) => events?.knew(entry),
      step: (direction: 'next' | 'previous') => events?.stepped(direction),
    };
    render(createElement(Card, props), host.dialog);
  }

  function choose(gloss: GlossChoice): void {
    preferences = { ...preferences, gloss };
    draw();
    follower?.settle();
    events?.chose(gloss);
  }

  function hostInPage(): CardHost {
    if (host !== null) return host;
    host = createCardHost(document, `${tokens}\n${cardStyles}`, options.mode ?? 'closed');
    const { dialog } = host;
    dialog.setAttribute('aria-labelledby', TITLE_ID);
    dialog.addEventListener('pointerenter', () => events?.entered());
    dialog.addEventListener('pointerleave', () => events?.left());
    // Whoever works in the card (selects its text, tabs through it) is not to lose it for a stray pointer.
    dialog.addEventListener('pointerdown', () => events?.used());
    dialog.addEventListener('focusin', () => events?.used());
    return host;
  }

  function scroller(): HTMLElement | null {
    return host?.dialog.querySelector<HTMLElement>('.scroll') ?? null;
  }

  function show(subject: CardSubject, mark: Mark, how: { sheet: boolean; focus: boolean }): void {
    const inPage = hostInPage();
    const { dialog } = inPage;
    const control = inPage.focused();
    if (control === null) focusBefore = document.activeElement;
    shown = { subject, content: contentOf(subject, options.prose()) };
    // With the focus kept where it is (on “next”), the new title has to be said.
    announcement = control !== null ? cardTitle(shown.content) : '';
    draw();
    dialog.classList.toggle('sheet', how.sheet);
    dialog.removeAttribute('style');
    inPage.raise();
    for (const box of [dialog, scroller()]) box?.scrollTo(0, 0);
    follower?.stop();
    const lines = () => mark.lineBoxes();
    follower = how.sheet ? null : follow({ card: dialog, scroller, lines, away });
    if (control !== null) control.focus({ preventScroll: true });
    else if (how.focus) dialog.querySelector<HTMLElement>(`#${TITLE_ID}`)?.focus({ preventScroll: true });
  }

  /** A card with the focus in it is being read from the keyboard: it waits for Escape, wherever the page scrolls. */
  function away(): void {
    if (host?.focused() === null) events?.away();
  }

  function hide(): void {
    if (host === null || shown === null) return;
    const hadFocus = host.focused() !== null;
    shown = null;
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
    show,
    update(to) {
      if (to.interfaceLanguage !== preferences.interfaceLanguage) {
        translator = options.translatorFor(to.interfaceLanguage);
      }
      preferences = to;
      draw();
      follower?.settle();
    },
    hide,
    contains: (event) => host?.contains(event) ?? false,
    box: () => (host === null || shown === null ? null : host.dialog.getBoundingClientRect()),
    destroy() {
      hide();
      if (host !== null) render(null, host.dialog);
      host?.destroy();
      host = null;
    },
  };
}

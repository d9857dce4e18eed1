import type { BlockRole } from '../core/article.ts';
import { localNameOf } from './pristine.ts';

/*
 * Which elements make a block of their own, which are passed over, and what role a block has: by tag and attribute alone, without computed
 * style, so that reading costs no layout and works on a parsed file as well.
 */

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Never text of an article: code, forms, media, frames, and what is read by machines only. */
const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION BUTTON CODE PRE KBD SAMP VAR SVG MATH IFRAME OBJECT EMBED AUDIO VIDEO CANVAS ' +
    'MAP HEAD TITLE NAV FOOTER FORM DIALOG DATALIST METER PROGRESS RP RT'
  ).split(' '),
);

const SKIPPED_ROLES = new Set([
  'navigation',
  'banner',
  'complementary',
  'contentinfo',
  'search',
  'form',
  'dialog',
  'alertdialog',
  'textbox',
  'toolbar',
  'menu',
  'menubar',
  'tablist',
]);

/** Names by which the press marks what stands beside an article: comments, related links, newsletters, sharing, consent. */
const FURNITURE =
  /(?:^|[-_\s])(?:comments?|commentaires?|disqus|related|read-?more|recommend\w*|newsletter|share|sharing|social|breadcrumbs?|cookies?|consent|paywall|sidebar|promo|advert\w*|outbrain|taboola|byline-bio|author-bio|tags?-list)(?:$|[-_\s])/;

const ROLES: Readonly<Record<string, BlockRole>> = {
  H1: 'title',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  BLOCKQUOTE: 'quote',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  TD: 'cell',
  TH: 'cell',
};

/** Tag names in HTML documents are upper case, in XHTML they are not. */
function tagOf(element: Element): string {
  return localNameOf(element).toUpperCase();
}

/** Whether an element starts a block of its own. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(tagOf(element));
}

/** Whether an element is a line break. */
export function isLineBreak(element: Element): boolean {
  return tagOf(element) === 'BR';
}

/** The role of a block that starts at an element; null lets the surrounding block's role stand. */
export function roleOf(element: Element): BlockRole | null {
  return ROLES[tagOf(element)] ?? null;
}

/** Whether an element and all in it are no part of an article's text. */
export function isSkipped(element: Element): boolean {
  const tag = tagOf(element);
  if (SKIPPED.has(tag)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (SKIPPED_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (tag === 'ASIDE') return true;
  if (tag === 'BODY' || tag === 'ARTICLE' || tag === 'MAIN') return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names !== ' ' && FURNITURE.test(names.toLowerCase());
}

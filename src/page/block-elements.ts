import type { BlockRole } from '../core/article.ts';
import { localNameOf } from './pristine.ts';

/*
 * Which elements make a block of their own, which are passed over, and what role a block has: by tag and attribute alone, without computed
 * style, so that reading costs no layout and works on a parsed file as well.
 */

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Never text of an article: code, forms, media, frames, and what is read by machines only. */
const SKIPPED = new Set(
  (
    'script style noscript template textarea input select option button code pre kbd samp var svg math iframe object embed audio video canvas ' +
    'map head title nav footer form dialog datalist meter progress rp rt aside'
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

/**
 * Words by which the press marks what stands beside an article: comments, related links, newsletters, sharing, consent. Each is a part of a
 * pattern.
 */
export const FURNITURE_WORDS =
  'comments?|commentaires?|disqus|related|read-?more|recommend\\w*|newsletter|share|sharing|social|breadcrumbs?|cookies?|consent|paywall|sidebar|promo|advert\\w*|outbrain|taboola|byline-bio|author-bio|tags?-list';
const FURNITURE = new RegExp(`(?:^|[-_\\s])(?:${FURNITURE_WORDS})(?:$|[-_\\s])`);

const ROLES: Readonly<Record<string, BlockRole>> = {
  h1: 'title',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  td: 'cell',
  th: 'cell',
};

/** In documents that are no HTML a name is written as the page likes. */
export function tagOf(element: Element): string {
  return localNameOf(element).toLowerCase();
}

/** Whether an element of this tag starts a block of its own. */
export function isBlock(tag: string): boolean {
  return BLOCKS.has(tag);
}

/** The role of a block that starts at an element of this tag; null lets the surrounding block's role stand. */
export function roleOf(tag: string): BlockRole | null {
  return ROLES[tag] ?? null;
}

/** Whether an element, of this tag, and all in it are no part of an article's text. */
export function isSkipped(element: Element, tag: string): boolean {
  if (SKIPPED.has(tag)) return true;
  // Most elements have none, and every question takes its time.
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (SKIPPED_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (tag === 'body' || tag === 'article' || tag === 'main') return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names !== ' ' && FURNITURE.test(names.toLowerCase());
}

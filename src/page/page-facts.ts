import { rootOf } from './pristine.ts';

/** Meta elements that bear the day of publication, the usual first. */
const PUBLISHED_META = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="publish-date"]',
];
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/u;

/**
 * The day a page says it was published.
 * @returns an ISO date (`2025-07-08`), or null
 */
export function publishedOf(document: Document): string | null {
  const root = rootOf(document);
  const dates = [
    ...PUBLISHED_META.map((selector) => root?.querySelector(selector)?.getAttribute('content')),
    ...[...(root?.querySelectorAll('script[type="application/ld+json"]') ?? [])].map((script) =>
      datePublished(script.textContent ?? ''),
    ),
    root
      ?.querySelector('article time[datetime], time[pubdate], time[itemprop="datePublished"]')
      ?.getAttribute('datetime'),
  ];
  for (const date of dates) {
    const day = ISO_DAY.exec(date?.trim() ?? '')?.[0];
    if (day && !Number.isNaN(Date.parse(day))) return day;
  }
  return null;
}

/** `datePublished` of a JSON-LD block: read by pattern, because the blocks of the press are often not valid JSON. */
function datePublished(json: string): string | null {
  return /"datePublished"\s*:\s*"([^"]{10,40})"/u.exec(json)?.[1] ?? null;
}

/**
 * The language a page declares for its article: the nearest `lang`, else its metadata.
 * @returns a primary subtag in lower case (`fr`), or null where nothing is declared
 */
export function languageOf(document: Document, root: Element): string | null {
  const primary = /^[a-z]{2,3}(?![a-z])/iu.exec(declaredLanguage(document, root))?.[0];
  return primary?.toLowerCase() ?? null;
}

/**
 * The country of that language.
 * @returns an ISO 3166 code in upper case (`GB` of `en-GB` and of `en_GB`), or null where none is declared
 */
export function regionOf(document: Document, root: Element): string | null {
  const region = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?![a-z])/iu.exec(
    declaredLanguage(document, root),
  )?.[1];
  return region?.toUpperCase() ?? null;
}

function declaredLanguage(document: Document, root: Element): string {
  const declared =
    root.closest('[lang]')?.getAttribute('lang') ??
    rootOf(document)?.getAttribute('xml:lang') ??
    rootOf(document)?.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ??
    rootOf(document)?.querySelector('meta[property="og:locale"]')?.getAttribute('content');
  return declared?.trim() ?? '';
}

import type { PdfLine } from './pdf-lines.ts';

/** Heads and feet stand in this share of the page's height, at its top and bottom. */
const MARGIN = 0.12;
/** Lines at the same height to within so many points are at the same place. */
const PLACE = 3;
/** What stands on this share of the pages, and on two at least, is no part of the text. */
const REPEATED = 0.4;
const LEAST_PAGES = 2;

interface Page {
  readonly height: number;
  readonly lines: readonly Omit<PdfLine, 'page'>[];
}

/** The lines of all pages in order, without heads and feet that come back on page after page, their numbers aside. */
export function withoutRunningLines(pages: readonly Page[]): PdfLine[] {
  const places = new Map<string, Set<number>>();
  const keysOf = (page: Page, { text, y }: { text: string; y: number }): string[] => {
    const inMargin = y < page.height * MARGIN || y > page.height * (1 - MARGIN);
    const words = text.replace(/\p{N}+/gu, '#').toLowerCase();
    if (!inMargin) return [];
    // A place between two rounded ones is both.
    return [Math.floor(y / PLACE), Math.ceil(y / PLACE)].map((place) => `${place} ${words}`);
  };
  pages.forEach((page, number) => {
    for (const line of page.lines)
      for (const key of keysOf(page, line)) places.set(key, (places.get(key) ?? new Set()).add(number));
  });
  const least = Math.max(LEAST_PAGES, pages.length * REPEATED);
  return pages.flatMap((page, number) =>
    page.lines
      .filter((line) => !keysOf(page, line).some((key) => (places.get(key)?.size ?? 0) >= least))
      .map((line) => ({ ...line, page: number })),
  );
}

import type { PlainArticle } from '../core/plain-article.ts';
import { readPassing, writePassing } from '../platform/browser.ts';

/*
 * Articles on their way to the reading page, and those that stand there, so that a reload loses nothing. They lie in memory alone and end
 * with the browser; an address bears nothing but a number.
 */

const KEY = 'reading';
/** So many are kept; the oldest go first. */
const MOST = 5;

interface Kept {
  readonly id: string;
  readonly article: PlainArticle;
}

/**
 * Keeps an article for the reading page.
 * @returns the number it is found by
 * @throws where the browser's memory for it is spent, even by this article alone
 */
export async function keepPassing(article: PlainArticle): Promise<string> {
  const id = crypto.randomUUID();
  const kept = [...(await all()), { id, article }].slice(-MOST);
  try {
    await writePassing(KEY, kept);
  } catch {
    await writePassing(KEY, kept.slice(-1));
  }
  return id;
}

/** What stands under a number; null where nothing does any more. Its shape is unchecked. */
export async function takePassing(id: string): Promise<unknown> {
  return (await all()).find((one) => one.id === id)?.article ?? null;
}

/** Address of the reading page, with an article by its number or empty. */
export function readingAddress(id: string | null): string {
  return `reading.html${id === null ? '' : `#${id}`}`;
}

async function all(): Promise<Kept[]> {
  const stored = await readPassing(KEY);
  return Array.isArray(stored) ? (stored as Kept[]) : [];
}

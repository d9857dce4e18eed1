/*
 * What measures from inside a page. Each function travels into the page as text, so it uses nothing from around it.
 */

/** What the probes leave behind in a page. */
export interface Probed {
  /** Milliseconds from DOMContentLoaded to the frame after the first highlight, or undefined while there is none. */
  firstMarks?: number;
  /** Longest time, in ms, between two beats since the beat began. */
  longestGap?: number;
  /** Times of all gaps over 50 ms beyond 50 ms, together. */
  blocked?: number;
  /** Longest task over 50 ms that was not over at DOMContentLoaded, by the browser's own count, where it counts; 0 where there was none. */
  longestTask?: number;
  /** Changes of the DOM seen. */
  mutations?: number;
}

/** Runs before the page's own scripts: looks for the first highlight in every frame. */
export function watchFirstMarks(): void {
  const page = globalThis as Probed;
  document.addEventListener('DOMContentLoaded', () => {
    const start = performance.now();
    const look = (): void => {
      if (CSS.highlights.size === 0) requestAnimationFrame(look);
      else
        requestAnimationFrame(() => {
          page.firstMarks = performance.now() - start;
        });
    };
    requestAnimationFrame(look);
  });
}

/** Runs before the page's own scripts: once the page is parsed, beats as often as the browser lets it and keeps the longest gap. */
export function beat(): void {
  const page = globalThis as Probed;
  page.longestGap = 0;
  page.blocked = 0;
  page.mutations = 0;
  document.addEventListener('DOMContentLoaded', () => {
    const start = performance.now();
    if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
      page.longestTask = 0;
      new PerformanceObserver((tasks) => {
        for (const { startTime, duration } of tasks.getEntries())
          if (startTime + duration > start) page.longestTask = Math.max(page.longestTask ?? 0, duration);
      }).observe({ type: 'longtask', buffered: true });
    }
    new MutationObserver((records) => {
      page.mutations = (page.mutations ?? 0) + records.length;
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    let last = performance.now();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      const gap = now - last;
      last = now;
      page.longestGap = Math.max(page.longestGap ?? 0, gap);
      if (gap > 50) page.blocked = (page.blocked ?? 0) + gap - 50;
      setTimeout(() => channel.port2.postMessage(null), 1);
    };
    channel.port2.postMessage(null);
  });
}

/** Wraps every mention of these names in a `span`, in one go, as most annotators do. Gives the number of spans. */
export function wrapInSpans(names: readonly string[]): number {
  const pattern = new RegExp(
    names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|'),
    'gu',
  );
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  let spans = 0;
  for (const text of texts) {
    const parts = document.createDocumentFragment();
    let from = 0;
    for (const { index, 0: found } of text.data.matchAll(pattern)) {
      const span = document.createElement('span');
      span.textContent = found;
      span.style.textDecoration = 'underline';
      parts.append(text.data.slice(from, index), span);
      from = index + found.length;
      spans += 1;
    }
    if (from > 0) {
      parts.append(text.data.slice(from));
      text.replaceWith(parts);
    }
  }
  // Until it is laid out, nobody sees it.
  void document.body.offsetHeight;
  return spans;
}

/** Changes 600 paragraphs, one after another, each laid out before the next. Gives milliseconds. */
export function mutate600(): number {
  const paragraphs = [...document.querySelectorAll('p')];
  const start = performance.now();
  for (let change = 0; change < 600; change += 1) {
    const paragraph = paragraphs[change % paragraphs.length];
    if (paragraph?.firstChild) paragraph.firstChild.nodeValue += ' encore';
    void paragraph?.offsetHeight;
  }
  return performance.now() - start;
}

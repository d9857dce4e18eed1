import type { Plugin } from 'vite';

/** The page that is opened most, and that must stand at once. */
const QUICK_PAGE = /\/entrypoints\/popup\/index\.html$/u;
const PAGE = /\/index\.html$/u;

/**
 * Keeps what the popup shares with other pages, or with what it loads later, together in one file, and names in a page's head the files that it
 * needs: each further file, and each that is found out only by another, is some milliseconds before anything shows.
 */
export function oneBase(): Plugin {
  let shared: ReadonlySet<string> = new Set();
  return {
    name: 'interligne-one-base',
    buildEnd() {
      const neededBy = (start: string): ReadonlySet<string> => {
        const needed = new Set([start]);
        for (const id of needed)
          for (const next of this.getModuleInfo(id)?.importedIds ?? []) needed.add(next);
        return needed;
      };
      const pages = [...this.getModuleIds()].filter((id) => PAGE.test(id));
      const quickPage = pages.find((id) => QUICK_PAGE.test(id));
      if (quickPage === undefined) return;
      const quick = [...neededBy(quickPage)];
      const others = pages.filter((id) => id !== quickPage).map(neededBy);
      const later = quick.flatMap((id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? []).map(neededBy);
      shared = new Set(quick.filter((id) => [...others, ...later].some((needed) => needed.has(id))));
    },
    outputOptions(options) {
      if (options.format !== 'es') return;
      options.codeSplitting = { groups: [{ name: (id) => (shared.has(id) ? 'base' : null) }] };
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { chunk, bundle }) => {
        const files = new Set(chunk?.imports);
        for (const file of files) {
          const part = bundle?.[file];
          if (part?.type === 'chunk') for (const next of part.imports) files.add(next);
        }
        return [...files].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

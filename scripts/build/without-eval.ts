import type { Plugin } from 'vite';

/*
 * What libraries bring along that our extension never does, and that its content security policy or its house rules forbid:
 * code out of strings, markup out of strings, code from an address made up at run time. Mozilla's linter warns of each, and a
 * reviewer at a store would have to work out that none is reached.
 */

/** One passage of a library, and what stands there in our build. */
interface Cut {
  readonly what: string;
  readonly find: RegExp;
  readonly put: string;
}

const NO_IMPORT = "Promise.reject(new Error('Not in this build.'))";

/** pdf.js, as a module and as its minified worker. */
const PDF: readonly Cut[] = [
  {
    what: 'the global object, for engines of before 2020',
    find: /\(?function\s*\(\)\s*\{\s*return this;?\s*\}\)?\(\)\s*\|\|\s*Function\((["'])return this\1\)\(\)/u,
    put: 'globalThis',
  },
  {
    // In the library a worker on the page's own thread, in the worker decoders of pictures: we have a worker and draw nothing.
    what: 'an import of an address made at run time',
    find: /await\s*\(?\s*import\(\s*\/\*\s*webpackIgnore: true\s*\*\/\s*\/\*\s*@vite-ignore\s*\*\/\s*(?:this\.workerSrc|`[^`]*`)\s*\)\)?/u,
    put: `await ${NO_IMPORT}`,
  },
];

/** Preact: what `dangerouslySetInnerHTML` would do. Were it ever used, its markup would show as text. */
const PREACT: readonly Cut[] = [
  { what: 'markup from a string', find: /(\w+)\.innerHTML=(\w+)\.__html/u, put: '$1.textContent=$2.__html' },
];

/** Files of libraries with something to cut, by the end of their name. */
const CUTS: ReadonlyMap<string, readonly Cut[]> = new Map([
  ['/pdfjs-dist/legacy/build/pdf.mjs', PDF],
  ['/preact/dist/preact.mjs', PREACT],
]);

/** pdf.js's worker goes into the build as it is, a file beside the bundle. */
const WORKER = /^pdf\.worker\.min.*\.mjs$/u;

/**
 * A library's code without these passages.
 * @throws Error where a passage is not there exactly once: the library has changed, and somebody must look
 */
export function withoutPassages(code: string, file: string, cuts: readonly Cut[]): string {
  return cuts.reduce((text, { what, find, put }) => {
    const found = text.match(new RegExp(find, 'gu'))?.length ?? 0;
    if (found !== 1) throw new Error(`${file} holds ${what} ${found} times, not once: see without-eval.ts.`);
    return text.replace(find, put);
  }, code);
}

/** Takes out of the libraries of a build what would make code or markup of strings. */
export function withoutEval(): Plugin {
  return {
    name: 'interligne-without-eval',
    apply: 'build',
    transform(code, id) {
      const file = id.replaceAll('\\', '/').replace(/\?.*$/u, '');
      const name = [...CUTS.keys()].find((end) => file.endsWith(end));
      if (name === undefined || id.includes('?url')) return undefined;
      return { code: withoutPassages(code, name, CUTS.get(name) ?? []), map: null };
    },
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'asset' || !output.names.some((name) => WORKER.test(name))) continue;
        const code =
          typeof output.source === 'string' ? output.source : new TextDecoder().decode(output.source);
        output.source = withoutPassages(code, output.fileName, PDF);
      }
    },
  };
}

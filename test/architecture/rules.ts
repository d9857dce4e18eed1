import path from 'node:path';
import type { Source } from './read-source.ts';

/*
 * The house's rules as functions from sources to broken rules, so that a test can also hand them a file that breaks one.
 */

/** What a part may import: other parts, and packages (`node:` stands for all of Node's own). */
interface Allowed {
  readonly parts: readonly string[];
  readonly packages: readonly string[];
}

/** Who may import whom; `docs/architecture.md` says why. A file belongs to the longest prefix that it starts with. */
const ALLOWED: Readonly<Record<string, Allowed>> = {
  'src/core/': { parts: [], packages: [] },
  'src/languages/': { parts: ['src/core/'], packages: [] },
  'src/knowledge/': { parts: ['src/core/'], packages: ['valibot'] },
  'src/knowledge/build/': {
    parts: ['src/core/', 'src/knowledge/'],
    packages: ['node:', 'valibot', 'vite', 'yaml'],
  },
  'src/packs/': {
    parts: ['src/core/', 'src/knowledge/', 'src/knowledge/build/', 'src/platform/'],
    packages: ['valibot'],
  },
  'src/assembly.ts': {
    parts: ['src/core/', 'src/knowledge/', 'src/packs/'],
    packages: ['virtual:'],
  },
  'src/prose.ts': {
    parts: ['src/core/', 'src/knowledge/', 'src/packs/', 'src/platform/'],
    packages: [],
  },
  'src/recognizer/': { parts: ['src/core/'], packages: [] },
  'src/detector-assembly.ts': {
    parts: ['src/core/', 'src/page/'],
    packages: ['virtual:'],
  },
  'src/export/': { parts: ['src/core/'], packages: ['papaparse'] },
  'src/review/': { parts: ['src/core/', 'src/platform/'], packages: ['ts-fsrs', 'valibot'] },
  'src/platform/': { parts: [], packages: ['webextension-polyfill'] },
  'src/messages/': {
    parts: ['src/core/', 'src/knowledge/', 'src/platform/', 'src/recognizer/', 'src/settings/'],
    packages: ['valibot'],
  },
  'src/settings/': { parts: ['src/core/', 'src/platform/'], packages: ['valibot'] },
  'src/i18n/': { parts: ['locales/'], packages: ['i18next'] },
  'src/theme/': { parts: [], packages: [] },
  'src/page/': { parts: ['src/core/'], packages: [] },
  'src/popover/': {
    parts: ['src/core/', 'src/i18n/', 'src/theme/'],
    packages: ['@floating-ui/dom', 'preact'],
  },
  'src/keyboard/': { parts: [], packages: [] },
  'src/search/': { parts: ['src/core/'], packages: [] },
  'src/flow/': { parts: ['src/core/', 'src/i18n/'], packages: ['d3-sankey', 'preact'] },
  'src/popup/': {
    parts: [
      'src/core/',
      'src/export/',
      'src/flow/',
      'src/i18n/',
      'src/keyboard/',
      'src/messages/',
      'src/search/',
      'src/settings/',
      'src/theme/',
    ],
    packages: ['preact'],
  },
  'src/options/': {
    parts: ['src/core/', 'src/i18n/', 'src/page/', 'src/settings/', 'src/theme/'],
    packages: ['preact'],
  },
  'src/reading/': {
    parts: ['src/core/', 'src/i18n/', 'src/page/', 'src/platform/', 'src/popover/', 'src/theme/'],
    packages: ['marked', 'pdfjs-dist', 'preact'],
  },
  'src/library/': {
    parts: [
      'src/core/',
      'src/flow/',
      'src/i18n/',
      'src/keyboard/',
      'src/packs/',
      'src/popover/',
      'src/review/',
      'src/search/',
      'src/settings/',
      'src/theme/',
    ],
    packages: ['preact'],
  },
};

/** Wiring may import everything but other wiring, so these are not in the table. */
const WIRING = ['entrypoints/', 'scripts/'];

/** The only part that may name the browser's own API. */
const PLATFORM = 'src/platform/';

const LONGEST_FILE = 300;
const REASON_TO_BE_LONG = '// long because';

const FORBIDDEN_FILES = /^(?:utils?|helpers?|common|misc|shared|types|constants)\b/iu;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/u;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/u;

/** Ways to write markup as a string, which is how a page's words become a page's code. */
const MARKUP_WRITERS = [
  'innerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
];

export function partOf(file: string): string | null {
  const prefixes = Object.keys(ALLOWED).filter((prefix) => file.startsWith(prefix));
  return prefixes.sort((a, b) => b.length - a.length)[0] ?? null;
}

function isWiring(file: string): boolean {
  return WIRING.some((prefix) => file.startsWith(prefix));
}

function isShipped(file: string): boolean {
  return file.startsWith('src/') || file.startsWith('entrypoints/');
}

/** The project's file that an import names, or null for a package. */
export function targetOf(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/u, ''));
}

/** Imports that the table does not allow. */
export function forbiddenImports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    if (isWiring(source.path)) {
      const wiring = source.imports.filter((specifier) => {
        const target = targetOf(source.path, specifier);
        return target !== null && isWiring(target) && topFolder(target) !== topFolder(source.path);
      });
      return wiring.map((specifier) => `${source.path} → ${specifier}`);
    }
    const part = partOf(source.path);
    if (part === null) return [`${source.path} belongs to no part`];
    return source.imports
      .filter((specifier) => !mayImport(part, source.path, specifier))
      .map((specifier) => `${source.path} → ${specifier}`);
  });
}

function topFolder(file: string): string {
  return file.slice(0, file.indexOf('/'));
}

function mayImport(part: string, file: string, specifier: string): boolean {
  const allowed = ALLOWED[part];
  if (!allowed) return false;
  const target = targetOf(file, specifier);
  if (target === null) {
    return allowed.packages.some(
      (name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
  }
  const targetPart = partOf(target) ?? (target.startsWith('locales/') ? 'locales/' : null);
  return targetPart !== null && (targetPart === part || allowed.parts.includes(targetPart));
}

/** Imports of our own files that are not relative, or that leave out the extension. */
export function crookedImports(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path: file, imports }) =>
    imports
      .filter((specifier) =>
        specifier.startsWith('.') ? !/\.[a-z]+(?:\?\w+)?$/u.test(specifier) : /^[/~#]|^@\//u.test(specifier),
      )
      .map((specifier) => `${file} → ${specifier}`),
  );
}

/** Rings of imports, each once, as `a → b → a`. */
export function importCycles(sources: readonly Source[]): string[] {
  const graph = new Map(
    sources.map(({ path: file, imports }) => [file, imports.map((specifier) => targetOf(file, specifier))]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    const seen = trail.indexOf(file);
    if (seen >= 0) cycles.push([...trail.slice(seen), file].join(' → '));
    if (seen >= 0 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) if (target !== null) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

/** Files that name the browser's API outside the platform. */
export function browserNames(sources: readonly Source[]): string[] {
  return sources
    .filter((source) => isShipped(source.path) && !source.path.startsWith(PLATFORM))
    .filter(({ names }) => names.has('browser') || names.has('chrome'))
    .map((source) => source.path);
}

/** Files that write markup as a string. */
export function markupWriters(sources: readonly Source[]): string[] {
  return sources
    .filter((source) => isShipped(source.path) && MARKUP_WRITERS.some((word) => source.words.has(word)))
    .map((source) => source.path);
}

/** Files that are long and do not say why. */
export function longFiles(sources: readonly Source[]): string[] {
  return sources
    .filter(({ lines, text }) => lines > LONGEST_FILE && !text.includes(REASON_TO_BE_LONG))
    .map(({ path: file, lines }) => `${file}: ${lines} lines`);
}

/** Files whose name does not follow the house. */
export function oddNames(files: readonly string[]): string[] {
  return files.filter((file) => {
    const name = path.posix.basename(file);
    const extension = path.posix.extname(name);
    const stem = name.slice(0, -extension.length);
    if (FORBIDDEN_FILES.test(stem)) return true;
    if (stem === 'index') return !file.startsWith('entrypoints/');
    // A component is named as in JSX; the files that mount one, and tests, are no components.
    const isComponent = extension === '.tsx' && file.startsWith('src/');
    return isComponent ? !PASCAL.test(stem) : !KEBAB.test(stem);
  });
}

/** Files of the house with a default export, which hides a name, or that only pass on what others export. */
export function namelessExports(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path: file }) => file.startsWith('src/') && !file.endsWith('.d.ts'))
    .filter((source) => source.hasDefaultExport || source.isBarrel)
    .map((source) => source.path);
}

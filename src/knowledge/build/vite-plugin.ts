import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { coveragePatterns } from '../../core/detection/coverage-patterns.ts';
import { type Compiled, compile } from './compile.ts';
import { languageFiles, readLanguages } from './language-files.ts';
import { packIndex } from './pack-index.ts';
import { packLanguage } from './pack-language.ts';
import { packProse } from './pack-prose.ts';
import { formatProblem } from './problem.ts';
import { ENTRIES_FOLDER, entryFiles, readEntries } from './read-entries.ts';

const COVERAGE = 'virtual:interligne/coverage-patterns';
const LANGUAGES = 'virtual:interligne/languages';
/** Modules that are made of the article languages. */
const OF_LANGUAGES = new Set([COVERAGE, LANGUAGES]);

/** Virtual module → what it exports of the compiled knowledge base and the article languages, as code. Types are in `../virtual.d.ts`. */
const PARTS: Readonly<Record<string, (compiled: Compiled) => string | Promise<string>>> = {
  'virtual:interligne/knowledge-index': ({ index }) => {
    return unpacked('openIndex', '../packed-index.ts', literal(packIndex(index)));
  },
  'virtual:interligne/knowledge-prose': ({ prose }) =>
    unpacked('unpackProse', '../packed-prose.ts', parsed(packProse(prose))),
  [COVERAGE]: async ({ cues }) => {
    const words = (await readLanguages()).map(({ detection }) => detection);
    const patterns = coveragePatterns(words, cues);
    // Five short strings in every page: no parser is faster than none.
    return `export default ${JSON.stringify(patterns)};\n`;
  },
  [LANGUAGES]: async () => {
    const opened = (await readLanguages()).map(({ language }) => {
      return `openLanguage(${literal(packLanguage(language))})`;
    });
    return `${importOf('openLanguage', '../packed-language.ts')}export default [${opened.join(',\n')}];\n`;
  },
};

/** Rollup's mark of an id that is no file: other plugins leave it alone. */
const VIRTUAL = '\0';

/**
 * Serves the knowledge base to the code that ships. The entries are read once for all modules, and again after one of them
 * changed. Any problem in them fails the build, all problems in its message.
 *
 * @param folder where the entries are; the repository's own unless a test says otherwise.
 */
export function knowledgePlugin(folder: string = ENTRIES_FOLDER): Plugin {
  let compiled: Compiled | undefined;
  return {
    name: 'interligne-knowledge',
    resolveId(id) {
      return Object.hasOwn(PARTS, id) ? VIRTUAL + id : undefined;
    },
    load(id) {
      const part = id.startsWith(VIRTUAL) ? PARTS[id.slice(VIRTUAL.length)] : undefined;
      if (part === undefined) return undefined;
      for (const file of entryFiles(folder)) this.addWatchFile(file);
      if (OF_LANGUAGES.has(id.slice(VIRTUAL.length)))
        for (const file of languageFiles()) this.addWatchFile(file);
      compiled ??= compileFolder(folder);
      return part(compiled);
    },
    watchChange(id) {
      if (id.replaceAll('\\', '/').startsWith(folder.replaceAll('\\', '/'))) compiled = undefined;
    },
  };
}

/**
 * The prose of the repository's own entries as the file that the extension carries in its package.
 * @throws where an entry has a problem, all problems in the message
 */
export function proseFile(): string {
  return JSON.stringify(packProse(compileFolder(ENTRIES_FOLDER).prose));
}

function compileFolder(folder: string): Compiled {
  const checked = readEntries(folder);
  if (checked.problems.length > 0) {
    const lines = checked.problems.map(formatProblem).join('\n');
    throw new Error(`knowledge base: ${checked.problems.length} problem(s)\n${lines}`);
  }
  return compile(checked);
}

/** A module that unpacks its value, given as code, when it is loaded. */
function unpacked(name: string, file: string, value: string): string {
  return `${importOf(name, file)}export default ${name}(${value});\n`;
}

function importOf(name: string, file: string): string {
  return `import { ${name} } from ${JSON.stringify(fileURLToPath(new URL(file, import.meta.url)))};\n`;
}

/** A value as code, its strings by `stringLiteral` but those in arrays. */
function literal(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([field, part]) => `${field}: ${literal(part)}`)
    .join(', ')} }`;
}

/** Engines parse JSON in a string faster than the same value as a literal. */
function parsed(value: unknown): string {
  return `JSON.parse(${stringLiteral(JSON.stringify(value))})`;
}

/** Single quotes, since JSON is full of double ones; line ends are escaped, and `<`, for whatever embeds the script. */
function stringLiteral(text: string): string {
  const escaped = text
    .replace(/[\\']/gu, '\\$&')
    .replaceAll('<', '\\x3C')
    .replaceAll('\n', '\\n')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `'${escaped}'`;
}

import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { fieldName, type Path, type Problem } from './problem.ts';

/** A source file as text. `path` ends in `<folder>/<id>.yml`. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** A YAML file as plain data (every scalar a text) that remembers where each value stood. */
export interface ParsedYaml {
  /** Maps, lists and strings only; undefined where the file could not be read at all. */
  readonly data: unknown;
  /** Line, from 1, of the value at `path`, or of the nearest value around it. */
  readonly lineOf: (path: Path) => number;
  readonly problems: readonly Problem[];
}

/** Largest file, in UTF-16 units: an entry has some 5 kB; above 1 MB it is a mistake or an attack. */
export const SIZE_LIMIT = 1_000_000;

/** Deepest nesting: the format needs 5 (`notes[0].figure.sort`); beyond that parsing only costs stack. */
const DEPTH_LIMIT = 12;

/** What the parser's own errors mean for a writer, and how to mend them. */
const MENDS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'has more than one document: remove the `---` line and what follows',
  BAD_INDENT: 'is indented in a way that YAML cannot read: align it with its neighbours',
  MISSING_CHAR: 'lacks a character that YAML needs: close brackets and quotes, and put a space after `:`',
  BLOCK_AS_IMPLICIT_KEY: 'has a second `: ` on its line: write prose as a `>-` block, or quote the value',
  RESOURCE_EXHAUSTION: 'is nested too deeply: flatten it',
};

/**
 * Most problems found in one file: whoever mends a file mends a screenful at a time, and a file that was made to be nothing
 * but faults must not cost minutes.
 */
export const PROBLEM_LIMIT = 1000;

/** Errors after which the data still says what the writer meant, so that the schema can report on it as well. */
const READABLE: readonly string[] = ['MULTIPLE_DOCS'];

/**
 * Reads one YAML file, every scalar as text. Reports syntax errors, duplicate keys, tabs, anchors, aliases and tags, forbidden
 * characters, texts that are not in NFC, and prose (`en:`, `fr:`) that is not a `>-` block. Never throws on bad input.
 */
export function parseYaml({ path, text }: SourceText): ParsedYaml {
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  const lineOf = (at: Path): number => {
    for (let length = at.length; length > 0; length -= 1) {
      const line = lines.get(fieldName(at.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  };
  const report = (line: number, field: string, message: string) => {
    if (problems.length < PROBLEM_LIMIT) problems.push({ file: path, line, field, message });
  };

  if (text.length > SIZE_LIMIT) {
    report(1, '', `is larger than ${SIZE_LIMIT} characters: split it`);
    return { data: undefined, lineOf, problems };
  }

  const counter = new LineCounter();
  let document: ReturnType<typeof parseDocument>;
  try {
    document = parseDocument(text, {
      schema: 'failsafe',
      stringKeys: true,
      // The parser compares each key with all before it; `readMap` finds doubles at once.
      uniqueKeys: false,
      keepSourceTokens: true,
      lineCounter: counter,
      prettyErrors: false,
      // 'silent' would hide a second document, too.
      logLevel: 'error',
    });
  } catch {
    // Nesting deep enough to exhaust the stack.
    report(1, '', 'cannot be read: flatten its nesting');
    return { data: undefined, lineOf, problems };
  }
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);

  /** The innermost field around each offset, so that faults of raw text name one. */
  const spans: { readonly start: number; readonly end: number; readonly field: string }[] = [];
  const data = document.contents === null ? undefined : walk(document.contents, []);

  function walk(node: unknown, at: Path): unknown {
    const field = fieldName(at);
    if (at.length > DEPTH_LIMIT) {
      report(lineOf(at), field, 'is nested too deeply: flatten it');
      return undefined;
    }
    if (isAlias(node)) {
      report(lineOf(at), field, `is a YAML alias (*${node.source}): write the value out`);
      return undefined;
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
    const start = rangeOf(node)[0];
    if (!lines.has(field)) lines.set(field, lineAt(start));
    if (node.anchor !== undefined) {
      report(lineAt(start), field, `bears a YAML anchor (&${node.anchor}): remove it`);
    }
    if (node.tag !== undefined) {
      report(lineAt(start), field, `bears a YAML tag (${node.tag}): remove it; every value is read as text`);
    }
    if (isScalar(node)) return readScalar(node, at, field);
    spans.push({ start, end: rangeOf(node)[1], field });
    if (isSeq(node)) return node.items.map((item, index) => walk(item, [...at, index]));
    return readMap(node.items, at);
  }

  function readMap(items: readonly { key: unknown; value: unknown }[], at: Path): unknown {
    const entries: [string, unknown][] = [];
    const seen = new Set<string>();
    for (const pair of items) {
      if (!isScalar(pair.key)) {
        report(lineOf(at), fieldName(at), 'has a key that is not a plain word: write `key: value`');
        continue;
      }
      const key = String(pair.key.value);
      const inside = [...at, key];
      const range = rangeOf(pair.key);
      lines.set(fieldName(inside), lineAt(range[0]));
      if (isScalar(pair.value) || isMap(pair.value) || isSeq(pair.value)) {
        spans.push({ start: range[0], end: rangeOf(pair.value)[1], field: fieldName(inside) });
      }
      if (seen.has(key)) {
        report(lineAt(range[0]), fieldName(inside), 'has the same key twice: keep one');
      }
      seen.add(key);
      checkText(key, fieldName(inside), lineAt(range[0]));
      entries.push([key, walk(pair.value, inside)]);
    }
    return Object.fromEntries(entries);
  }

  function readScalar(node: Scalar, at: Path, field: string): string {
    const content = String(node.value ?? '');
    const key = at.at(-1);
    const [start] = rangeOf(node);
    if ((key === 'en' || key === 'fr') && !isFoldedStripped(node)) {
      report(
        lineOf(at),
        field,
        'is not a `>-` block: write `>-` after the colon and the text on the next line, indented',
      );
    }
    checkText(content, field, lineAt(start));
    return content;
  }

  /** What an escape (`"\u202E"`) can bring in behind the raw text's back, and NFC. */
  function checkText(content: string, field: string, line: number) {
    if (content !== content.normalize('NFC')) {
      report(line, field, 'is not in Unicode NFC: write accented letters as single characters');
    }
    for (const { index, message } of forbiddenCharacters(content)) {
      const character = String.fromCodePoint(content.codePointAt(index) ?? 0);
      if (!text.includes(character)) report(line, field, message);
    }
  }

  const rawLines = text.split('\n');
  let offset = 0;
  for (const [index, raw] of rawLines.entries()) {
    if (problems.length >= PROBLEM_LIMIT) break;
    for (const fault of forbiddenCharacters(index < rawLines.length - 1 ? `${raw}\n` : raw)) {
      // A byte-order mark at the very start is harmless: editors on Windows write it.
      if (offset + fault.index === 0 && raw.startsWith('\uFEFF')) continue;
      report(index + 1, innermost(spans, offset + fault.index), fault.message);
    }
    offset += raw.length + 1;
  }

  // One a line: a single slip makes the parser stumble on everything after it.
  const faultyLines = new Set<number>();
  for (const error of [...document.errors, ...document.warnings]) {
    const line = lineAt(error.pos[0]);
    if (problems.length >= PROBLEM_LIMIT) break;
    if (error.code === 'TAB_AS_INDENT' || faultyLines.has(line)) continue; // A tab is reported as a character.
    faultyLines.add(line);
    const message = MENDS[error.code] ?? `cannot be read as YAML (${error.message}): mend it here`;
    report(line, innermost(spans, error.pos[0]), message);
  }
  const readable = document.errors.every((error) => READABLE.includes(error.code));
  return { data: readable ? data : undefined, lineOf, problems };
}

function rangeOf(node: Node): readonly [number, number] {
  const range = node.range;
  return range === null || range === undefined ? [0, 0] : [range[0], range[1]];
}

/** True for `>-` exactly: folded, final line break stripped, indentation found by the parser. */
function isFoldedStripped(node: Scalar): boolean {
  if (node.type !== 'BLOCK_FOLDED') return false;
  const token = node.srcToken;
  if (token?.type !== 'block-scalar') return false;
  return token.props.some((prop) => prop.type === 'block-scalar-header' && prop.source === '>-');
}

function innermost(
  spans: readonly { readonly start: number; readonly end: number; readonly field: string }[],
  offset: number,
): string {
  let best: { readonly start: number; readonly field: string } | undefined;
  for (const span of spans) {
    if (span.start <= offset && offset < span.end && (best === undefined || span.start >= best.start))
      best = span;
  }
  return best?.field ?? '';
}

import { forbiddenCharacters } from '../knowledge/build/forbidden-characters.ts';
import { type ParsedYaml, PROBLEM_LIMIT, type SourceText } from '../knowledge/build/parse-yaml.ts';
import { fieldName, type Path, type Problem } from '../knowledge/build/problem.ts';

/** Deepest nesting, as for YAML: the format needs 7 (`entries.<id>.roles[0].title.fr`). */
const DEPTH_LIMIT = 12;

const BYTE_ORDER_MARK = '\uFEFF';
const WORD = /[-+.\w]*/uy;

/** The first place where a text stops being JSON; nothing after it can be trusted. */
class SyntaxFault extends Error {}

/**
 * Reads JSON as `parseYaml` reads YAML: maps, lists and texts, each with its line; `true` is the text `true`. Reports the first
 * place that is no JSON, and every number, `null`, key given twice, forbidden character and text that is not in NFC. Never throws on bad
 * input.
 */
export function parseJson({ path, text }: SourceText): ParsedYaml {
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  let at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  let line = 1;

  const lineOf = (place: Path): number => {
    for (let length = place.length; length > 0; length -= 1) {
      const known = lines.get(fieldName(place.slice(0, length)));
      if (known !== undefined) return known;
    }
    return 1;
  };
  const report = (place: Path, message: string) => {
    if (problems.length < PROBLEM_LIMIT)
      problems.push({ file: path, line, field: fieldName(place), message });
  };

  function skipBlanks(): void {
    for (; at < text.length; at += 1) {
      const character = text[at];
      if (character === '\n') line += 1;
      else if (character !== ' ' && character !== '\t' && character !== '\r') return;
    }
  }

  function expect(character: string, instead: string): void {
    skipBlanks();
    if (text[at] !== character) throw new SyntaxFault(instead);
    at += 1;
  }

  /** Whether the next character is this one; if so, it is passed. */
  function take(character: string): boolean {
    skipBlanks();
    if (text[at] !== character) return false;
    at += 1;
    return true;
  }

  function readValue(place: Path): unknown {
    skipBlanks();
    if (place.length > DEPTH_LIMIT) throw new SyntaxFault('is nested too deeply: flatten it');
    lines.set(fieldName(place), line);
    switch (text[at]) {
      case '{':
        return readMap(place);
      case '[':
        return readList(place);
      case '"': {
        const content = readText();
        checkText(content, place);
        return content;
      }
      default:
        return readWord(place);
    }
  }

  function readMap(place: Path): unknown {
    at += 1;
    const entries: [string, unknown][] = [];
    const seen = new Set<string>();
    while (!take('}')) {
      if (entries.length > 0) expect(',', 'lacks a comma between two fields: add it');
      skipBlanks();
      if (text[at] === '}') throw new SyntaxFault('has a comma before the closing brace: remove it');
      if (text[at] !== '"') throw new SyntaxFault('has a key without quotes: write `"key": …`');
      const key = readText();
      const inside = [...place, key];
      checkText(key, inside);
      if (seen.has(key)) report(inside, 'has the same key twice: keep one');
      seen.add(key);
      expect(':', 'lacks a colon after a key: add it');
      entries.push([key, readValue(inside)]);
    }
    return Object.fromEntries(entries);
  }

  function readList(place: Path): unknown {
    at += 1;
    const items: unknown[] = [];
    while (!take(']')) {
      if (items.length > 0) expect(',', 'lacks a comma between two items: add it');
      skipBlanks();
      if (text[at] === ']') throw new SyntaxFault('has a comma before the closing bracket: remove it');
      items.push(readValue([...place, items.length]));
    }
    return items;
  }

  function readText(): string {
    const start = at;
    for (at += 1; text[at] !== '"'; at += 1) {
      if (at >= text.length || (text.codePointAt(at) ?? 0) < 0x20)
        throw new SyntaxFault('has a text that does not end on its line: close its quotes');
      if (text[at] === '\\') at += 1;
    }
    at += 1;
    try {
      return String(JSON.parse(text.slice(start, at)));
    } catch {
      throw new SyntaxFault('has a backslash that escapes nothing: write it twice, or remove it');
    }
  }

  function readWord(place: Path): unknown {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0] ?? '';
    if (word === '') {
      const what =
        at < text.length ? `cannot be read as JSON at “${text.slice(at, at + 10)}”` : 'ends too early';
      throw new SyntaxFault(`${what}: close brackets and quotes, and write texts in quotes`);
    }
    at += word.length;
    if (word === 'true') return word;
    if (word === 'false' || word === 'null')
      report(place, `is ${word}: remove the field where it does not hold`);
    else report(place, `is not in quotes: write "${word}"`);
    return word;
  }

  function checkText(content: string, place: Path): void {
    if (content !== content.normalize('NFC'))
      report(place, 'is not in Unicode NFC: write accented letters as single characters');
    for (const { message } of forbiddenCharacters(content)) report(place, message);
  }

  try {
    skipBlanks();
    if (at === text.length) return { data: undefined, lineOf, problems };
    const data = readValue([]);
    skipBlanks();
    if (at < text.length) throw new SyntaxFault('goes on after its end: remove what follows the last brace');
    return { data, lineOf, problems };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    problems.push({ file: path, line, field: '', message: error.message });
    return { data: undefined, lineOf, problems };
  }
}

import { lexer, type Token, type Tokens } from 'marked';
import type { PlainBlock, PlainText } from '../core/plain-article.ts';

/** What stands above a Markdown text between two lines of hyphens. */
const FRONT_MATTER = /^\ufeff?---\r?\n([\s\S]{0,4000}?)\r?\n---\s*(?:\r?\n|$)/u;
const FIELD = /^(title|date|lang(?:uage)?)\s*:\s*["']?(.+?)["']?\s*$/gmu;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/u;

interface Markdown {
  readonly title: string;
  readonly blocks: PlainBlock[];
  readonly published: string | null;
  readonly language: string | null;
}

/** Headline, blocks and front matter of a Markdown text. Its markup becomes words alone; HTML in it is left out. */
export function readMarkdown(text: string): Markdown {
  const [front = '', fields = ''] = FRONT_MATTER.exec(text) ?? [];
  const told = new Map([...fields.matchAll(FIELD)].map(([, name = '', value = '']) => [name, value]));
  const blocks = blocksOf(lexer(text.slice(front.length)), 'paragraph');
  const [first] = blocks;
  const headed = first?.role === 'heading' ? first.text : null;
  const language = told.get('lang') ?? told.get('language');
  return {
    title: headed ?? told.get('title') ?? '',
    blocks: headed === null ? blocks : blocks.slice(1),
    published: ISO_DAY.exec(told.get('date') ?? '')?.[0] ?? null,
    language: /^[a-z]{2,3}(?![a-z])/iu.exec(language ?? '')?.[0]?.toLowerCase() ?? null,
  };
}

function blocksOf(tokens: readonly Token[], role: PlainText['role']): PlainBlock[] {
  return tokens.flatMap((any): PlainBlock[] => {
    // Without extensions every token is one of these.
    const token = any as Tokens.Generic & { type: string };
    switch (token.type) {
      case 'heading':
        return block('heading', words(token.tokens ?? []));
      case 'paragraph':
        return block(role, words(token.tokens ?? []));
      case 'text':
        return block(role, words(token.tokens ?? [any]));
      case 'blockquote':
        return blocksOf(token.tokens ?? [], 'quote');
      case 'list':
        return (any as Tokens.List).items.flatMap((item) => blocksOf(item.tokens, 'list-item'));
      case 'code':
        return token.text.trim() === '' ? [] : [{ role: 'code', text: token.text }];
      case 'table': {
        const { header, rows } = any as Tokens.Table;
        return [header, ...rows].map((row) => ({
          role: 'row' as const,
          cells: row.map((cell) => tidy(words(cell.tokens))),
        }));
      }
      default:
        return [];
    }
  });
}

function block(role: PlainText['role'], text: string): PlainBlock[] {
  const tidied = tidy(text);
  return tidied === '' ? [] : [{ role, text: tidied }];
}

/** What is to be read of inline markup; a picture is told by its description. */
function words(tokens: readonly Token[]): string {
  return tokens
    .map((any) => {
      const token = any as Tokens.Generic;
      if (token.type === 'html' || token.type === 'checkbox') return '';
      if (token.type === 'br') return ' ';
      return token.tokens && token.tokens.length > 0 ? words(token.tokens) : unescaped(token.text ?? '');
    })
    .join('');
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Character references, which the lexer leaves for HTML. */
function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,5}));/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function tidy(text: string): string {
  return text.replace(/[ \t\n\r]+/gu, ' ').trim();
}

import { compile } from '../../../src/knowledge/build/compile.ts';
import { readEntries } from '../../../src/knowledge/build/read-entries.ts';

import { demoParagraphs } from '../figures.ts';

/** Names of the base that stand alone, as a page would write them. */
export function names(): string[] {
  return compile(readEntries())
    .index.entries.filter(({ kind }) => kind === 'person' || kind === 'organization')
    .map(({ name }) => name)
    .filter((name) => /^[\p{L} ]{6,30}$/u.test(name) && name.includes(' '));
}

/** Words that name nobody and count nothing. */
const FILLER =
  'la plupart des équipes travaillent sans bruit et parlent peu, mais leurs habitudes changent vite et chacun attend de voir ce que donnera la suite'.split(
    ' ',
  );

/**
 * A page of coverage with much text, the same at every call.
 * @param bytes about so many bytes of text
 * @param mentions so many names of people and firms, evenly spread
 */
export function bigPage(bytes: number, mentions: number): string {
  const all = names();
  const paragraphs: string[] = [];
  const perMention = bytes / mentions;
  let paragraph = '';
  let filler = 0;
  for (let mention = 0; mention < mentions; mention += 1) {
    paragraph += `${all[mention % all.length]} `;
    const until = paragraph.length + perMention - 20;
    while (paragraph.length < until) {
      paragraph += `${FILLER[filler % FILLER.length]} `;
      filler += 1;
    }
    if (paragraph.length > 600) {
      paragraphs.push(`<p>${paragraph.trim()}.</p>`);
      paragraph = '';
    }
  }
  paragraphs.push(`<p>${paragraph.trim()}.</p>`);
  // What makes it coverage stands at the beginning, where the detector reads.
  const coverage = demoParagraphs()
    .map((text) => `<p>${text}</p>`)
    .join('');
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Transferts</title></head><body><article><h1>La guerre des talents de l'IA</h1>${coverage}${paragraphs.join('\n')}</article></body></html>`;
}

/** A page of no interest: about 100 kB on gardens. */
export function quietPage(): string {
  const sentence =
    'Au printemps, le jardinier taille les rosiers, bêche la terre et sème les premières laitues avant la pluie. ';
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Jardins</title></head><body><article><h1>Au jardin</h1>${`<p>${sentence.repeat(5)}</p>`.repeat(180)}</article></body></html>`;
}

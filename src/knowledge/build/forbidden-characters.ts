/*
 * Characters that no source file may hold: they are invisible, and either break matching or show a text other than the
 * one that is stored (Unicode TR 36, “Trojan Source”). Zero-width joiners stay allowed: Persian and Hindi names need them.
 */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly name: string; readonly mend: string }[] = [
  { pattern: /\t/u, name: 'a tab', mend: 'use spaces' },
  {
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    name: 'a bidirectional control',
    mend: 'remove it; scripts written right to left need none',
  },
  {
    pattern: /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/u,
    name: 'an invisible character',
    mend: 'remove it',
  },
  {
    pattern: /[\u2028\u2029\u0085\v\f]|\r(?!\n)/u,
    name: 'an unusual line break',
    mend: 'end lines with a line feed',
  },
  { pattern: /(?![\t\n\v\f\r\u0085])\p{Cc}/u, name: 'a control character', mend: 'remove it' },
  {
    pattern: /\uFFFD|\p{Cs}|\p{Co}/u,
    name: 'a broken or private character',
    mend: 'save the file as UTF-8 and write the character anew',
  },
];

/** What is wrong with the characters of `text`, one message a sort of fault; empty where nothing is. */
export function forbiddenCharacters(text: string): { readonly index: number; readonly message: string }[] {
  const found = [];
  for (const { pattern, name, mend } of FORBIDDEN) {
    const index = text.search(pattern);
    if (index < 0) continue;
    const code = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    found.push({ index, message: `holds ${name} (U+${code}): ${mend}` });
  }
  return found;
}

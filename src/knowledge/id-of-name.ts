/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
};

const ASCII = /^\p{ASCII}*$/u;

/**
 * The id that a name gives by itself: lower-case ASCII, words joined by hyphens (« Débaucher » → `debaucher`); empty for a name without
 * Latin letters. Most entries bear it, so the packed forms leave it out.
 */
export function idOfName(name: string): string {
  const lower = name.toLowerCase();
  // Only a name outside ASCII pays for being taken apart: every page unpacks hundreds of names.
  const plain = ASCII.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? '-');
  return plain
    .replace(/['.]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

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

/**
 * The id that a name gives by itself: lower-case ASCII, words joined by hyphens (« Débaucher » → `debaucher`); empty for a name without
 * Latin letters.
 */
export function idOfName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? '-')
    .replace(/['.]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/**
 * The id that most names give, without the care for the others: the packed forms leave it out where it is right, and every page works
 * out hundreds of them.
 */
export function plainIdOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

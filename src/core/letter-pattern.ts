/**
 * What a class of Unicode comes to in Latin text: as the inside of a class. Capitals and small letters take turns in the second block
 * of Latin letters, so that they have to be told one by one.
 */
const LATIN_CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ſ',
  Lu: 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ',
  Ll: 'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſ',
  N: '0-9²³¹¼-¾',
  'Script=Latin': 'A-Za-zªºÀ-ÖØ-öø-ſ',
  // There are none of them.
  M: '',
  'Script=Han': '',
  'Script=Hiragana': '',
  'Script=Katakana': '',
};

/** Letters of the first two blocks, and common marks: nearly all text that is written in Latin letters. */
const LATIN_TEXT = /^[\0-ſ\u2000-\u206f\u20a0-\u20cf]*$/;

/**
 * A regular expression with classes of Unicode letters. Engines take up to a millisecond for each such class, whenever they parse or
 * compile it: dozens of them are most of what an article costs that is the first. So Latin text is searched by the same expression with
 * its letters written out, and each of the two is made when it is first needed.
 */
export class LetterPattern {
  private readonly source: string;
  private readonly flags: string;
  private latin: RegExp | undefined;
  private any: RegExp | undefined;

  /**
   * @param source with the classes that `LATIN_CLASSES` knows, and no others; capitals only where case counts
   * @param flags `u` among them
   */
  constructor(source: string, flags = 'u') {
    this.source = source;
    this.flags = flags;
  }

  /** The expression for a text; it finds in it what the one with Unicode's classes would. */
  for(text: string): RegExp {
    if (LATIN_TEXT.test(text)) {
      this.latin ??= new RegExp(latinSource(this.source), this.flags);
      return this.latin;
    }
    this.any ??= new RegExp(this.source, this.flags);
    return this.any;
  }

  test(text: string): boolean {
    return this.for(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.for(text).exec(text);
  }
}

const LETTER_OR_DIGIT = new LetterPattern('[\\p{L}\\p{N}]');

/** True where a letter or digit stands; of pairs of code units, at their first. */
export function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);
  return at < text.length && LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Writes the classes of an expression out. */
function latinSource(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{([^}]+)\}|\\.|[[\]]/gs, (piece, name?: string) => {
    if (piece === '[' || piece === ']') inClass = piece === '[';
    if (name === undefined) return piece;
    const letters = LATIN_CLASSES[name];
    if (letters === undefined) throw new Error(`no Latin letters for \\p{${name}}`);
    return inClass ? letters : `[${letters}]`;
  });
}

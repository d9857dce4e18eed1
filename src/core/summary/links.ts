import type { LinkWords } from '../language.ts';
import { LetterPattern } from '../letter-pattern.ts';
import { isUnspaced } from '../recognition/words.ts';

/** The small words around names, as patterns over the text beside a name. Each is anchored to the name's side. */
export interface Links {
  /** All of the text between two names of one list. */
  readonly coordination: LetterPattern;
  /** The same where each of two bears an apposition: “Mohan, the chief executive, and his co-founder, Chen”. */
  readonly apposedPair: LetterPattern;
  /** Ends the text before a name that is no subject. */
  readonly oblique: LetterPattern;
  /** Starts the text after a name that the following clause is about. */
  readonly relative: LetterPattern;
  /** All of the text between a person and the firm that an apposition gives them. */
  readonly apposition: LetterPattern;
  /** All of the text between a verb of hiring and the firm that it robs, named before the person. */
  readonly robbed: LetterPattern;
  /** All of the text between the firm left and the firm joined. */
  readonly towards: LetterPattern;
  /** Ends the text before the firm that somebody leaves for (« quitte son bureau pour rejoindre Meta »). */
  readonly goal: LetterPattern;
  /** Ends the text before the firm that takes somebody on. */
  readonly agent: LetterPattern;
  /** Stands in a phrase that speaks of an arrival; then `arrivalInto` tells the firm, not `agent`. */
  readonly arrival: LetterPattern;
  readonly arrivalInto: LetterPattern;
  /** Starts the text after a verb whose object is a firm named elsewhere. */
  readonly firmNoun: LetterPattern;
  /** Starts the text after a name that is the subject of what follows, or the owner of it (“Murati's lab”). */
  readonly subject: LetterPattern;
  /** A verb of `auxiliaries`, and a word of `and`, anywhere. */
  readonly auxiliary: LetterPattern;
  readonly and: LetterPattern;
  /** Ends the text between a person and a noun of departure that is theirs. */
  readonly possessive: LetterPattern;
  /** Ends the text before a firm (or, in languages that put it behind, starts the text after it): left, joined, or acting. */
  readonly from: Adposition;
  readonly to: Adposition;
  readonly by: Adposition;
  /** Stands beside a person who is the object of the verb that follows; anywhere between them, in a passive. */
  readonly object: Adposition;
  readonly passive: LetterPattern;
  /** Ends the text before the firm that a route begins at, or leads to; an article may stand between. */
  readonly routeFrom: LetterPattern;
  readonly routeTo: LetterPattern;
  /** Ends the text before the firm that somebody belongs to: « chez », “of”. */
  readonly origin: LetterPattern;
  /** Starts the text after a name with an apposition, after which a clause is about the name: « , fondateur de FAIR en 2013, qui ». */
  readonly apposedRelative: LetterPattern;
  /** Ends the text before, or starts the text after, a head's name which stands for the firm (« le groupe de Mark Zuckerberg »). */
  readonly firmOf: Adposition;
  /** A noun for people in a role ends the text. */
  readonly people: LetterPattern;
  /** Opens a list of names, anywhere. */
  readonly lists: LetterPattern;
  /** All of the text between a verb and the firm that is its object: an article at most. */
  readonly article: LetterPattern;
  /** A noun for a part of a firm, anywhere (« l'équipe de », “the ranks of”). */
  readonly places: LetterPattern;
  /** Opens another clause, anywhere. */
  readonly clause: LetterPattern;
  /** Opens a clause that borrows the subject of the next, anywhere. */
  readonly borrowing: LetterPattern;
  /** Parts a refusal from what came after or before it, anywhere. */
  readonly sequels: LetterPattern;
  /** Starts a phrase for a departure of the person spoken of. */
  readonly possessed: LetterPattern;
  /** What may stand behind a name of a list: the firm in brackets, or told by a preposition (« (OpenAI) », “of OpenAI”). */
  readonly placed: LetterPattern;
  /** Starts the text after a firm that only reports. */
  readonly source: LetterPattern;
  /** True where objects stand before their verb and are marked behind: 「パン氏を引き抜いた」. */
  readonly verbFinal: boolean;
}

/** Where the word stands that tells a firm's part: before the name, behind it, or either. */
export interface Adposition {
  readonly before: LetterPattern;
  readonly after: LetterPattern;
}

/** Never matches: a language without words of a sort has no pattern of it. */
const NOTHING = new LetterPattern('(?!)');

/** Makes a language's small words ready for comparison. */
export function compileLinks(words: LinkWords): Links {
  const list = (forms: readonly string[]): string => forms.map(pattern).join('|');
  const make = (source: string, forms: readonly string[]): LetterPattern =>
    forms.length === 0 ? NOTHING : new LetterPattern(source, 'iu');
  const marker = (before: readonly string[], after: readonly string[]): Adposition => ({
    before: make(`${edged(before, leading)}$`, before),
    after: make(`^\\s?(?:${list(after)})`, after),
  });
  const ends = (forms: readonly string[]): LetterPattern => make(`${edged(forms, pattern)}$`, forms);
  return {
    coordination: coordination(words.and),
    apposedPair: make(`^\\s*,[^,.;:()]{1,40},\\s*(?:${list(words.and)})[^,.;:()]{0,30},?\\s*$`, words.and),
    oblique: ends(words.oblique),
    relative: make(`^\\s*,?\\s?(?:${list(words.relative)})`, words.relative),
    apposition: make(
      `^(?!,?\\s(?:${list(words.relative)}))[^;.:()]{0,60}?[\\s'’](?:${list(words.origin)})(?:${list(words.articles)})?$`,
      words.origin,
    ),
    robbed: make(`^\\s(?:${list(words.robbed ?? [])})?(?:${list(words.articles)})?$`, words.robbed ?? []),
    goal: ends(words.towards),
    towards: make(
      `^[\\s,]*(?:[\\p{L}\\p{N}]+\\s){0,3}?(?:${list(words.towards)})(?:${list(words.articles)})?$`,
      words.towards,
    ),
    agent: ends(words.agent),
    arrival: make(`${EDGE}(?:${words.arrival.map(stem).join('|')})`, words.arrival),
    arrivalInto: ends(words.arrivalInto),
    firmNoun: make(`^\\s*(?:${words.firmNouns.map(stem).join('|')})(?![\\p{L}\\p{N}])`, words.firmNouns),
    subject: new LetterPattern(
      `^(?:['’]s?${words.auxiliaries.length === 0 ? '' : `|\\s(?:${words.auxiliaries.map(stem).join('|')})`})(?![\\p{L}\\p{N}])`,
      'iu',
    ),
    auxiliary: make(
      `${EDGE}(?:${words.auxiliaries.map(stem).join('|')})(?![\\p{L}\\p{N}])`,
      words.auxiliaries,
    ),
    and: make(`\\s(?:${words.and.map(stem).join('|')})\\s`, words.and),
    possessive: POSSESSIVE,
    from: marker(words.fromBefore, words.fromAfter),
    to: marker(words.toBefore, words.toAfter),
    by: marker(words.byBefore, words.byAfter),
    routeFrom: routeEnd(words.fromBefore, words.articles),
    routeTo: routeEnd(words.toBefore, words.articles),
    origin: routeEnd(words.origin, words.articles),
    apposedRelative: make(
      `^,(?!\\s(?:${list([...words.towards, ...words.and])}))[^,;:.()]{1,60},\\s?(?:${list(words.relative)})`,
      words.relative,
    ),
    firmOf: {
      before: ends(words.firmOfBefore ?? []),
      after: make(
        `^(?:${(words.firmOfAfter ?? []).map(stem).join('|')})(?![\\p{L}\\p{N}])`,
        words.firmOfAfter ?? [],
      ),
    },
    people: ends(words.people ?? []),
    lists: anywhere(words.lists ?? []),
    borrowing: anywhere(words.borrowing ?? []),
    sequels: anywhere(words.sequels ?? []),
    article: make(`^\\s(?:${list(words.articles)})$`, words.articles),
    places: anywhere(words.places ?? []),
    clause: anywhere([...words.relative, ...(words.borrowing ?? [])]),
    possessed: make(`^(?:${list(words.possessives ?? [])})`, words.possessives ?? []),
    placed: new LetterPattern(
      `^(?:\\s?\\([^()]{1,60}\\)|,?\\s(?:${list(words.origin)})${NAME})(?=[\\s,])`,
      'u',
    ),
    object: {
      before: make(`(?:${list(words.objectBefore ?? [])})\\s?$`, words.objectBefore ?? []),
      after: make(`^(?:${HONORIFIC})?${ROLE}(?:${list(words.objectAfter ?? [])})`, words.objectAfter ?? []),
    },
    passive: make(list(words.passive ?? []), words.passive ?? []),
    source: make(`^[》」”]?\\s?(?:${list(words.sources ?? [])})`, words.sources ?? []),
    verbFinal: words.objectAfter !== undefined,
  };
}

/** Words that stand anywhere, whole. */
function anywhere(forms: readonly string[]): LetterPattern {
  return forms.length === 0
    ? NOTHING
    : new LetterPattern(`${EDGE}(?:${forms.map(stem).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** The end of the text before a firm of a route: a preposition, and perhaps an article or the like. */
function routeEnd(prepositions: readonly string[], articles: readonly string[]): LetterPattern {
  if (prepositions.length === 0) return NOTHING;
  const forms = edged(prepositions, pattern);
  const between = articles.length === 0 ? '' : `(?:${articles.map(pattern).join('|')})?`;
  return new LetterPattern(`${forms}${between}$`, 'iu');
}

/** A name that we may not know: up to four capitalised words. */
const NAME = '\\p{Lu}[\\p{L}\\p{N}.-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}.-]*){0,3}';

/** “Zoph's departure”, “Gross' sudden exit”, „Zophs Abgang“. */
const POSSESSIVE = new LetterPattern("^['’]?s?\\s(?:\\p{L}+\\s){0,2}$");

/** Before the first letter of a word. */
const EDGE = '(?<![\\p{Script=Latin}\\p{N}])';

/** Titles behind a name, in Chinese and Japanese. */
const HONORIFIC = '氏|さん|博士|教授|女士|先生';

/** A role before or behind a name, without the particles and marks that end its clause: 「研究責任者」, « 首席科学家 ». */
const ROLE = '[^\\s、，,。；;：:（）()はをにがへで从從被]{0,14}?';

/**
 * All of the text between two names of one list. Where no spaces part words, the second may have its role or a transliteration that we do
 * not know before it: « 卢卡斯·贝耶尔（Lucas Beyer）、亚历山大·科列斯尼科夫（Alexander Kolesnikov） ».
 */
function coordination(and: readonly string[]): LetterPattern {
  const words = and.map(pattern).join('|');
  const plain = `^(?:${HONORIFIC})?\\s*(?:[,、，&]|(?:[,、，]\\s*)?(?:${words}))\\s*$`;
  if (!and.some(isUnspaced)) return new LetterPattern(plain, 'iu');
  const title = `(?:${HONORIFIC})?[）)]?\\s*(?:、|${words})\\s*${ROLE}(?:[^、，,。；（）()]{1,16}[（(])?`;
  return new LetterPattern(`${plain}|^${title}$`, 'iu');
}

/** Any of some forms, each with the edge that it needs before it; scripts without spaces have none, so anything does. */
function edged(forms: readonly string[], written: (form: string) => string): string {
  const [whole, others] = [forms.filter((form) => !isUnspaced(form)), forms.filter(isUnspaced)];
  const words = whole.length === 0 ? [] : [`${EDGE}(?:${whole.map(written).join('|')})`];
  return `(?:${[...words, ...others.map(written)].join('|')})`;
}

/**
 * A word right before a firm. In scripts without spaces a verb of two letters or more may have the mark of its aspect, and the firm a short
 * noun before it (加入了竞争对手Meta); texts often set a space beside a Latin name.
 */
function leading(form: string): string {
  if (!isUnspaced(form)) return pattern(form);
  const verb = form.length > 1 ? '[了過过]?\\p{Script=Han}{0,6}' : '';
  return `${stem(form)}${verb}\\s?`;
}

/** A word with the space that parts it from a name, unless it is elided (d') or its script has no spaces. */
function pattern(form: string): string {
  const text = stem(form);
  if (/['’]$/u.test(form) || isUnspaced(form)) return text;
  return `${text}\\s`;
}

function stem(form: string): string {
  return form
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replace(/['’]/gu, "['’]")
    .replaceAll(' ', '\\s');
}

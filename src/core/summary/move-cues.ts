import type { MoveWords } from '../language.ts';
import { LetterPattern } from '../letter-pattern.ts';
import { foldedWordsOf, isUnspaced, type Word } from '../recognition/words.ts';
import { type ClauseLexicon, clauseLexicon } from './clause-words.ts';
import { compileLinks, type Links } from './links.ts';

/** What a phrase says about somebody's employer. */
export type MoveRole = Exclude<keyof MoveWords, 'links' | 'clause'>;

/** A phrase of `MoveWords` in a sentence; offsets into the sentence. */
export interface MoveCue {
  readonly role: MoveRole;
  readonly start: number;
  readonly end: number;
  /** Of a verb with a particle („wirbt … ab“), whose place is the particle's: the verb itself. */
  readonly head?: { readonly start: number; readonly end: number };
  /** True of a verb in second place („holt …“): what it governs stands behind it. */
  readonly ahead?: boolean;
}

/** A verb with its particle, or in second place without one. */
interface GapForm {
  readonly role: MoveRole;
  readonly tail: readonly string[];
}

/** A language's words of moves, ready for look-up. */
export interface MoveLexicon {
  /** Phrases by their words, joined by single spaces. */
  readonly phrases: ReadonlyMap<string, readonly MoveRole[]>;
  /** Words with which a phrase begins, with the number of words of the longest: at any other word none is looked for. */
  readonly openings: ReadonlyMap<string, number>;
  /** Phrases of scripts without spaces by their first character, the longest first. */
  readonly unspaced: ReadonlyMap<string, readonly { readonly form: string; readonly role: MoveRole }[]>;
  /** Phrases with a gap by their words before it. */
  readonly gaps: ReadonlyMap<string, readonly GapForm[]>;
  readonly clause: ClauseLexicon | null;
  readonly links: Links;
  /** Markers at the names tell who goes where, not the order of words. */
  readonly marked: boolean;
  /** A verb may stand without a subject. */
  readonly dropsSubject: boolean;
}

const MOVE_ROLES = [
  'joins',
  'leaves',
  'hires',
  'takenFrom',
  'founds',
  'pronouns',
  'departures',
  'ownDepartures',
  'losses',
  'routes',
  'appoints',
  'welcomes',
  'nowAt',
  'likewise',
  'announcements',
  'formerly',
  'recruitLists',
  'negations',
  'refusals',
  'rumours',
  'plans',
  'idioms',
] as const satisfies readonly MoveRole[];

/** Words of the longest phrase; longer ones are not found. */
const LONGEST = 6;
/** A phrase that is written as it folds, word by word: nearly all. */
const PLAIN_PHRASE = /^[a-z\u00df-\u00f6\u00f8-\u00ff]+(?: [a-z\u00df-\u00f6\u00f8-\u00ff]+)*$/;

/** Makes a language's move words ready for look-up. */
export function moveLexicon(words: MoveWords): MoveLexicon {
  const phrases = new Map<string, MoveRole[]>();
  const unspaced = new Map<string, { form: string; role: MoveRole }[]>();
  const gaps = new Map<string, GapForm[]>();
  for (const role of MOVE_ROLES) {
    for (const phrase of words[role] ?? []) {
      if (PLAIN_PHRASE.test(phrase)) {
        add(phrases, phrase, role);
        continue;
      }
      const [head, tail] = phrase.split(' …');
      if (tail !== undefined) add(gaps, foldedWords(head ?? '').join(' '), { role, tail: foldedWords(tail) });
      else if (isUnspaced(phrase)) add(unspaced, phrase.slice(0, 1), { form: phrase, role });
      else add(phrases, foldedWords(phrase).join(' '), role);
    }
  }
  for (const list of unspaced.values()) list.sort((a, b) => b.form.length - a.form.length);
  return {
    phrases,
    openings: openingsOf(phrases.keys()),
    unspaced,
    gaps,
    clause: clauseLexicon(words.clause, words.links),
    links: compileLinks(words.links),
    marked: words.marked,
    dropsSubject: words.dropsSubject === true,
  };
}

function openingsOf(phrases: Iterable<string>): ReadonlyMap<string, number> {
  const openings = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    openings.set(first, Math.min(LONGEST, Math.max(words.length, openings.get(first) ?? 0)));
  }
  return openings;
}

function add<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

function foldedWords(text: string): readonly string[] {
  return foldedWordsOf(text).folded;
}

/**
 * The phrases about changes of employer in a sentence, the longest at each place, in order.
 * @param sentence the sentence's text
 */
export function findMoveCues(sentence: string, lexicon: MoveLexicon): MoveCue[] {
  const { words, folded } = foldedWordsOf(sentence);
  const cues: MoveCue[] = [];
  for (let position = 0; position < words.length; ) {
    let phrase = folded[position] ?? '';
    const most = lexicon.openings.get(phrase) ?? 0;
    let roles: readonly MoveRole[] | undefined;
    let length = 1;
    for (let count = 1; count <= most && position + count <= words.length; count += 1) {
      if (count > 1) phrase += ` ${folded[position + count - 1]}`;
      const found = lexicon.phrases.get(phrase);
      if (found) [roles, length] = [found, count];
    }
    const first = words[position];
    const last = words[position + length - 1];
    if (roles && first && last)
      for (const role of roles) cues.push({ role, start: first.start, end: last.end });
    position += length;
  }
  if (lexicon.gaps.size > 0) cues.push(...gapCues(sentence, words, folded, lexicon));
  if (lexicon.unspaced.size > 0) cues.push(...unspacedCues(sentence, lexicon));
  return cues.sort((a, b) => a.start - b.start);
}

/** Words of the longest verb before a gap („schließt sich“). */
const LONGEST_HEAD = 3;
/** Words between a verb and its particle. */
const WIDEST_GAP = 30;

/** Nothing behind a word, or a mark. */
const CLOSED = new LetterPattern('^\\s*(?:$|[^\\s\\p{L}\\p{N}-])');

/** Verbs in second place, with their particle where they have one. */
function gapCues(
  sentence: string,
  words: readonly Word[],
  folded: readonly string[],
  { gaps, clause }: MoveLexicon,
): MoveCue[] {
  const cues: MoveCue[] = [];
  const ends = (last: Word): boolean => {
    const rest = sentence.slice(last.end);
    return CLOSED.test(rest) || clause?.opener.test(rest) === true;
  };
  words.forEach((first, position) => {
    for (let length = LONGEST_HEAD; length > 0; length -= 1) {
      const last = words[position + length - 1];
      const forms = last && gaps.get(folded.slice(position, position + length).join(' '));
      if (!last || !forms) continue;
      const head = { start: first.start, end: last.end };
      const closed = forms.flatMap(({ role, tail }) => {
        if (tail.length === 0) return [];
        for (let at = position + length; at <= position + length + WIDEST_GAP; at += 1) {
          const [open, close] = [words[at], words[at + tail.length - 1]];
          if (!open || !close || /[.;:!?]\s/u.test(sentence.slice(last.end, open.start))) return [];
          if (tail.every((word, index) => folded[at + index] === word) && ends(close))
            return { role, start: open.start, end: close.end, head };
        }
        return [];
      });
      const bare = forms.filter(({ tail }) => tail.length === 0);
      // At the end of its clause a verb governs what stands before it, as infinitives and participles do.
      const ahead = !ends(last);
      cues.push(...(closed.length > 0 ? closed : bare.map(({ role }) => ({ role, ...head, ahead }))));
      return;
    }
  });
  return cues;
}

/** Phrases of a script without spaces may start at any character. */
function unspacedCues(sentence: string, lexicon: MoveLexicon): MoveCue[] {
  const cues: MoveCue[] = [];
  for (let start = 0; start < sentence.length; ) {
    const here = (lexicon.unspaced.get(sentence.charAt(start)) ?? []).filter(({ form }) =>
      sentence.startsWith(form, start),
    );
    const length = here[0]?.form.length ?? 1;
    for (const { form, role } of here) {
      if (form.length === length) cues.push({ role, start, end: start + length });
    }
    start += length;
  }
  return cues;
}

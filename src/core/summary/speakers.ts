import type { FoundSpeaker } from '../analysis.ts';
import type { Annotation } from '../annotation.ts';
import { withAnnotations } from './moves.ts';
import { sentencesIn } from './sentences.ts';
import { SPEECH_WORD, type SpeechLexicon } from './speech-lexicon.ts';
import { apposedEnd, borneEnd, endsInverted, smallText, verbEnd } from './speech-verbs.ts';
import { type Voice, voicesOf } from './voices.ts';

/** A language's words of who speaks, and its function words. */
export interface SpeechReader {
  readonly lexicon: SpeechLexicon;
  readonly isCommon: (word: string) => boolean;
}

/**
 * Who speaks in a block, and who is not named: whoever stands beside a verb of saying, or behind « selon ».
 * @param block the block's text
 * @param annotations its settled annotations, in reading order; offsets into the text
 * @param reader the words of the block's language, or null where we have none
 * @returns one a speaker and sentence, in reading order, with the offsets of the sentence
 */
export function speakersInBlock(
  block: string,
  annotations: readonly Annotation[],
  reader: SpeechReader | null,
): FoundSpeaker[] {
  if (reader === null) return [];
  return withAnnotations(sentencesIn(block), annotations).flatMap(({ sentence: { start, end }, inside }) => {
    const written = block.slice(start, end);
    const text = foldLength(written);
    if (!mayTellSpeech(text, reader.lexicon)) return [];
    const here = inside.map((annotation) => ({
      ...annotation,
      start: annotation.start - start,
      end: annotation.end - start,
    }));
    return speakersIn(text, voicesOf(text, here, reader.lexicon, reader.isCommon), reader.lexicon).map(
      (voice) => ({
        sort: voice.sort,
        words: written.slice(voice.start, voice.end),
        entry: voice.entry,
        start,
        end,
      }),
    );
  });
}

/** The same text, letter for letter, with one kind of apostrophe and space. */
function foldLength(text: string): string {
  return text.replaceAll(/[’ʼ‘]/gu, "'").replaceAll(/[\u00a0\u202f\u2009\n]/gu, ' ');
}

/** Those of a sentence's voices that speak. */
function speakersIn(text: string, voices: readonly Voice[], lexicon: SpeechLexicon): Voice[] {
  const speakers: Voice[] = [];
  const small = smallText(text);
  const add = (voice: Voice): void => {
    if (!speakers.some((other) => other.start === voice.start)) speakers.push(voice);
  };
  for (const voice of voices) {
    const reach = speaks(text, small, voice, voices, lexicon);
    if (reach === null) continue;
    // « Selon un analyste de Wedbush, Dan Ives, … »: who is named in the next breath is not unnamed.
    const named = voice.sort === 'anonymous' ? apposedPerson(text, voice, voices) : null;
    add(named ?? { ...voice, end: reach });
  }
  if (speakers.length === 0) {
    for (const voice of voices) {
      if (voice.sort === 'medium' && lexicon.told.test(text.slice(0, voice.start))) add(voice);
    }
  }
  const formula = lexicon.anonymity.exec(text);
  if (formula && !speakers.some(({ sort }) => sort === 'anonymous')) {
    const [start, end] = [formula.index, formula.index + formula[0].length];
    add({ sort: 'anonymous', entry: null, start, end, isPerson: false });
  }
  return speakers.sort((one, other) => one.start - other.start);
}

/** Where the words for a speaker end, or null for one that does not speak here. `small` is the text in small letters. */
function speaks(
  text: string,
  small: string,
  voice: Voice,
  voices: readonly Voice[],
  lexicon: SpeechLexicon,
): number | null {
  const { sort, isPerson } = voice;
  const before = text.slice(0, voice.start);
  const after = text.slice(voice.end);
  // “Altman's lawyers”: somebody else.
  if (/^'s?(?![\p{L}\p{N}])/u.test(after) || /^-\p{L}/u.test(after)) return null;
  const isSource = sort === 'medium' || sort === 'document';
  const bears = sort === 'anonymous' || sort === 'document';
  const behind = (): number => voice.end + (bears ? (lexicon.bears.exec(after)?.[0].length ?? 0) : 0);

  if (
    lexicon.accordingTo.test(before) ||
    (isPerson && lexicon.accordingToRole.test(before)) ||
    (sort === 'medium' && lexicon.accordingToMedium.test(before))
  )
    return behind();
  const verbs = isSource ? lexicon.reports : lexicon.says;
  if (
    endsInverted(small.slice(0, voice.start), verbs) &&
    lexicon.closed.test(after.slice(behind() - voice.end))
  )
    return behind();
  if (lexicon.oblique.test(before)) return null;

  if (verbEnd(small, voice.end, verbs) !== null) return voice.end;
  // “An analyst in Boston, Clara Whitfield, said”.
  if (
    isPerson &&
    /,\s$/u.test(before) &&
    after.startsWith(',') &&
    verbEnd(small, voice.end + 1, lexicon.says) !== null
  )
    return voice.end;
  if (bears) {
    const end = borneEnd(small, voice.end, verbs);
    if (end !== null && !lexicon.breaks.test(text.slice(voice.end, end))) return end;
  }
  const end = sort === 'medium' ? null : apposedEnd(small, voice.end, lexicon.says);
  if (end === null) return null;
  // “He left Apple, where he led models, said Altman.”: the verb is of whoever comes behind it.
  const isInverted = voices.some(
    (other) =>
      other.start >= end &&
      endsInverted(small.slice(0, other.start), lexicon.says) &&
      lexicon.closed.test(text.slice(other.end)),
  );
  if (isInverted) return null;
  // A person named between the commas has the verb, or is whom the apposition describes; two commas more are a list.
  const between = voices.some(
    (other) => other !== voice && other.isPerson && other.start >= voice.end && other.end <= end,
  );
  const commas = (text.slice(voice.end, end).match(/,/gu) ?? []).length;
  return between || commas > 2 ? null : voice.end;
}

/** The person that an apposition names for an unnamed one. */
function apposedPerson(text: string, voice: Voice, voices: readonly Voice[]): Voice | null {
  const behind = /^(?:\s[^\s,;:.!?«»“”"()]+){0,8},\s/u.exec(text.slice(voice.end));
  if (!behind) return null;
  const start = voice.end + behind[0].length;
  const person = voices.find((other) => other.isPerson && other.start === start);
  return person && /^\s?(?:[,.;:)]|$)/u.test(text.slice(person.end)) ? person : null;
}

/** Whether anything in a sentence may tell speech. */
function mayTellSpeech(sentence: string, { cueWords }: SpeechLexicon): boolean {
  const words = sentence.toLowerCase().match(SPEECH_WORD) ?? [];
  return words.some((word) => cueWords.has(word));
}

import type { FoundSpeaker } from '../analysis.ts';
import type { Annotation } from '../annotation.ts';
import { isLetterOrDigit, LetterPattern } from '../letter-pattern.ts';
import { endsAt, plainTextOf } from './forms-in-text.ts';
import { withAnnotations } from './moves.ts';
import { sentencesIn } from './sentences.ts';
import {
  bearsTo,
  isAccordingTo,
  isAccordingToMedium,
  isAccordingToRole,
  isBroken,
  isClosedAt,
  isInverted,
  isOblique,
  isTold,
  type SpokenText,
  saysApposedAt,
  saysAt,
  saysFarAt,
  spokenText,
} from './speech-at.ts';
import { SPEECH_WORD, type SpeechLexicon } from './speech-lexicon.ts';
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
    const plain = plainTextOf(text);
    const voices = voicesOf(text, plain, here, reader.lexicon, reader.isCommon);
    return speakersIn(text, voices, spokenText(plain, reader.lexicon)).map((voice) => ({
      sort: voice.sort,
      words: written.slice(voice.start, voice.end),
      entry: voice.entry,
      start,
      end,
    }));
  });
}

/** The same text, letter for letter, with one kind of apostrophe and space. */
function foldLength(text: string): string {
  return text.replaceAll(/[’ʼ‘]/gu, "'").replaceAll(/[\u00a0\u202f\u2009\n]/gu, ' ');
}

/** Those of a sentence's voices that speak. */
function speakersIn(text: string, voices: readonly Voice[], spoken: SpokenText): Voice[] {
  const speakers: Voice[] = [];
  const add = (voice: Voice): void => {
    if (!speakers.some((other) => other.start === voice.start)) speakers.push(voice);
  };
  for (const voice of voices) {
    const reach = speaks(text, voice, voices, spoken);
    if (reach === null) continue;
    // « Selon un analyste de Wedbush, Dan Ives, … »: who is named in the next breath is not unnamed.
    const named = voice.sort === 'anonymous' ? apposedPerson(text, voice, voices) : null;
    add(named ?? { ...voice, end: reach });
  }
  if (speakers.length === 0) {
    for (const voice of voices) {
      if (voice.sort === 'medium' && isTold(spoken, voice.start)) add(voice);
    }
  }
  const formula = anonymityIn(spoken);
  if (formula !== null && !speakers.some(({ sort }) => sort === 'anonymous'))
    add({ sort: 'anonymous', entry: null, ...formula, isPerson: false });
  return speakers.sort((one, other) => one.start - other.start);
}

/** The first formula of a sentence that keeps a source unnamed, or null. */
function anonymityIn({ plain, lexicon }: SpokenText): { start: number; end: number } | null {
  for (const start of plain.starts) {
    const end = endsAt(plain, start, lexicon.anonymity).find((at) => !isLetterOrDigit(plain.text, at));
    if (end !== undefined) return { start, end };
  }
  return null;
}

/** Behind a name that is of somebody else: “Altman's lawyers”. */
const OTHER = new LetterPattern("^(?:'s?(?![\\p{L}\\p{N}])|-\\p{L})");

/** Where the words for a speaker end, or null for one that does not speak here. */
function speaks(text: string, voice: Voice, voices: readonly Voice[], spoken: SpokenText): number | null {
  const { sort, isPerson, start, end } = voice;
  if (OTHER.test(text.slice(end, end + 4))) return null;
  const isSource = sort === 'medium' || sort === 'document';
  const bears = sort === 'anonymous' || sort === 'document';
  const behind = bears ? bearsTo(spoken, end) : end;

  if (
    isAccordingTo(spoken, start) ||
    (isPerson && isAccordingToRole(spoken, start)) ||
    (sort === 'medium' && isAccordingToMedium(spoken, start))
  )
    return behind;
  if (isInverted(spoken, start, isSource) && isClosedAt(spoken, behind)) return behind;
  if (isOblique(spoken, start)) return null;

  if (saysAt(spoken, end, isSource)) return end;
  // “An analyst in Boston, Clara Whitfield, said”.
  const isApposed = isPerson && text[end] === ',' && /,\s$/u.test(text.slice(Math.max(0, start - 2), start));
  if (isApposed && saysAt(spoken, end + 1, false)) return end;
  if (bears) {
    const far = saysFarAt(spoken, end, isSource);
    if (far !== null && !isBroken(spoken, end, far)) return far;
  }
  const apposed = saysApposedAt(spoken, end);
  if (apposed === null || sort === 'medium') return null;
  // “He left Apple, where he led models, said Altman.”: the verb is of whoever comes behind it.
  const hasOwn = voices.some(
    (other) =>
      other.start >= apposed && isInverted(spoken, other.start, false) && isClosedAt(spoken, other.end),
  );
  if (hasOwn) return null;
  // A person named between the commas has the verb, or is whom the apposition describes; two commas more are a list.
  const between = voices.some(
    (other) => other !== voice && other.isPerson && other.start >= end && other.end <= apposed,
  );
  const commas = (text.slice(end, apposed).match(/,/gu) ?? []).length;
  return between || commas > 2 ? null : end;
}

/** The person that an apposition names for an unnamed one. */
function apposedPerson(text: string, voice: Voice, voices: readonly Voice[]): Voice | null {
  const behind = /^(?:\s[^\s,;:.!?«»“”"()]+){0,8},\s/u.exec(text.slice(voice.end));
  if (!behind) return null;
  const start = voice.end + behind[0].length;
  const person = voices.find((other) => other.isPerson && other.start === start);
  return person && /^\s?(?:[,.;:)]|$)/u.test(text.slice(person.end)) ? person : null;
}

/** Whether anything in a sentence may tell speech, by its words where they stand apart. */
function mayTellSpeech(sentence: string, { cueWords }: SpeechLexicon): boolean {
  if (cueWords === null) return true;
  const small = sentence.toLowerCase();
  for (const word of small.match(SPEECH_WORD.for(small)) ?? []) if (cueWords.has(word)) return true;
  return false;
}

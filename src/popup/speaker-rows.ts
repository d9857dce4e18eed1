import type { FoundSpeaker, SpeakerSort } from '../core/analysis.ts';

/** Somebody who speaks in the article, however often. */
export interface SpeakerRow {
  readonly sort: SpeakerSort;
  /** As the article writes it first. */
  readonly words: string;
  readonly entry: string | null;
  readonly statements: number;
  /** The first sentence. */
  readonly start: number;
  readonly end: number;
}

/** Who speaks: each name, medium and paper once; sources without a name each by themselves, since nobody knows who is who. */
export function speakerRows(speakers: readonly FoundSpeaker[]): readonly SpeakerRow[] {
  const rows = new Map<string, SpeakerRow>();
  speakers.forEach((speaker, index) => {
    const same = speaker.sort === 'anonymous' ? index : (speaker.entry ?? speaker.words.toLowerCase());
    const key = `${speaker.sort} ${same}`;
    const before = rows.get(key);
    rows.set(key, before ? { ...before, statements: before.statements + 1 } : { ...speaker, statements: 1 });
  });
  return [...rows.values()];
}

/** How many statements there are, and how many of them nobody stands for by name. */
export function unnamedShare(speakers: readonly FoundSpeaker[]): {
  readonly unnamed: number;
  readonly of: number;
} {
  return { unnamed: speakers.filter(({ sort }) => sort === 'anonymous').length, of: speakers.length };
}

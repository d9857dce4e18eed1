import type { FoundSpeaker } from './analysis.ts';
import type { Annotation } from './annotation.ts';
import type { CoverageScore } from './detection/coverage.ts';
import type { Sighting } from './recognition/names/recognize-names.ts';
import type { Claim } from './recognition/overlaps.ts';
import type { BlockMoves } from './summary/moves.ts';

/*
 * What is known of a text's paragraphs from the last time, so that an article of which one paragraph has changed is not read all over again. It
 * only spares work: with it and without, the same article gives the same analysis.
 */

/** What a block says by itself, whatever stands around it. Offsets are into its text. */
export interface BlockReading {
  /** By what it was read: languages, date, country. */
  readonly key: string;
  readonly sightings: readonly Sighting[];
  readonly figures: readonly Claim[];
  readonly settled: Recent<SettledBlock>;
}

/** A block's annotations, given which of its names the article lets hold. */
export interface SettledBlock {
  /** Which names hold, and why. */
  readonly key: string;
  readonly annotations: readonly Annotation[];
  /** The same without what packs have brought. */
  readonly bundled: readonly Annotation[];
  readonly told: Recent<ToldBlock>;
}

/** What a block tells of moves and who speaks in it. */
export interface ToldBlock {
  /** Its role, the list of recruits that it goes on with, the article's date. */
  readonly key: string;
  readonly moves: BlockMoves;
  readonly speakers: readonly FoundSpeaker[];
}

/** So many readings of one and the same text are kept: it may stand in two lists, or be said of two bearers of a name. */
const MOST_READINGS = 4;

/** The last few of something, by their keys. */
export class Recent<Item extends { readonly key: string }> {
  private readonly items: Item[] = [];

  /** The item of that key; made, and the oldest of too many forgotten, where there is none. */
  get(key: string, make: (key: string) => Item): Item {
    const known = this.items.find((item) => item.key === key);
    if (known) return known;
    const item = make(key);
    this.items.push(item);
    if (this.items.length > MOST_READINGS) this.items.shift();
    return item;
  }
}

/** All that is remembered of one text of a block. */
export interface Paragraph {
  readonly text: string;
  /** The language that it is in by itself; undefined until it was asked for. */
  language: string | null | undefined;
  readonly readings: Recent<BlockReading>;
}

/** A memory for one article through its changes, by one annotator. What the article holds no more is forgotten after the next reading. */
export class Memory {
  /** Of the last reading that came to its end. */
  private known = new Map<string, Paragraph>();
  /** Of the reading that goes on. */
  private used = new Map<string, Paragraph>();
  private coverage: { readonly sample: string; readonly score: CoverageScore } | null = null;

  /** A reading begins. One that was given up before its end has not been for nothing. */
  begin(): void {
    for (const [text, paragraph] of this.used) this.known.set(text, paragraph);
    this.used = new Map();
  }

  /** A reading has come to its end: what it did not use is forgotten. */
  end(): void {
    this.known = this.used;
    this.used = new Map();
  }

  /** What is remembered of a text; something new where it was never met. */
  paragraph(text: string): Paragraph {
    const used = this.used.get(text);
    if (used) return used;
    const paragraph = this.known.get(text) ?? newParagraph(text);
    this.used.set(paragraph.text, paragraph);
    return paragraph;
  }

  /** The score of a beginning of an article; worked out where it is another than last time. */
  coverageOf(sample: string, score: (sample: string) => CoverageScore): CoverageScore {
    if (this.coverage?.sample !== sample) this.coverage = { sample, score: score(sample) };
    return this.coverage.score;
  }

  /** How many texts are remembered. */
  get size(): number {
    return this.known.size;
  }
}

/** A slice of a text keeps all of that text alive, so what is remembered is a copy: else each change of a page would keep one more page. */
function newParagraph(text: string): Paragraph {
  const copy = JSON.parse(JSON.stringify(text)) as string;
  return { text: copy, language: undefined, readings: new Recent<BlockReading>() };
}

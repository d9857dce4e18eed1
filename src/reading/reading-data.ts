import type { Analysis } from '../core/analysis.ts';
import type { GlossChoice } from '../core/localized.ts';
import type { PlainArticle } from '../core/plain-article.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Footnotes } from './footnotes.ts';
import type { Caution, ProblemCode } from './problem.ts';

/** Why the last text or file was not opened; `lost`: the article that was sent here is no longer kept. */
export interface Trouble {
  readonly code: ProblemCode | 'lost';
  /** Name of the file; empty for a pasted text. */
  readonly name: string;
}

/** The article that stands on the page. */
export interface Standing {
  /** Tells one article from the next. */
  readonly number: number;
  readonly article: PlainArticle;
  readonly cautions: readonly Caution[];
  /** null until it has been read, and while Interligne is off. */
  readonly analysis: Analysis | null;
  readonly footnotes: Footnotes;
}

/** Everything the reading page shows. */
export interface ReadingData {
  readonly standing: Standing | null;
  /** The ways to open a text are shown, beside the article where there is one. */
  readonly opening: boolean;
  /** Name of the file that is being read. */
  readonly busy: string | null;
  readonly trouble: Trouble | null;
  /** Interligne is switched off everywhere. */
  readonly off: boolean;
  readonly gloss: GlossChoice;
  readonly translator: Translator;
}

/** Everything the reading page can do. */
export interface ReadingActions {
  /** Reads a pasted text. */
  paste(text: string): void;
  open(file: File): void;
  /** Shows or hides the ways to open another text. */
  another(shown: boolean): void;
  /** Sets the day of publication (ISO), or takes it away. */
  date(published: string | null): void;
  chooseGloss(gloss: GlossChoice): void;
  print(): void;
}

import type { Analysis } from '../core/analysis.ts';
import type { Block } from '../core/article.ts';
import type { KnowledgeProse } from '../core/knowledge.ts';
import type { GlossChoice } from '../core/localized.ts';
import type { PlainArticle } from '../core/plain-article.ts';
import { footnotesOf, NO_FOOTNOTES, stretchesOf } from './footnotes.ts';
import type { Reading } from './problem.ts';
import type { ReadingActions, ReadingData } from './reading-data.ts';

/** The world as the reading page reaches it. */
export interface ReadingWorld {
  readPasted(text: string): Reading;
  /** Rejects when the browser does not hand the file over. */
  readFile(file: File): Promise<Reading>;
  /** Keeps the article for a reload. */
  keep(article: PlainArticle): void;
  chooseGloss(gloss: GlossChoice): void;
  print(): void;
  /** What is known of entries at this moment. */
  knowledge(): KnowledgeProse;
  draw(data: ReadingData): void;
  /** Another article stands there: it is to be read and marked. */
  arrived(): void;
  /** The same article, with another day of publication. */
  dated(): void;
}

export interface ReadingController {
  readonly actions: ReadingActions;
  readonly data: ReadingData;
  update(patch: Partial<Pick<ReadingData, 'gloss' | 'translator' | 'off' | 'trouble'>>): void;
  /** An article that was sent here. */
  take(article: PlainArticle): void;
  /** What recognition found in the standing article, whose blocks it read as these; null: nothing any more. */
  found(analysis: Analysis | null, blocks: readonly Block[]): void;
}

/** Keeps what the reading page shows; a text that cannot be read leaves standing what stood there. */
export function createController(world: ReadingWorld, start: ReadingData): ReadingController {
  let data = start;
  /** The file that was opened last: an earlier one that takes longer comes to nothing. */
  let latest = 0;

  const update = (patch: Partial<ReadingData>): void => {
    data = { ...data, ...patch };
    world.draw(data);
  };

  const stand = (reading: Extract<Reading, { ok: true }>): void => {
    const { article, cautions } = reading;
    const number = (data.standing?.number ?? 0) + 1;
    update({
      standing: { number, article, cautions, analysis: null, footnotes: NO_FOOTNOTES },
      opening: false,
      busy: null,
      trouble: null,
    });
    world.arrived();
  };

  const settle = (reading: Reading, name: string): void => {
    if (reading.ok) {
      world.keep(reading.article);
      stand(reading);
    } else update({ trouble: { code: reading.problem, name }, busy: null });
  };

  const open = async (file: File): Promise<void> => {
    latest += 1;
    const mine = latest;
    update({ busy: file.name, trouble: null });
    const reading = await world.readFile(file).catch((): Reading => ({ ok: false, problem: 'unreadable' }));
    if (mine === latest) settle(reading, file.name);
  };

  return {
    get data() {
      return data;
    },
    actions: {
      paste(text) {
        latest += 1;
        settle(world.readPasted(text), '');
      },
      open: (file) => void open(file),
      another: (opening) => update({ opening, trouble: null }),
      date(published) {
        const { standing } = data;
        if (!standing || standing.article.published === published) return;
        const article = { ...standing.article, published };
        update({ standing: { ...standing, article } });
        world.keep(article);
        world.dated();
      },
      chooseGloss: world.chooseGloss,
      print: world.print,
    },
    update,
    take: (article) => stand({ ok: true, article, cautions: [] }),
    found(analysis, blocks) {
      const { standing } = data;
      if (!standing) return;
      const fits = blocks.length === stretchesOf(standing.article).length;
      const footnotes =
        analysis === null || !fits ? NO_FOOTNOTES : footnotesOf(analysis, blocks, world.knowledge());
      update({ standing: { ...standing, analysis, footnotes } });
    },
  };
}

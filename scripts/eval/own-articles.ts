import type { Answer } from './answer.ts';

/** What an article of ours must give; `test/articles/articles.test.ts` says what each field means. */
export interface Expected {
  readonly language: string;
  readonly verdict: string;
  readonly article?: string;
  readonly names: Readonly<Record<string, number>>;
  readonly figures: readonly (Readonly<Record<string, unknown>> & { readonly text: string })[];
  readonly moves: readonly {
    readonly person: string;
    readonly from?: string | null;
    readonly to?: string | null;
  }[];
  /** Moves that a reader sees and that are not found yet: they count against recall. */
  readonly missedMoves?: readonly Expected['moves'][number][];
  readonly never: {
    readonly entries: readonly string[];
    readonly texts: readonly string[];
    readonly inside: readonly { readonly around: string; readonly entry: string }[];
  };
}

interface Hits {
  readonly hits: number;
  readonly of: number;
}

/** Counts of one article, or of several together. */
export interface ArticleScore {
  readonly texts: number;
  readonly names: Hits;
  readonly wrong: number;
  readonly figures: Hits;
  /** Expected moves that were found. */
  readonly moves: Hits;
  /** Found moves that were expected. */
  readonly toldMoves: Hits;
  readonly verdicts: number;
}

/** Adds counts; nothing counts as zero. */
export function sum(...scores: readonly (ArticleScore | undefined)[]): ArticleScore {
  const number = (key: 'texts' | 'wrong' | 'verdicts'): number =>
    scores.reduce((all, score) => all + (score?.[key] ?? 0), 0);
  const hits = (key: 'names' | 'figures' | 'moves' | 'toldMoves'): Hits => ({
    hits: scores.reduce((all, score) => all + (score?.[key].hits ?? 0), 0),
    of: scores.reduce((all, score) => all + (score?.[key].of ?? 0), 0),
  });
  return {
    texts: number('texts'),
    names: hits('names'),
    wrong: number('wrong'),
    figures: hits('figures'),
    moves: hits('moves'),
    toldMoves: hits('toldMoves'),
    verdicts: number('verdicts'),
  };
}

/** The kinds of space that typography puts into names and figures. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');

/**
 * Scores one article.
 * @param text the text that offsets refer to
 * @returns counts, and a line for each thing missed or wrong
 */
export function scoreArticle(
  { detection, annotations, moves }: Answer,
  expected: Expected,
  text: string,
): { readonly score: ArticleScore; readonly problems: readonly string[] } {
  const problems: string[] = [];
  let names = 0;
  let namesOf = 0;
  for (const [entry, least] of Object.entries(expected.names)) {
    const found = annotations.filter((annotation) => annotation.entry === entry).length;
    namesOf += least;
    names += Math.min(found, least);
    if (found < least) problems.push(`${entry} found ${found} of ${least} times`);
  }
  const wrong = annotations.filter(({ entry, text: words, start, end }) => {
    const inside = expected.never.inside.some((never) => {
      const from = text.lastIndexOf(never.around, start);
      return never.entry === entry && from >= 0 && end <= from + never.around.length;
    });
    return (
      inside ||
      expected.never.texts.includes(words) ||
      (entry !== null && expected.never.entries.includes(entry))
    );
  });
  problems.push(...wrong.map((mark) => `wrong: ${mark.text} → ${mark.entry}`));
  const figures = expected.figures.filter(({ text: words, ...fields }) => {
    const found = annotations.find((one) => one.figure && plain(one.text) === plain(words))?.figure;
    const right = found !== undefined && Object.entries(fields).every(([key, value]) => found[key] === value);
    if (!right) problems.push(`figure ${words}`);
    return right;
  });
  const agrees = (move: Answer['moves'][number], told: Expected['moves'][number]): boolean =>
    move.person === told.person &&
    (told.from === undefined || move.from === told.from) &&
    (told.to === undefined || move.to === told.to);
  const found = expected.moves.filter((told) => moves.some((move) => agrees(move, told)));
  for (const told of expected.moves)
    if (!found.includes(told)) problems.push(`move ${told.person}: ${told.from} → ${told.to}`);
  const missed = expected.missedMoves ?? [];
  const foundAfterAll = missed.filter((told) => moves.some((move) => agrees(move, told)));
  const all = [...expected.moves, ...missed];
  const right = moves.filter((move) => all.some((told) => agrees(move, told)));
  for (const move of moves)
    if (!right.includes(move)) problems.push(`move not expected, ${move.person}: ${move.from} → ${move.to}`);
  const verdict = detection.verdict === expected.verdict && detection.article === (expected.article ?? null);
  if (!verdict) problems.push(`verdict ${detection.verdict} ${detection.article ?? ''} (${detection.score})`);
  const score: ArticleScore = {
    texts: 1,
    names: { hits: names, of: namesOf },
    wrong: wrong.length,
    figures: { hits: figures.length, of: expected.figures.length },
    moves: { hits: found.length + foundAfterAll.length, of: expected.moves.length + missed.length },
    toldMoves: { hits: right.length, of: moves.length },
    verdicts: verdict ? 1 : 0,
  };
  return { score, problems };
}

/*
 * Scores recognition and detection by the `annotate` command, as anybody who uses it would see them:
 *   npm run eval                 prints the tables, writes .output/eval/eval.json
 *   npm run eval -- --no-figures without the table of figures and its peers, which are installed into bench/ when they are asked first
 * Read are our own articles (`test/articles/`), and whatever lies in ../shared/corpora, which is no part of the repository. It fails only
 * where our own articles fall below the floor agreed here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from './eval/answer.ts';
import { addConfusion, type Confusion, type PageLabel, scoreDetection } from './eval/detection.ts';
import { reportFigures } from './eval/figures/report.ts';
import { type ArticleScore, type Expected, scoreArticle, sum } from './eval/own-articles.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ARTICLES = path.join(ROOT, 'test/articles');
const PAGES = path.join(ROOT, '../shared/corpora/pages-dev');
const OUTPUT = path.join(ROOT, '.output/eval/eval.json');

/** Shares that our own articles must reach, by what is scored. */
const FLOOR = { names: 0.95, wrong: 0, figures: 0.95, moves: 0.8, verdicts: 1 };

function annotate(args: readonly string[], input = ''): Answer[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts/annotate.mjs'), ...args],
    { input, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`annotate failed: ${stderr.trim()}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

function ownArticles(): { scores: Record<string, ArticleScore>; missed: string[] } {
  const files = readdirSync(ARTICLES).filter((file) => /\.(?:html|txt)$/u.test(file));
  const answers = annotate(files.map((file) => path.join(ARTICLES, file)));
  const scores: Record<string, ArticleScore> = {};
  const missed: string[] = [];
  for (const [at, file] of files.entries()) {
    const answer = answers[at];
    if (!answer) throw new Error(`annotate gave no answer for ${file}`);
    const beside = path.join(ARTICLES, file.replace(/\.\w+$/u, '.expected.json'));
    const text = answer.text ?? readFileSync(path.join(ARTICLES, file), 'utf8');
    const { score, problems } = scoreArticle(
      answer,
      JSON.parse(readFileSync(beside, 'utf8')) as Expected,
      text,
    );
    const language = answer.language ?? '?';
    scores[language] = sum(scores[language], score);
    missed.push(...problems.map((problem) => `${file}: ${problem}`));
  }
  return { scores, missed };
}

function developmentPages(): { confusion: Record<string, Confusion>; missed: string[] } | null {
  const list = path.join(PAGES, 'index.jsonl');
  if (!existsSync(list)) return null;
  const labels = readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PageLabel);
  const lines = labels.map(({ id }) =>
    JSON.stringify({ id, text: readFileSync(path.join(PAGES, `${id}.txt`), 'utf8') }),
  );
  const answers = annotate(['--batch'], lines.join('\n'));
  const confusion: Record<string, Confusion> = {};
  const missed: string[] = [];
  for (const [at, label] of labels.entries()) {
    const answer = answers[at];
    if (!answer) throw new Error(`annotate gave no answer for page ${label.id}`);
    const { counts, problem } = scoreDetection(answer, label);
    confusion[label.lang] = addConfusion(confusion[label.lang], counts);
    if (problem) missed.push(problem);
  }
  return { confusion, missed };
}

function share(hits: number, of: number): string {
  return of === 0 ? '–' : `${((100 * hits) / of).toFixed(1)} %`;
}

function printOwn(scores: Readonly<Record<string, ArticleScore>>): void {
  console.log('Our own articles, by language\n');
  console.log(
    'lang  texts  names found     wrong marks  figures         moves found     moves right     verdicts',
  );
  for (const [language, score] of Object.entries(scores)) {
    const cells = [
      language.padEnd(4),
      String(score.texts).padStart(6),
      `${score.names.hits}/${score.names.of} ${share(score.names.hits, score.names.of)}`.padEnd(14),
      String(score.wrong).padEnd(11),
      `${score.figures.hits}/${score.figures.of} ${share(score.figures.hits, score.figures.of)}`.padEnd(14),
      `${score.moves.hits}/${score.moves.of} ${share(score.moves.hits, score.moves.of)}`.padEnd(14),
      `${score.toldMoves.hits}/${score.toldMoves.of} ${share(score.toldMoves.hits, score.toldMoves.of)}`.padEnd(
        14,
      ),
      `${score.verdicts}/${score.texts}`,
    ];
    console.log(cells.join('  '));
  }
}

const own = ownArticles();
printOwn(own.scores);
if (own.missed.length > 0) console.log(`\n${own.missed.map((line) => `  - ${line}`).join('\n')}`);

const pages = developmentPages();
if (pages) {
  console.log('\nDevelopment pages: is it coverage?\n\nlang  coverage found   taken for it wrongly');
  for (const [language, { found, coverage, taken, others }] of Object.entries(pages.confusion)) {
    console.log(`${language.padEnd(4)}  ${`${found}/${coverage}`.padEnd(15)}  ${taken}/${others}`);
  }
  if (pages.missed.length > 0) console.log(`\n${pages.missed.map((line) => `  - ${line}`).join('\n')}`);
} else {
  console.log('\nDevelopment pages: skipped, ../shared/corpora/pages-dev is not here.');
}

const figures = process.argv.includes('--no-figures') ? null : await reportFigures();

mkdirSync(path.dirname(OUTPUT), { recursive: true });
writeFileSync(OUTPUT, `${JSON.stringify({ own, pages, figures }, null, 2)}\n`);

const total = sum(...Object.values(own.scores));
const reached = {
  names: total.names.hits / total.names.of,
  figures: total.figures.hits / Math.max(1, total.figures.of),
  moves: total.moves.hits / Math.max(1, total.moves.of),
  verdicts: total.verdicts / total.texts,
};
const below = (Object.keys(reached) as (keyof typeof reached)[]).filter((key) => reached[key] < FLOOR[key]);
if (total.wrong > FLOOR.wrong) console.error(`\nWrong marks in our own articles: ${total.wrong}.`);
for (const key of below)
  console.error(`\nBelow the floor in our own articles: ${key} ${reached[key].toFixed(3)}.`);
process.exitCode = below.length > 0 || total.wrong > FLOOR.wrong ? 1 : 0;

import { type Corpora, type DevLine, KIND_SORTS, type Kind, readCorpora } from './corpus.ts';
import type { Span } from './judge.ts';
import { LANGUAGES, ours, oursIn } from './ours.ts';
import { askPeer, installPeers, type Job, jobOf, PEERS } from './peers/ask.ts';
import { ofKind, type Player } from './score.ts';
import { type FigureTables, figureTables, printRows } from './table.ts';

const MODELS: Readonly<Record<Kind, Job['model'] | null>> = {
  currency: 'money',
  number: 'number',
  // No peer of npm's reads ranges of numbers.
  numberrange: null,
  percentage: 'percent',
  age: 'age',
  duration: 'time',
  date: 'time',
  period: 'time',
};
const ALL_MODELS: readonly Job['model'][] = ['money', 'number', 'percent', 'age', 'time'];
const ARTICLE_DAY = '2025-07-08';
/** On how many of the suites' commonest days a peer's answer to an undated line is tried; ours on all, which costs it nothing. */
const PEER_DAYS = 3;

/** Ours as a player. */
export function ourPlayer({ dev }: Corpora): Player {
  return {
    title: 'ours',
    line: (line) => (LANGUAGES[line.lang] === undefined ? null : ours(line)),
    whole: oursIn,
    days: [...new Set(dev.flatMap(({ ref }) => (ref === undefined ? [] : [ref.slice(0, 10)])))],
    marksNumbers: true,
  };
}

/** Prints the figures' tables beside the peers; null, having said so, where the corpora are not here. */
export async function reportFigures(): Promise<FigureTables | null> {
  const corpora = readCorpora();
  if (corpora === null) {
    console.log('\nFigures: skipped, ../shared/corpora is not here.');
    return null;
  }
  const players = [ourPlayer(corpora)];
  const failed = installPeers();
  if (failed === null) players.push(...(await peerPlayers(corpora)));
  const tables = figureTables(corpora, players);
  console.log('\nFigures, by kind and languages\n');
  if (failed !== null) console.log(`Without the peers: ${failed}\n`);
  printRows(tables.recall);
  console.log(`\n${tables.notes}\n\nPrecision %\n`);
  printRows(tables.precision);
  console.log('\nTraps (own sentences; texts that must stay clean)\n');
  printRows(tables.traps);
  console.log('\nThe real article\n');
  if (tables.article.length > 0) printRows(tables.article);
  else console.log('Skipped, ../shared/articles is not here.');
  return tables;
}

async function peerPlayers(corpora: Corpora): Promise<Player[]> {
  const days = commonDays(corpora);
  const jobs = [
    ...corpora.dev.filter(({ core }) => core).flatMap((line) => lineJobs(line, days)),
    ...corpora.traps.flatMap(({ text, lang }) => wholeJobs(text, lang, null)),
    ...(corpora.article ?? []).flatMap((text) => wholeJobs(text, 'fr', ARTICLE_DAY)),
  ];
  return await Promise.all(
    PEERS.map(async (peer): Promise<Player> => {
      const answers = await askPeer(peer, jobs);
      const whole = (text: string, lang: string, ref: string | null): Span[] | null => {
        const all = wholeJobs(text, lang, ref).map(({ key }) => answers.get(key));
        return all.every((spans) => spans !== undefined) ? all.flat() : null;
      };
      const line = (asked: DevLine): Span[] | null => {
        const [job] = lineJobs(asked, []);
        const spans = job === undefined ? [] : answers.get(job.key);
        return spans === undefined ? null : ofKind(asked, spans);
      };
      return { title: peer.title, line, whole, days, marksNumbers: false };
    }),
  );
}

function lineJobs({ kind, text, lang, ref }: DevLine, days: readonly string[]): Job[] {
  if (!(kind in KIND_SORTS) && kind !== 'number') return [];
  const model = MODELS[kind as Kind];
  if (model === null) return [];
  const undated = model === 'time' && kind !== 'duration' && ref === undefined ? days : [];
  return [jobOf(text, lang, ref ?? null, model), ...undated.map((day) => jobOf(text, lang, day, model))];
}

function wholeJobs(text: string, lang: string, ref: string | null): Job[] {
  return ALL_MODELS.map((model) => jobOf(text, lang, ref, model));
}

function commonDays({ dev }: Corpora): string[] {
  const counts = new Map<string, number>();
  for (const { ref } of dev)
    if (ref !== undefined) counts.set(ref.slice(0, 10), (counts.get(ref.slice(0, 10)) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, PEER_DAYS)
    .map(([day]) => day);
}

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../corpus.ts';
import type { Span } from '../judge.ts';
import { whyFailed } from './why-failed.ts';

const BENCH = fileURLToPath(new URL('../../../../bench', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));

/** What a peer is asked: the figures of one model in one text. */
export interface Job {
  readonly key: string;
  readonly text: string;
  readonly lang: string;
  readonly ref: string | null;
  readonly model: 'money' | 'number' | 'percent' | 'age' | 'time';
}

/** A peer with the packages that it is made of; the table's column bears its title. */
export interface Peer {
  readonly name: string;
  readonly title: string;
  readonly packages: readonly string[];
}

/** The recognisers of figures that npm has. */
export const PEERS: readonly Peer[] = [
  { name: 'recognizers', title: 'Recognizers', packages: ['@microsoft/recognizers-text-suite'] },
  { name: 'chrono', title: 'chrono', packages: ['chrono-node'] },
  {
    name: 'compromise',
    title: 'compromise',
    packages: ['compromise', 'compromise-dates', 'fr-compromise', 'es-compromise', 'de-compromise'],
  },
];

/** How long one peer may take in all; the slowest needs about two minutes for what is asked here. */
const BUDGET_MS = 240_000;

/**
 * Installs the peers where they are not, and says in one line why that failed; null when they are there.
 * @param packages what is asked for; all that bench/package.json names is installed together
 */
export function installPeers(
  packages: readonly string[] = PEERS.flatMap((peer) => peer.packages),
): string | null {
  const missing = () => packages.filter((name) => versionOf(name) === null);
  if (missing().length === 0) return null;
  process.stderr.write('Installing the peers into bench/ (npm ci --prefix bench) …\n');
  const result = spawnSync(
    'npm',
    [
      'ci',
      // Vite sets NODE_ENV to production in whichever process has built something with it, and npm would then install nothing here.
      '--include=dev',
      '--prefix',
      BENCH,
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--fetch-retries=0',
      '--loglevel=error',
    ],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (result.status !== 0) return `npm ci --prefix bench failed: ${whyFailed(result)}`;
  const still = missing();
  return still.length === 0
    ? null
    : `npm ci --prefix bench ended well, yet did not install ${still.join(', ')}`;
}

/** The installed version of a package of bench/, or null. */
export function versionOf(name: string): string | null {
  const file = path.join(BENCH, 'node_modules', name, 'package.json');
  if (!existsSync(file)) return null;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** A job with the key that its answer is kept by. */
export function jobOf(text: string, lang: string, ref: string | null, model: Job['model']): Job {
  const when = model === 'time' ? (ref?.slice(0, 10) ?? null) : null;
  return { key: hashOf(text, lang, when ?? '', model), text, lang, ref: when, model };
}

/**
 * A peer's answers by job; a job without one was not reached within the budget. They are kept in bench/.cache by the peer's
 * versions, by how we read its answers, and by what it was asked, so that only what is new is asked.
 */
export async function askPeer(peer: Peer, jobs: readonly Job[]): Promise<Map<string, Span[]>> {
  const reading = ['process.ts', 'normalise.ts'].map((file) => readFileSync(path.join(HERE, file), 'utf8'));
  const versions = peer.packages.map((name) => `${name}@${versionOf(name)}`);
  const file = path.join(BENCH, '.cache', `${peer.name}-${hashOf(...versions, ...reading)}.json`);
  const answers = new Map<string, Span[]>(
    existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as [string, Span[]][]) : [],
  );
  const open = [...new Map(jobs.map((job) => [job.key, job])).values()].filter(
    ({ key }) => !answers.has(key),
  );
  if (open.length === 0) return answers;
  process.stderr.write(`Asking ${peer.title} about ${open.length} texts …\n`);
  for (const line of (await run(peer.name, open)).split('\n')) {
    if (!line.endsWith('}')) continue;
    const { key, spans } = JSON.parse(line) as { key: string; spans: Span[] };
    answers.set(key, spans);
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify([...answers]));
  return answers;
}

function run(name: string, jobs: readonly Job[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(HERE, 'process.ts'), name], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, TZ: 'UTC' },
    });
    const timer = setTimeout(() => child.kill(), BUDGET_MS);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    // A peer that dies before it has read everything must not take the table with it.
    child.stdin.on('error', () => undefined);
    child.on('close', () => {
      clearTimeout(timer);
      resolve(output);
    });
    child.stdin.end(JSON.stringify(jobs));
  });
}

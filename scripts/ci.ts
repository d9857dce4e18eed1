/*
 * Everything that must hold before a change goes in:
 *
 *   npm test            sets up and runs this
 *   npm run ci          runs this alone
 *
 * All steps run even when one fails, so that one round shows every fault. The last line is `N passed, N failed`, where each
 * step and each test counts once; `, N skipped` follows when tests were skipped.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = path.join(ROOT, '.output/ci');

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Its output goes straight to the terminal, because people want to watch it. */
  readonly live?: true;
  /** Its output is printed even when all is well. */
  readonly shown?: true;
}

/**
 * What needs no test runner, in lanes that run side by side, since most of these programs keep one core busy: what is built and what looks at it,
 * and what looks at the sources.
 */
const LANES: readonly (readonly Step[])[] = [
  [
    { name: 'build for Chromium', command: ['node', 'scripts/build-extension.ts', 'chromium'] },
    { name: 'build for Firefox', command: ['node', 'scripts/build-extension.ts', 'firefox'] },
    { name: 'budgets of bytes', command: ['node', 'scripts/budgets.ts'], shown: true },
    {
      name: 'lint of the Firefox build',
      command: [
        'web-ext',
        'lint',
        '--source-dir',
        '.output/firefox-mv3',
        '--no-config-discovery',
        '--warnings-as-errors',
      ],
    },
  ],
  [
    { name: 'style', command: ['biome', 'ci', '--colors=off', '.'] },
    { name: 'types of the core', command: ['tsc', '-p', 'tsconfig.core.json'] },
    { name: 'types of the extension', command: ['tsc', '-p', 'tsconfig.json'] },
    { name: 'types of scripts and tests', command: ['tsc', '-p', 'tsconfig.node.json'] },
    { name: 'knowledge base', command: ['node', 'scripts/knowledge.ts'] },
    // Before the tests, several of which run the command at once.
    { name: 'build of the annotate command', command: ['node', 'scripts/annotate.mjs', '--help'] },
    { name: 'floor of our own articles', command: ['node', 'scripts/eval.ts', '--no-figures'] },
  ],
];

/**
 * The tests, in rounds: first what keeps every core busy, then two lanes of browsers, each one file at a time. A browser waits more than it
 * works, so that two lanes are faster than one, and more would be slower.
 */
const TEST_ROUNDS: readonly (readonly TestRun[])[] = [
  [{ name: 'unit', projects: ['unit', 'knowledge'] }],
  [
    { name: 'pages', projects: ['page'] },
    { name: 'end-to-end', projects: ['e2e'] },
  ],
];

interface TestRun {
  readonly name: string;
  readonly projects: readonly string[];
}

function reportOf({ name }: TestRun): string {
  return path.join(REPORTS, `${name}.json`);
}

/** Alone in its round a run is watched; of several that run side by side each is printed whole once it ends. */
function stepOf(run: TestRun, alone: boolean): Step {
  return {
    name: `${run.name} tests`,
    command: [
      'vitest',
      'run',
      ...run.projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportOf(run)}`,
    ],
    ...(alone ? { live: true } : {}),
  };
}

interface Outcome {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

function run({ command, live }: Step): Promise<Outcome> {
  const [program = '', ...args] = command;
  const started = performance.now();
  const programs = path.join(ROOT, 'node_modules/.bin');
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      // Tests of our own screens take one browser here; see test/page/browsers.ts.
      env: {
        ...process.env,
        SCREENS_IN_ONE: '1',
        PATH: `${programs}${path.delimiter}${process.env.PATH ?? ''}`,
      },
      shell: process.platform === 'win32',
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    let output = '';
    const end = (ok: boolean) => resolve({ ok, output, seconds: (performance.now() - started) / 1000 });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Counts what vitest wrote down. A file that broke before its first test counts as one failure. */
function countTests(file: string, tally: Tally, failures: string[]): void {
  const report = JSON.parse(readFileSync(file, 'utf8')) as TestReport;
  for (const result of report.testResults) {
    const place = path.relative(ROOT, result.name);
    for (const { fullName, status } of result.assertionResults) {
      if (status === 'passed') tally.passed += 1;
      else if (status === 'failed') {
        tally.failed += 1;
        failures.push(`${place}: ${fullName}`);
      } else tally.skipped += 1;
    }
    const brokeOutsideTests =
      result.status === 'failed' && result.assertionResults.every((test) => test.status !== 'failed');
    if (brokeOutsideTests) {
      tally.failed += 1;
      failures.push(`${place}: ${result.message?.split('\n')[0] ?? 'broke'}`);
    }
  }
}

async function main(): Promise<void> {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });

  await Promise.all(
    LANES.map(async (lane) => {
      for (const step of lane) {
        const { ok, output, seconds } = await run(step);
        console.log(`${ok ? '✓' : '✗'} ${step.name} (${seconds.toFixed(1)} s)`);
        if (ok) tally.passed += 1;
        else {
          tally.failed += 1;
          failures.push(step.name);
        }
        if (!ok || step.shown) console.log(output.trimEnd().replace(/^/gmu, '    '));
      }
    }),
  );

  for (const round of TEST_ROUNDS) {
    await Promise.all(
      round.map(async (testRun) => {
        const step = stepOf(testRun, round.length === 1);
        const { ok, output, seconds } = await run(step);
        if (output !== '') console.log(output.trimEnd());
        const failedBefore = tally.failed;
        try {
          countTests(reportOf(testRun), tally, failures);
        } catch {
          tally.failed += 1;
          failures.push(`${step.name}: vitest left no report`);
        }
        if (!ok && tally.failed === failedBefore) {
          tally.failed += 1;
          failures.push(`${step.name}: vitest ended with an error outside any test`);
        }
        console.log(`${ok ? '✓' : '✗'} ${step.name} (${seconds.toFixed(1)} s)`);
      }),
    );
  }

  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((line) => `  - ${line}`).join('\n')}\n`);
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  console.log(`${tally.passed} passed, ${tally.failed} failed${skipped}`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
}

await main();

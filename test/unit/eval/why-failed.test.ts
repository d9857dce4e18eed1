import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { whyFailed } from '../../../scripts/eval/figures/peers/why-failed.ts';

const run = (script: string, more: { readonly timeout?: number } = {}) =>
  spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', ...more });

test('a failure says how the program ended and what it said last', () => {
  expect(whyFailed(run('console.error("first\\n\\nlast | one"); process.exit(3)'))).toBe(
    'exit code 3; first / last | one',
  );
  expect(whyFailed(run('process.exit(1)'))).toBe('exit code 1; it said nothing');
  expect(whyFailed(run('process.kill(process.pid, "SIGKILL")'))).toBe('ended by SIGKILL; it said nothing');
  expect(whyFailed(run('setInterval(() => {}, 1000)', { timeout: 1 }))).toBe(
    'it took too long; it said nothing',
  );
  expect(whyFailed(spawnSync('/no/such/program', [], { encoding: 'utf8' }))).toMatch(/ENOENT/u);
});

test('of Node the error, without its trace', () => {
  expect(whyFailed(run('throw new TypeError("no such model")'))).toBe(
    'exit code 1; TypeError: no such model',
  );
});

test('of npm, neither the place of its log nor its empty lines', () => {
  const stderr = [
    'npm error code E404',
    'npm error 404 Not Found - GET https://registry.example/nowhere',
    'npm error',
    'npm error A complete log of this run can be found in: /home/ada/.npm/_logs/x-debug-0.log',
    '',
  ].join('\n');
  expect(whyFailed({ status: 1, signal: null, stderr })).toBe(
    'exit code 1; npm error code E404 / npm error 404 Not Found - GET https://registry.example/nowhere',
  );
});

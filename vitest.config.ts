import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { knowledgePlugin } from './src/knowledge/build/vite-plugin.ts';

/** A browser starts in seconds even on two busy cores; a minute means that it hangs. */
const BROWSER_PATIENCE = 60_000;

/** Property tests and whole-article tests take seconds on a busy machine; vitest's own 5 s would be a timed assertion. */
const UNIT_PATIENCE = 30_000;

/** Every project resolves the knowledge base and Preact's JSX as the extension's own build does. */
export function project(
  test: NonNullable<TestProjectInlineConfiguration['test']>,
): TestProjectInlineConfiguration {
  return {
    plugins: [knowledgePlugin()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    test: { environment: 'node', ...test },
  };
}

/**
 * Threads start in a fraction of the time that processes take, and files share those of a thread with all modules in it: each file anew would
 * double the whole. So a test leaves nothing behind in a module, and mocks none (`test/unit/platform/polyfill.ts` is for that).
 */
const inSharedThreads = {
  testTimeout: UNIT_PATIENCE,
  pool: 'threads',
  isolate: false,
  unstubGlobals: true,
} as const;

/** Browsers come one file at a time, after everything else; `scripts/ci.ts` runs the two projects with browsers side by side. */
export const oneBrowserAtATime = {
  testTimeout: BROWSER_PATIENCE,
  hookTimeout: 2 * BROWSER_PATIENCE,
  fileParallelism: false,
};

export default defineConfig({
  test: {
    projects: [
      project({
        name: 'unit',
        include: ['test/unit/**/*.test.{ts,tsx}', 'test/articles/**/*.test.ts', 'test/architecture.test.ts'],
        ...inSharedThreads,
        alias: {
          'webextension-polyfill': fileURLToPath(new URL('test/unit/platform/polyfill.ts', import.meta.url)),
        },
      }),
      project({ name: 'knowledge', include: ['test/knowledge/**/*.test.ts'], ...inSharedThreads }),
      project({
        name: 'page',
        include: ['test/page/**/*.test.{ts,tsx}'],
        globalSetup: './test/page/close-browsers.ts',
        ...oneBrowserAtATime,
        // One worker for all files, so that they share browsers and bundles.
        isolate: false,
        sequence: { groupOrder: 1 },
      }),
      project({
        name: 'e2e',
        include: ['test/e2e/**/*.test.ts'],
        globalSetup: './test/e2e/build.ts',
        ...oneBrowserAtATime,
        // Browsers wait more than they work. A worker's files share its browsers.
        fileParallelism: true,
        maxWorkers: 2,
        isolate: false,
        sequence: { groupOrder: 2 },
      }),
    ],
  },
});

import { defineConfig } from 'vitest/config';
import { oneBrowserAtATime, project } from './vitest.config.ts';

/** What takes minutes and is asked for by name: `npm run test:hostile`, `npm run test:fuzz`. */
export default defineConfig({
  test: {
    projects: [
      project({
        name: 'hostile',
        include: ['test/hostile/**/*.test.ts'],
        globalSetup: './test/e2e/build.ts',
        ...oneBrowserAtATime,
      }),
      project({ name: 'fuzz', include: ['test/fuzz/**/*.test.ts'] }),
    ],
  },
});

/* Bundles `annotate/main.ts` with the knowledge base into the folder given; called by annotate.mjs. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { knowledgePlugin } from '../src/knowledge/build/vite-plugin.ts';

const [outDir] = process.argv.slice(2);
try {
  await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [knowledgePlugin()],
    // Everything but linkedom goes in: one file starts several times faster than a hundred. linkedom is loaded for HTML only.
    ssr: { noExternal: true, external: ['linkedom'] },
    build: {
      ssr: 'scripts/annotate/main.ts',
      outDir: outDir ?? '.output/annotate',
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'annotate.js' } },
    },
  });
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message.split('\n').filter(Boolean).slice(0, 3).join(' ')}\n`);
  process.exitCode = 1;
}

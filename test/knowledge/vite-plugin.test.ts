import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { readLanguages } from '../../src/knowledge/build/language-files.ts';
import { knowledgePlugin } from '../../src/knowledge/build/vite-plugin.ts';
import { entry, SOUND, writeFolder } from './fixtures.ts';

const INDEX = 'virtual:interligne/knowledge-index';
const PROSE = 'virtual:interligne/knowledge-prose';
const PATTERNS = 'virtual:interligne/coverage-patterns';

async function server(folder: string) {
  const vite = await createServer({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [knowledgePlugin(folder)],
  });
  onTestFinished(() => vite.close());
  return vite;
}

test('the three modules load as what the compiler made', async () => {
  const vite = await server(writeFolder(SOUND));
  const index = await vite.ssrLoadModule(INDEX);
  const prose = await vite.ssrLoadModule(PROSE);
  const patterns = await vite.ssrLoadModule(PATTERNS);
  expect(index.default.entries.map((found: { id: string }) => found.id)).toEqual([
    'acme',
    'ada-example',
    'globex',
    'globex-lab',
  ]);
  expect(Object.keys(prose.default.entries).sort()).toEqual(['acme', 'ada-example', 'globex', 'globex-lab']);
  // Nothing says of Ada that she moved, or where she works.
  expect(patterns.default.people).toBe('(?!)\n(?!)');
  expect(patterns.default.organizations).toMatch(/^Globex\|Acme Robotics\n/u);
  // The words of every language are in it, those without spaces on a line of their own.
  expect(patterns.default.talent).toMatch(/débauch\|.*\n.*跳槽/u);
});

test('the languages are those of their files, their tables parsed when they are asked for', async () => {
  const vite = await server(writeFolder(SOUND));
  const { default: opened } = await vite.ssrLoadModule('virtual:interligne/languages');
  const languages = (await readLanguages()).map(({ language }) => language);
  expect(languages.map(({ code }) => code)).toEqual(['de', 'en', 'es', 'fr', 'it', 'ja', 'pt', 'zh']);
  const { get } = Object.getOwnPropertyDescriptor(opened[3], 'figures') ?? {};
  expect(get).toBeTypeOf('function');
  expect(opened).toEqual(languages);
  expect(opened[3].figures).toBe(opened[3].figures);
});

test('quotes, backslashes, tags and non-ASCII text survive the literal', async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to be text.
  const text = 'It\'s </script> \\ "quoted" \\u0041 ${x} `y` 庞若鸣 😀';
  const folder = writeFolder({
    'people/ada-example.yml': entry('person', 'Ada').replace('A short line.', text),
  });
  const vite = await server(folder);
  const prose = await vite.ssrLoadModule(PROSE);
  expect(prose.default.entries['ada-example'].gloss.en).toBe(text);
  const transformed = await vite.transformRequest(PROSE);
  expect(transformed?.code).not.toContain('</script');
});

test('a change of an entry is read again', async () => {
  const folder = writeFolder(SOUND);
  const vite = await server(folder);
  await vite.ssrLoadModule(INDEX);
  const file = join(folder, 'people/ada-example.yml');
  writeFileSync(file, entry('person', 'Ada Renamed'));
  await vite.pluginContainer.watchChange(file, { event: 'update' });
  vite.moduleGraph.invalidateAll();
  const index = await vite.ssrLoadModule(INDEX);
  expect(index.default.entries[1].name).toBe('Ada Renamed');
});

test('a build bundles them', async () => {
  const folder = writeFolder({ 'main.js': `import index from '${INDEX}'; console.log(index);` });
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: { write: false, rollupOptions: { input: join(folder, 'main.js') } },
    plugins: [knowledgePlugin(writeFolder(SOUND))],
  });
  expect(JSON.stringify(result)).toContain('Ada Example');
});

test('every entry is watched', () => {
  const folder = writeFolder(SOUND);
  const watched: string[] = [];
  // The bundler offers no way to ask what is watched, so its part is played here.
  const load = knowledgePlugin(folder).load as unknown as (
    this: { addWatchFile: (file: string) => void },
    id: string,
  ) => string;
  load.call({ addWatchFile: (file) => watched.push(file) }, `\0${INDEX}`);
  expect(watched.sort()).toEqual(
    Object.keys(SOUND)
      .map((path) => join(folder, path))
      .sort(),
  );
});

test('problems fail the build, all of them in the message', async () => {
  const folder = writeFolder({
    'people/ada-example.yml': 'kind: person\nname: Ada\n',
    'people/bob.yml': 'kind: robot\n',
    'main.js': `import index from '${INDEX}'; console.log(index);`,
  });
  const building = build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: { write: false, rollupOptions: { input: join(folder, 'main.js') } },
    plugins: [knowledgePlugin(folder)],
  });
  await expect(building).rejects.toThrow(
    /ada-example\.yml:1: gloss is missing[\s\S]*bob\.yml:1: kind is none of the known values/u,
  );
});

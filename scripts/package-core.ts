/*
 * The core as an npm package:  npm run package:core
 *
 * Makes .output/core (bundle, command, types, schemas, licences) and packs it into .output/packages/interligne-core-VERSION.tgz.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { knowledgePlugin } from '../src/knowledge/build/vite-plugin.ts';
import { licenceList } from './build/third-party.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NAME = 'interligne-core';
const SCHEMAS = ['annotate.schema.json', 'web-annotation.schema.json'];

/** Files of the annotate command that the package has another of the same name for. */
const STOOD_IN = ['read-html.ts', 'how-called.ts'];

function standIns(): Plugin {
  return {
    name: 'interligne-stand-ins',
    enforce: 'pre',
    resolveId(source, importer) {
      const name = STOOD_IN.find((file) => source === `./${file}`);
      if (name === undefined || !importer?.includes('/scripts/annotate/')) return undefined;
      return path.join(ROOT, 'scripts/core-package', name);
    },
  };
}

async function bundle(folder: string): Promise<void> {
  const licences = licenceList();
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [standIns(), knowledgePlugin(), licences.plugin],
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      rollupOptions: {
        external: [/^node:/u],
        input: {
          index: 'scripts/core-package/annotate-text.ts',
          annotate: 'scripts/core-package/command.ts',
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name].js',
          banner: (chunk: { name: string }) => (chunk.name === 'annotate' ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  });
  writeFileSync(path.join(folder, 'LICENSE-THIRD-PARTY.txt'), licences.text());
}

/** Declarations as tsc makes them, with names that every module resolution finds. */
function declare(folder: string): void {
  const config = path.join(ROOT, '.output/tsconfig.core-package.json');
  const types = path.join(folder, 'types');
  writeFileSync(
    config,
    JSON.stringify({
      extends: '../tsconfig.node.json',
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: ROOT,
        outDir: types,
      },
      include: [],
      files: ['../scripts/core-package/annotate-text.ts', '../src/knowledge/virtual.d.ts'],
    }),
  );
  run(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', config], ROOT);
  const reached = reachable(types, 'scripts/core-package/annotate-text.d.ts');
  for (const entry of readdirSync(types, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(types, entry);
    if (!entry.endsWith('.d.ts')) continue;
    if (!reached.has(entry.replaceAll(path.sep, '/'))) rmSync(file);
    else writeFileSync(file, readFileSync(file, 'utf8').replace(RELATIVE, "$1'$2.js'"));
  }
}

const RELATIVE = /(\bfrom |\bimport\()['"](\.[^'"]+)\.ts['"]/gu;

/** The declarations that the entry leads to: of whatever stays inside, nobody needs the types. */
function reachable(types: string, entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const [, , to = ''] of readFileSync(path.join(types, entry), 'utf8').matchAll(RELATIVE)) {
    reachable(types, path.posix.join(path.posix.dirname(entry), `${to}.d.ts`), seen);
  }
  return seen;
}

function describe(folder: string, version: string, node: string): void {
  const schemas = Object.fromEntries(SCHEMAS.map((file) => [`./${file}`, `./${file}`]));
  const manifest = {
    name: NAME,
    version,
    description: 'Names, figures and moves in articles on AI talent, explained in English and French.',
    author: 'The Interligne authors',
    license: '(MIT AND CC-BY-4.0)',
    type: 'module',
    engines: { node },
    sideEffects: false,
    main: './index.js',
    types: './types/scripts/core-package/annotate-text.d.ts',
    exports: {
      '.': { types: './types/scripts/core-package/annotate-text.d.ts', default: './index.js' },
      ...schemas,
      './package.json': './package.json',
    },
    bin: { annotate: 'annotate.js' },
  };
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const file of SCHEMAS) cpSync(path.join(ROOT, 'docs', file), path.join(folder, file));
  cpSync(path.join(ROOT, 'scripts/core-package/readme.md'), path.join(folder, 'README.md'));
  cpSync(path.join(ROOT, 'LICENSE'), path.join(folder, 'LICENSE'));
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${path.basename(program)} failed: ${error?.message ?? stdout + stderr}`);
}

/**
 * Makes the package.
 * @param output the folder that gets `core/` and `packages/`
 * @returns the archive's path
 * @throws Error with what the bundler, tsc or npm said
 */
export async function packageCore(output = path.join(ROOT, '.output')): Promise<string> {
  const { version, engines } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
    engines: { node: string };
  };
  const folder = path.join(output, 'core');
  const packages = path.join(output, 'packages');
  mkdirSync(path.join(ROOT, '.output'), { recursive: true });
  mkdirSync(packages, { recursive: true });
  await bundle(folder);
  declare(folder);
  describe(folder, version, engines.node);
  for (const old of readdirSync(packages)) {
    if (old.startsWith(`${NAME}-`)) rmSync(path.join(packages, old));
  }
  run('npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', packages], folder);
  return path.join(packages, `${NAME}-${version}.tgz`);
}

if (import.meta.main) {
  try {
    const archive = await packageCore();
    const bytes = readFileSync(archive);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(`${path.basename(archive)}  ${bytes.length} bytes  sha256 ${hash}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

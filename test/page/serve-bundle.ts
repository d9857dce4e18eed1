import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { build, type Plugin } from 'vite';

/** A page on a free port of this machine. */
export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

/** What a bundled entry comes to; the style is empty where nothing imports one. */
export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** Where every served page has axe. */
export const AXE_PATH = '/axe.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Bundles made already; several files stand on one stage. */
const made = new Map<string, Promise<Bundle>>();

/**
 * Bundles an entry as one classic script, as the extension's build does.
 * @param entry absolute path of a `.ts` or `.tsx` file
 * @param plugins what changes its sources, each by a name of its own
 */
export function bundle(entry: string, plugins: Plugin[] = []): Promise<Bundle> {
  const key = [entry, ...plugins.map(({ name }) => name)].join('\n');
  const before = made.get(key) ?? make(entry, plugins);
  made.set(key, before);
  return before;
}

async function make(entry: string, plugins: Plugin[]): Promise<Bundle> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      // The browsers of the manifest: for older ones `light-dark()` would be rewritten, and no longer obey `color-scheme`.
      target: ['chrome125', 'firefox140'],
      write: false,
      lib: { entry, formats: ['iife'], name: 'testStage', fileName: 'stage', cssFileName: 'stage' },
    },
  });
  const parts = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  const script = parts.find((part) => part.type === 'chunk')?.code;
  if (script === undefined) throw new Error(`${entry} was not bundled.`);
  const style = parts.find((part) => part.type === 'asset' && part.fileName.endsWith('.css'));
  return { script, style: style?.type === 'asset' ? String(style.source) : '' };
}

/**
 * Serves a page with its bundle at `/stage.js` and `/stage.css`, and axe.
 * @param html the page
 * @param files its bundle
 * @param policy the page's Content-Security-Policy, or null for none
 */
export async function servePage(html: string, files: Bundle, policy: string | null): Promise<ServedPage> {
  const server = createServer((request, response) => {
    const [type, body] =
      request.url === '/stage.js'
        ? ['text/javascript', files.script]
        : request.url === '/stage.css'
          ? ['text/css', files.style]
          : request.url === AXE_PATH
            ? ['text/javascript', readFileSync(AXE)]
            : ['text/html', html];
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    // What stays the same is fetched and compiled once; a port is one server's, and so one bundle's.
    if (type !== 'text/html') response.setHeader('Cache-Control', 'max-age=3600');
    if (policy !== null) response.setHeader('Content-Security-Policy', policy);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

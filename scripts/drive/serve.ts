import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** What a page is served from: a file, or its own markup. */
export type Served = { readonly file: string } | { readonly html: string };

export interface ServedPage {
  readonly body: Served;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A small web server for pages of ours, on this machine only. */
export interface PageServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Paths asked for since the start, in order. */
  readonly requests: readonly string[];
  /** Hosts of others that were asked for where this server is a browser's proxy; none of them is ever reached. */
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

/** A port that the system chooses among the free ones. */
const ANY_PORT = 0;

/**
 * Serves pages by their path (`/demo.html`), and where `folder` is given, the files that lie in it.
 * @throws when the port is taken
 */
export async function servePages(
  pages: Readonly<Record<string, ServedPage>>,
  { folder = null, port = ANY_PORT }: { folder?: string | null; port?: number } = {},
): Promise<PageServer> {
  const requests: string[] = [];
  const strangers: string[] = [];
  const server = createServer((request, response) => {
    // A proxy is asked for whole addresses, a server for paths.
    const { pathname, host } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (host !== `127.0.0.1:${(server.address() as AddressInfo).port}`) {
      strangers.push(host);
      response.writeHead(502).end();
      return;
    }
    // Browsers ask for an icon of their own accord; a missing one would be a message on the page's console.
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    requests.push(pathname);
    const page = pages[pathname] ?? fileIn(folder, pathname);
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
      return;
    }
    const { body } = page;
    const type =
      'file' in body ? (TYPES[path.extname(body.file)] ?? 'application/octet-stream') : TYPES['.html'];
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...page.headers });
    if ('html' in body) response.end(body.html);
    else
      createReadStream(body.file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  server.on('connect', (request, socket) => {
    strangers.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    strangers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fileIn(folder: string | null, pathname: string): ServedPage | null {
  if (folder === null) return null;
  const file = path.resolve(folder, `.${decodeURIComponent(pathname)}`);
  const inside = file.startsWith(path.resolve(folder) + path.sep);
  return inside && statSync(file, { throwIfNoEntry: false })?.isFile() ? { body: { file } } : null;
}

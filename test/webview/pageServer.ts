import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { panelHtml } from '../../src/host/panel/panelHtml';
import { pageBundle } from './pageBundle';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
};

export interface PageServer {
  readonly origin: string;
  readonly files: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Serves the page on 127.0.0.1 with the very HTML and policy that the extension gives it. */
export async function startPageServer(): Promise<PageServer> {
  const files = pageBundle();
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://127.0.0.1').pathname;
    const contents = files.get(path);
    if (path === '/') {
      const { origin, policy } = addressOf(server);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
      response.end(
        panelHtml({
          nonce,
          cspSource: origin,
          script: `${origin}/panel.js`,
          style: `${origin}/panel.css`,
          language: 'en',
          title: 'Metric Lens',
        }),
      );
    } else if (contents === undefined) {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    } else {
      response.writeHead(200, { 'content-type': types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream' });
      response.end(contents);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: addressOf(server).origin,
    files: [...files.keys()],
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

const nonce = 'test0nonce';

/** The policy is stated here once more, so that a weaker one in the HTML would not go unnoticed. */
function addressOf(server: Server): { readonly origin: string; readonly policy: string } {
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${origin}; font-src ${origin}; img-src data:`;
  return { origin, policy };
}

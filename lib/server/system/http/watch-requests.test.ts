import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  request as sendRequest,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { refusalPage } from './refusal-page';
import { watchRequests } from './watch-requests';

const lines = vi.hoisted(() => [] as Record<string, unknown>[]);
vi.mock('../log', () => {
  const at = (level: string) => (line: object) => void lines.push({ level, ...line });
  return { log: () => ({ info: at('info'), debug: at('debug'), isLevelEnabled: () => true }) };
});

let server: Server | undefined;
beforeAll(() => {
  vi.stubEnv('NODE_ENV', 'production');
  watchRequests();
  watchRequests();
});
afterEach(() => {
  server?.close();
  lines.length = 0;
});

async function asked(path: string, listener: RequestListener, init?: RequestInit) {
  server = createServer(listener);
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, init);
  const text = await answer.text();
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  return { answer, text, id: answer.headers.get('x-request-id') ?? '' };
}

/** By the plain module: fetch refuses to send TRACE. */
async function askedBy(method: string, path: string, listener: RequestListener) {
  server = createServer(listener);
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    sendRequest({ port, path, method }, resolve).on('error', reject).end();
  });
  const html = (await answer.setEncoding('utf8').toArray()).join('');
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  return { answer, html };
}

test('a personal page has one line with the id that the page saw and the answer carries', async () => {
  let seen: unknown;
  const { id } = await asked(
    '/bookings/TB12345678?code=123456',
    (request, response) => {
      seen = request.headers['x-request-id'];
      response.end('page');
    },
    { headers: { 'x-request-id': 'taro@example.jp' } },
  );
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(seen).toBe(id);
  expect(lines).toEqual([
    {
      level: 'info',
      requestId: id,
      method: 'GET',
      route: '/bookings/*',
      status: 200,
      ms: expect.any(Number),
    },
  ]);
});

test.each(['TRACE', 'PUT', 'OPTIONS', 'PROPFIND'])(
  '%s is answered with 405 in Japanese at any address, whatever the framework makes of it',
  async (method) => {
    const { answer, html } = await askedBy(method, '/favicon.svg', (request, response) => {
      expect(request.method).toBe('GET');
      response.writeHead(500, { 'cache-control': 'public' });
      response.end('framework');
    });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD, POST');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(html).toContain('この操作はできません');
    expect(lines[0]).toMatchObject({ method, status: 405 });
  },
);

test('a public page is passed on as it was, under its policy, with a line at debug', async () => {
  const { answer, text } = await asked('/tours/kyoto', (_, response) => {
    response.setHeader('cache-control', 'public, s-maxage=60');
    response.write('pa');
    response.end('ge');
  });
  expect(text).toBe('page');
  expect(answer.headers.get('cache-control')).toBe('public, s-maxage=60');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(lines).toMatchObject([{ level: 'debug', route: '/tours/*', status: 200 }]);
});

test.each([
  ['in pieces', 'text/html'],
  ['in one', 'text/html'],
  ['in one', undefined],
])('a failure sent %s as %s becomes a page that says what to do', async (how, type) => {
  const { answer, text, id } = await asked('/bookings', (_, response) => {
    response.statusCode = 500;
    if (type) response.setHeader('content-type', type);
    response.setHeader('cache-control', 'public, s-maxage=60');
    response.setHeader('content-length', 3);
    if (how === 'in pieces') response.write('<ht', () => response.end());
    else response.end('<ht');
  });
  expect(answer.status).toBe(500);
  expect(text).toContain('<html lang="ja">');
  expect(text).toContain('03-0000-0000');
  expect(text).toContain(id);
  expect(text).not.toContain('<script');
  expect(text.trimEnd().endsWith('</html>')).toBe(true);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-security-policy')).toContain("style-src 'sha256-");
  expect(lines).toMatchObject([{ level: 'info', status: 500, requestId: id }]);
});

test('a failure told to a program stays as it is, and nothing missing is kept by anyone', async () => {
  const unready = await asked('/readyz', (_, response) => {
    response.writeHead(503, { 'content-type': 'application/json' });
    response.end('{}');
  });
  expect(unready.text).toBe('{}');
  server?.close();
  lines.length = 0;
  const missing = await asked('/nowhere', (_, response) => {
    response.statusCode = 404;
    response.setHeader('cache-control', 's-maxage=31536000');
    response.end('missing');
  });
  expect(missing.text).toBe('missing');
  expect(missing.answer.headers.get('cache-control')).toBe('no-store');
});

test.each([
  [200, 'public, s-maxage=60'],
  [304, 'public, s-maxage=60'],
  [206, 'no-store'],
  [301, 'no-store'],
  [307, 'no-store'],
  [308, 'no-store'],
  [404, 'no-store'],
  [405, 'no-store'],
])('an answer of %i goes to a shared cache with: %s', async (status, expected) => {
  const { answer } = await asked(
    '/',
    (_, response) => {
      response.setHeader('cache-control', 'public, s-maxage=60');
      response.setHeader('location', '/?_rsc=poison');
      response.writeHead(status);
      response.end();
    },
    { redirect: 'manual' },
  );
  expect(answer.status).toBe(status);
  expect(answer.headers.get('cache-control')).toBe(expected);
});

test('a page of ours that says when to come back stays as it is', async () => {
  const ours = refusalPage({ status: 503, reason: 'busy' }, 7);
  const words = await ours.text();
  const { answer, text } = await asked('/tours?q=x', (_, response) => {
    response.writeHead(503, Object.fromEntries(ours.headers));
    response.end(words);
  });
  expect(text).toBe(words);
  expect(text).toContain('もう一度開く');
  expect(answer.headers.get('retry-after')).toBe('7');
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

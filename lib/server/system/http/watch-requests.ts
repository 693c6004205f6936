import 'server-only';
import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { routeOf } from '@/lib/schemas/site/route-of';
import { env } from '../env';
import { log } from '../log';
import { cachedPolicy } from '../security-policy';
import { brokenPage } from './broken-page';
import { AHEAD_HEADER, CLIENT_HEADER } from './client-header';
import { clientOf, trustOf } from './client-of';
import { requestBegun, requestEnded } from './ends-of-requests';
import { answerReadably } from './readable-answer';
import { refusedPage } from './refusal-page';
import { ALLOWED_METHODS } from './request-refusal';
import { routePattern } from './route-pattern';

const AHEAD = ['next-router-prefetch', 'next-router-segment-prefetch'];
const MADE_EACH_TIME = new Set(['asked', 'personal']);
const kept = globalThis as { tabiyakuRequests?: true };

/** Whether an address is made for each request: such a page, and what hangs below it, is worth a line. */
function isForOne(path: string): boolean {
  return MADE_EACH_TIME.has(routeOf(path)?.answer ?? 'kept');
}

/** One line for each request: personal pages, forms and failures at `info`, kept pages and files at `debug`. */
function logAnswer(request: IncomingMessage, response: ServerResponse, requestId: string): void {
  const { method = '', url = '' } = request;
  const startedAt = performance.now();
  requestBegun(requestId);
  response.once('close', () => {
    requestEnded(requestId, response.writableFinished);
    const status = response.statusCode;
    const [path = ''] = url.split('?', 1);
    const reading = method === 'GET' || method === 'HEAD';
    const level = reading && status < 400 && !isForOne(path) ? 'debug' : 'info';
    if (!log().isLevelEnabled(level)) return;
    const line = {
      requestId,
      method,
      route: routePattern(url),
      status,
      ms: Math.round(performance.now() - startedAt),
      ...(!response.writableFinished && { left: true }),
    };
    log()[level](line, 'request');
  });
}

/**
 * Gives every request of this process the client it comes from and an id, in `x-request-id` of the request and of its answer, the policy of public
 * pages (the proxy sets the strict one), a line in the log, and an answer that can be read. Set once, at the start.
 */
export function watchRequests(): void {
  if (kept.tabiyakuRequests) return;
  kept.tabiyakuRequests = true;
  const policy = cachedPolicy();
  const trust = trustOf(env().TRUSTED_PROXIES);
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const requestId = randomUUID();
    request.headers['x-request-id'] = requestId;
    request.headers[AHEAD_HEADER] = AHEAD.some((name) => name in request.headers) ? '1' : '0';
    request.headers[CLIENT_HEADER] = clientOf(request, trust);
    response.setHeader('x-request-id', requestId);
    response.setHeader('content-security-policy', policy);
    // While developing the framework shows what failed.
    const production = process.env.NODE_ENV === 'production';
    const refused = !ALLOWED_METHODS.includes(request.method ?? '');
    const page = refused ? () => refusedPage('method') : () => brokenPage(requestId);
    answerReadably(response, production || refused ? page : null, refused);
    logAnswer(request, response, requestId);
    // The framework fails on methods that it cannot name; the answer to this one is known already.
    if (refused) request.method = 'GET';
  });
}

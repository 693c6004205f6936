import 'server-only';
import type { ServerResponse } from 'node:http';
import { plainPolicy } from './plain-page';
import { ALLOWED_METHODS } from './request-refusal';

type Loose = (...given: unknown[]) => unknown;

function isForReading(response: ServerResponse): boolean {
  const type = response.getHeader('content-type');
  return type === undefined || /^text\/(html|plain)/.test(String(type));
}

/** A page of ours that already says what to do. */
function isOurs(response: ServerResponse): boolean {
  return response.getHeader('content-security-policy') === plainPolicy;
}

/** Only a page, or the word that it has not changed. Whatever else is kept on the way is shown to everybody. */
function mayBeKept(status: number): boolean {
  return status === 200 || status === 304;
}

/**
 * Sees to an answer that is no page: nobody keeps it (a redirect neither), and where the framework failed its empty page or English words
 * give way to `page`. The framework makes its own page of a failure by script alone; the headers are the first moment
 * at which the failure is known, so the answer is exchanged there. One to a request that is `refused` always is.
 */
export function answerReadably(
  response: ServerResponse,
  page: (() => string) | null,
  refused = false,
): void {
  const own = {
    writeHead: response.writeHead.bind(response) as Loose,
    write: response.write.bind(response) as Loose,
    end: response.end.bind(response) as Loose,
  };
  let instead: string | null = null;

  /** @returns the status to answer with */
  function prepare(status: number): number {
    if (response.headersSent || instead !== null) return status;
    if (refused && page !== null) {
      response.setHeader('allow', ALLOWED_METHODS.join(', '));
      response.setHeader('cache-control', 'no-store');
      return exchange(page(), 405);
    }
    if (!mayBeKept(status)) response.setHeader('cache-control', 'no-store');
    if (page === null || status < 500 || !isForReading(response) || isOurs(response)) {
      return status;
    }
    return exchange(page(), status);
  }

  function exchange(text: string, status: number): number {
    instead = text;
    response.statusCode = status;
    for (const name of ['content-encoding', 'etag', 'transfer-encoding', 'link'])
      response.removeHeader(name);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-length', Buffer.byteLength(instead));
    response.setHeader('content-security-policy', plainPolicy);
    return status;
  }

  function swallow(given: unknown[]): true {
    const written = given.at(-1);
    if (typeof written === 'function') process.nextTick(written);
    return true;
  }

  Object.assign(response, {
    writeHead(status: number, ...rest: unknown[]) {
      const given = rest.at(-1);
      if (typeof given === 'object' && given !== null && !Array.isArray(given)) {
        for (const [name, value] of Object.entries(given)) response.setHeader(name, value);
        rest.pop();
      }
      return own.writeHead(prepare(status), ...rest);
    },
    write(...given: unknown[]) {
      prepare(response.statusCode);
      return instead === null ? own.write(...given) : swallow(given);
    },
    end(...given: unknown[]) {
      prepare(response.statusCode);
      return instead === null ? own.end(...given) : own.end(instead);
    },
  });
}

import 'server-only';
import { typedValues } from '@/lib/schemas/form/form-state';
import type { RefusedRequestReason } from '@/lib/wording/site/refused-request';
import { actionOf, actionRowsAreSound } from './action-rows';
import { isKnownAction } from './known-actions';

export type RequestRefusal = {
  readonly status: 400 | 403 | 405 | 409 | 413 | 415 | 503;
  readonly reason: RefusedRequestReason;
  /** What was typed into a form that this version of the site does not know. */
  readonly typed?: Readonly<Record<string, string>>;
};

/** Pages are read and forms are sent; nothing else is done to any address. */
export const ALLOWED_METHODS = ['GET', 'HEAD', 'POST'];

/** A form of text is no larger than this. */
export const LARGEST_FORM = 1024 * 1024;
/** Files with what a form puts around them; the framework is told the same (next.config.js). */
export const LARGEST_UPLOAD = 12 * 1024 * 1024;
const FORM = /^multipart\/form-data;.*boundary=/i;
const TEXT = /^text\/plain(;|$)/i;

/** Why a request is turned away before any page sees it; null for one that may pass. */
export async function requestRefusal(
  request: Request,
  largest = LARGEST_FORM,
): Promise<RequestRefusal | null> {
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  if (request.method !== 'POST') return { status: 405, reason: 'method' };
  if (!isFromOwnPage(request.headers)) return { status: 403, reason: 'foreign' };
  const type = request.headers.get('content-type') ?? '';
  const action = request.headers.get('next-action');
  if (action === '') return { status: 400, reason: 'unreadable' };
  const byScript = action !== null;
  if (!FORM.test(type) && !(byScript && TEXT.test(type))) {
    return { status: 415, reason: 'unreadable' };
  }
  if (Number(request.headers.get('content-length')) > largest) {
    return { status: 413, reason: 'tooLarge' };
  }
  const body = await request.arrayBuffer();
  if (body.byteLength > largest) return { status: 413, reason: 'tooLarge' };
  const form = await formOf(body, type);
  if (form === null || !actionRowsAreSound(form, byScript)) {
    return { status: 400, reason: 'unreadable' };
  }
  // The script of a page is answered by the framework, in its own way, and says it by itself.
  if (byScript || isKnownAction(actionOf(form))) return null;
  return { status: 409, reason: 'outdated', typed: typedValues(form) };
}

/** Every browser names where a form was sent from; whoever does not, or names another place, sends nothing here. */
function isFromOwnPage(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  const origin = headers.get('origin');
  if (origin === null) return site === 'same-origin';
  const host = headers.get('x-forwarded-host')?.split(',')[0]?.trim() || headers.get('host');
  return URL.canParse(origin) && new URL(origin).host === host;
}

async function formOf(body: ArrayBuffer, type: string): Promise<FormData | null> {
  if (TEXT.test(type)) {
    const form = new FormData();
    form.set('0', new TextDecoder().decode(body));
    return form;
  }
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    return null;
  }
}

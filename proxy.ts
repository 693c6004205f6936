import { randomBytes, randomUUID } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar-date';
import { instant } from '@/lib/rules/instant';
import { canonicalSearchPath, canonicalSearchQuery } from '@/lib/schemas/search-path';
import { WHOLE_PAGE_READER } from '@/lib/schemas/whole-page-reader';
import { now } from '@/lib/server/clock';
import { isKnownTourCode } from '@/lib/server/queries/known-tour-codes';
import { refusalPage } from '@/lib/server/requests/refusal-page';
import { requestRefusal } from '@/lib/server/requests/request-refusal';
import { cachedPolicy, noncePolicy } from '@/lib/server/security-policy';

const PERSONAL =
  /^\/(bookings|disclosure-requests|sign-in|guardian-consent|cancellation-fees|desk|dev)(\/|$)|^\/tours\/[^/]+\/[^/]+\/book(\/|$)/;
const TOUR_PAGE = /^\/tours\/([a-z0-9-]{1,80})(?:\/(terms)|\/departures\/(\d{4}-\d{2}))?$/;
const NOWHERE = '/404';

function today(): CalendarDate {
  return dayInJapan(instant(now().getTime()));
}

/** Where a public page is kept: its path names all that it depends on, the day in Japan included. */
async function keptPath(request: NextRequest): Promise<string | null> {
  const { pathname, searchParams } = request.nextUrl;
  if (pathname === '/tours') return canonicalSearchPath(searchParams, today());
  if (pathname === '/') return `/at/${today()}/home`;
  if (pathname.startsWith('/at/')) return NOWHERE;
  const tour = TOUR_PAGE.exec(pathname);
  if (tour === null)
    return pathname.startsWith('/tours/') && !PERSONAL.test(pathname) ? NOWHERE : null;
  const [, code = '', terms, month] = tour;
  if (!(await isKnownTourCode(code))) return NOWHERE;
  if (month !== undefined) return `/at/${today()}/departures/${code}/${month}`;
  return `/at/${today()}/${terms ?? 'tour'}/${code}`;
}

/** A search spelled in another way is led to the link that is shared. */
function canonicalSearch(request: NextRequest): NextResponse | null {
  const { pathname, searchParams } = request.nextUrl;
  if (pathname !== '/tours') return null;
  const query = canonicalSearchQuery(searchParams, today());
  if (searchParams.toString() === query) return null;
  return NextResponse.redirect(
    new URL(query === '' ? pathname : `${pathname}?${query}`, request.url),
  );
}

function personal(headers: Headers): NextResponse {
  const nonce = randomBytes(18).toString('base64');
  const policy = noncePolicy(nonce);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  if (!headers.has('rsc')) headers.set('user-agent', WHOLE_PAGE_READER);
  const answer = NextResponse.next({ request: { headers } });
  answer.headers.set('content-security-policy', policy);
  answer.headers.set('cache-control', 'no-store');
  // Not no-referrer: browsers then send `Origin: null` with a form, and actions could not tell a foreign one.
  answer.headers.set('referrer-policy', 'same-origin');
  return answer;
}

/** Whether the escapes of an address stand for text; the framework's router fails on others. */
function isReadable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== '';
  } catch {
    return false;
  }
}

/** Names the request, sets its policy, and leads public addresses to the pages that are kept in memory. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  if (!isReadable(pathname)) return NextResponse.rewrite(new URL(NOWHERE, request.url));
  if (pathname.startsWith('/api/')) return NextResponse.next();
  const refusal = await requestRefusal(request);
  if (refusal !== null) return refusalPage(refusal);
  const headers = new Headers(request.headers);
  headers.set('x-request-id', randomUUID());
  if (PERSONAL.test(pathname)) return personal(headers);
  const elsewhere = canonicalSearch(request);
  if (elsewhere !== null) return elsewhere;
  const kept = await keptPath(request);
  const answer =
    kept === null
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(new URL(kept, request.url), { request: { headers } });
  answer.headers.set('content-security-policy', cachedPolicy());
  return answer;
}

export const config = {
  matcher: ['/((?!_next/|illustrations/|healthz|readyz|favicon|icon|apple-icon).*)'],
};

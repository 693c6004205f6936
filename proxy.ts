import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { canonicalSearchPath, canonicalSearchQuery } from '@/lib/schemas/search/search-path';
import { routeOf } from '@/lib/schemas/site/route-of';
import { WHOLE_PAGE_READER } from '@/lib/schemas/site/whole-page-reader';
import { isKept, turnForPage } from '@/lib/server/catalogue/kept-pages/turn-for-page';
import { isKnownTourCode } from '@/lib/server/catalogue/known-tour-codes';
import { staffCookieName } from '@/lib/server/staff/staff-cookie';
import { findStaffSession } from '@/lib/server/staff/staff-session';
import { now } from '@/lib/server/system/clock';
import { AHEAD_HEADER, CLIENT_HEADER } from '@/lib/server/system/http/client-header';
import { FORM_SENT } from '@/lib/server/system/http/form-sent';
import { refusalPage } from '@/lib/server/system/http/refusal-page';
import {
  LARGEST_FORM,
  LARGEST_UPLOAD,
  requestRefusal,
} from '@/lib/server/system/http/request-refusal';
import { noncePolicy } from '@/lib/server/system/security-policy';

const NOWHERE = '/404';
/** A cache on the way shows yesterday's seats, or yesterday, for a minute at most; a browser asks each time. */
const SHARED = 'public, max-age=0, s-maxage=60, must-revalidate';

function today(): CalendarDate {
  return dayInJapan(instant(now().getTime()));
}

/** Where a public page is kept: its path names all that it depends on, the day in Japan included. */
async function keptPath(request: NextRequest): Promise<string | null> {
  const { pathname, searchParams } = request.nextUrl;
  if (pathname === '/tours') return canonicalSearchPath(searchParams, today());
  const found = routeOf(pathname);
  if (found?.answer === 'inside') return NOWHERE;
  if (found?.answer !== 'kept') return null;
  const { code } = found.params;
  const known = found.exact && (code === undefined || (await isKnownTourCode(code)));
  return known && found.at !== null ? found.at.replace('[day]', today()) : NOWHERE;
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

function madeForEach(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  const nonce = randomBytes(18).toString('base64');
  const policy = noncePolicy(nonce);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  headers.delete(FORM_SENT);
  if (request.method === 'POST') headers.set(FORM_SENT, '1');
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

/** How large a form may be: files are taken from staff who are signed in, where a page asks for them. */
async function largestBytes(request: NextRequest): Promise<number> {
  if (request.method !== 'POST' || !routeOf(request.nextUrl.pathname)?.takesFiles) {
    return LARGEST_FORM;
  }
  const token = request.cookies.get(staffCookieName())?.value;
  const staff = token === undefined ? null : await findStaffSession(token, now());
  return staff === null ? LARGEST_FORM : LARGEST_UPLOAD;
}

/** Turns away what no page takes, sets the policy of personal pages, and leads public addresses to pages kept in memory. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  if (!isReadable(pathname)) return NextResponse.rewrite(new URL(NOWHERE, request.url));
  const answers = routeOf(pathname)?.answer;
  if (answers === 'program') return NextResponse.next({ headers: { 'cache-control': 'no-store' } });
  if (answers === 'picture') return NextResponse.next();
  const refusal = await requestRefusal(request, await largestBytes(request));
  if (refusal !== null) return refusalPage(refusal);
  if (answers === 'personal' || answers === 'asked') return madeForEach(request);
  const elsewhere = canonicalSearch(request);
  if (elsewhere !== null) return elsewhere;
  const kept = await keptPath(request);
  if (kept !== null && kept !== NOWHERE) {
    // What is only fetched ahead is not made for that: a page with thirty links would ask for thirty pages.
    if (request.headers.get(AHEAD_HEADER) === '1' && !isKept(kept))
      return new NextResponse(null, { status: 204, headers: { 'cache-control': 'no-store' } });
    const client = request.headers.get(CLIENT_HEADER) ?? 'unknown';
    const requestId = request.headers.get('x-request-id') ?? '';
    const seconds = await turnForPage(kept, { client, requestId });
    if (seconds !== null) return refusalPage({ status: 503, reason: 'busy' }, seconds);
  }
  const answer =
    kept === null ? NextResponse.next() : NextResponse.rewrite(new URL(kept, request.url));
  answer.headers.set('cache-control', SHARED);
  return answer;
}

export const config = {
  matcher: [
    '/((?!_next/|illustrations/|(?:healthz|readyz|favicon\\.(?:svg|ico)|apple-icon\\.png)$).*)',
  ],
};

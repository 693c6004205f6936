import { headers } from 'next/headers';
import { findDisclosureGrant } from '@/lib/server/access/disclosure-grant';
import { findHeldData } from '@/lib/server/own-data/find-held-data';
import { now } from '@/lib/server/system/clock';
import { log } from '@/lib/server/system/log';

/** All that is held, as a file: only in a live verified session, made anew each time, kept nowhere. */
export async function GET(): Promise<Response> {
  const grant = await findDisclosureGrant();
  if (grant === null) return new Response(null, { status: 401, headers: SECRET });
  const at = now();
  const data = await findHeldData(grant.email, at);
  const requestId = (await headers()).get('x-request-id');
  log().info(
    { requestId, bookings: data.bookings.length, mails: data.mails.length },
    'held data: downloaded',
  );
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      ...SECRET,
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="tabiyaku-${at.toISOString().slice(0, 10)}.json"`,
    },
  });
}

const SECRET = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

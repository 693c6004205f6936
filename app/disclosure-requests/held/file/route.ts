import { headers } from 'next/headers';
import { findDisclosureGrant } from '@/lib/server/access/disclosure-grant';
import { findHeldData } from '@/lib/server/own-data/find-held-data';
import { HELD_FORMATS, heldFile } from '@/lib/server/own-data/held-file';
import { now } from '@/lib/server/system/clock';
import { fileAnswer } from '@/lib/server/system/http/file-answer';
import { log } from '@/lib/server/system/log';

/** All that is held, as a file: only in a live verified session, made anew each time, kept nowhere. */
export async function GET(request: Request): Promise<Response> {
  const grant = await findDisclosureGrant();
  if (grant === null) return new Response(null, { status: 401, headers: SECRET });
  const asked = new URL(request.url).searchParams.get('format') ?? 'json';
  const format = HELD_FORMATS.find((one) => one === asked);
  if (format === undefined) return new Response(null, { status: 404, headers: SECRET });
  const at = now();
  const data = await findHeldData(grant.email, at);
  const requestId = (await headers()).get('x-request-id');
  const counts = { bookings: data.bookings.length, mails: data.mails.length };
  log().info({ requestId, format, ...counts }, 'held data: downloaded');
  const { type, body } = heldFile(data, format);
  const name = `tabiyaku-${at.toISOString().slice(0, 10)}.${format}`;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
  const guarded = { ...SECRET, 'content-security-policy': policy };
  return fileAnswer(body, { name, type, headers: guarded });
}

const SECRET = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

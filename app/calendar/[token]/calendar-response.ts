import { fileAnswer } from '@/lib/server/system/http/file-answer';

/** A calendar file as an answer; 404 where there is none. */
export function calendarResponse(file: string | null): Response {
  if (file === null) return new Response(null, { status: 404 });
  return fileAnswer(file, {
    name: 'tabiyaku.ics',
    type: 'text/calendar; charset=utf-8',
    headers: { 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' },
  });
}

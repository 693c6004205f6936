import { NOTICE_KINDS } from '@/lib/rules/cancellation/notice-effect';
import {
  type NoticeRefusal,
  recordDepartureNotice,
} from '@/lib/server/contract/record-departure-notice';
import { now } from '@/lib/server/system/clock';
import { db } from '@/lib/server/system/db';

const USAGE = `npm run notice -- <departure or booking reference> <kind> "text"
kinds: ${NOTICE_KINDS.join(', ')}
a departure is named by its tour and its day: kyoto-kids-railway-2n.2027-01-11`;

const refusals: Record<NoticeRefusal, string> = {
  'unknown-kind': `No such kind. Kinds: ${NOTICE_KINDS.join(', ')}`,
  'no-text': 'The text is missing: say what happened, travelers read it.',
  'nothing-there': 'There is no such departure and no such booking.',
};

const [on, kind, ...words] = process.argv.slice(2);
if (on === undefined || kind === undefined) {
  console.error(USAGE);
  process.exit(1);
}
const answer = await recordDepartureNotice({ on, kind, text: words.join(' ') }, now());
await db().$disconnect();
if (answer.kind === 'refused') {
  console.error(refusals[answer.reason]);
  process.exit(1);
}
console.log(
  `Recorded as ${answer.noticeId}; it opens a free cancellation for ${answer.bookings} booking(s).`,
);

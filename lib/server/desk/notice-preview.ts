import 'server-only';
import { NOTICE_KINDS } from '@/lib/rules/cancellation/notice-effect';
import { departureNoticeMail } from '@/lib/wording/cancellation/departure-notice';
import { deskCallOffWords } from '@/lib/wording/desk/call-off';
import { deskNoticeWords as words } from '@/lib/wording/desk/notices';
import { departureOf } from '../catalogue/find-departure';
import { departureGone } from '../departures/departure-gone';
import { bookingsToTell, noticeGroups } from '../departures/notice-effects';
import { db } from '../system/db';
import { dressedMail } from '../system/mail/queue-mail';
import { shownMoment } from '../system/shown-moment';
import { siteUrl } from '../system/site-url';

/**
 * What a notice of each kind would do now, and what was told before; for one booking alone, where it is named. Null where
 * nothing can be told any more.
 */
export async function previewNotice(departureId: string, at: Date, bookingId?: string) {
  const row = await db().departure.findUnique({
    where: { id: departureId },
    include: { tour: true, notices: { orderBy: { recordedAt: 'desc' } } },
  });
  if (row === null || departureGone(row, at) !== null) return null;
  const bookings = await bookingsToTell(db(), departureId, bookingId);
  return {
    tour: row.tour,
    departureDate: departureOf(row).departureDate,
    startsAt: row.startsAt,
    bookings: bookings.length,
    effects: NOTICE_KINDS.flatMap((kind) =>
      noticeGroups(bookings, kind, at).map((group) => ({ kind, ...group })),
    ),
    notices: row.notices
      .filter(isFor(bookingId))
      .map(({ id, kind, text, recordedAt, bookingId }) => ({
        ...{ id, kind, text, recordedAt },
        oneBooking: bookingId !== null,
      })),
  };
}

/** For everybody, or for the booking that is named. */
const isFor = (named: string | undefined) => (notice: { readonly bookingId: string | null }) =>
  named === undefined || notice.bookingId === null || notice.bookingId === named;

export type NoticePreview = NonNullable<Awaited<ReturnType<typeof previewNotice>>>;

/** The mail as somebody who is freed will get it, with gaps where each one's own stands. */
export function sampleNoticeMail({ tour, startsAt, effects }: NoticePreview) {
  const article = effects.find((one) => one.freedUntil !== null)?.article ?? null;
  const until = shownMoment(startsAt);
  return dressedMail(
    departureNoticeMail(
      {
        contactName: deskCallOffWords.previewName,
        reference: deskCallOffWords.previewReference,
        tourTitle: tour.title,
        period: deskCallOffWords.previewPeriod,
        bookingUrl: siteUrl('/bookings'),
      },
      {
        kind: 'important-change',
        text: words.previewText,
        formed: true,
        freed: article === null ? null : { until, article },
        cancelUrl: siteUrl('/bookings'),
      },
    ),
  );
}

import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { instant } from '@/lib/rules/calendar/instant';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { conditionsWords } from '@/lib/wording/agency/general-conditions';
import { bookingWords as words } from '@/lib/wording/booking/booking-page';
import { momentInWords } from '@/lib/wording/site/day';

/** The documents so far, to read, print and keep. */
export function BookingDocuments({
  booking,
  calendar,
  desk = false,
}: {
  booking: OwnBooking;
  calendar: BusinessCalendar;
  desk?: boolean;
}) {
  const conditions = booking.conditionsVersion;
  if (booking.documents.length === 0) return <p>{words.documentsNone}</p>;
  const last = booking.documents.findLast(({ kind }) => kind === 'final-itinerary');
  return (
    <ul className="divide-y divide-line border-line border-y">
      {booking.documents.map((document) => {
        const href = `${desk ? '/desk' : ''}/bookings/${booking.reference}/documents/${document.id}`;
        return (
          <li key={document.id} className="py-4">
            <p className="font-bold">
              <a className="link" href={href}>
                {document.title}
              </a>
            </p>
            <p className="text-muted text-sm">
              {words.documentMade}：{momentInWords(instant(document.createdAt.getTime()), calendar)}
              {document.id !== last?.id && document.kind === last?.kind && words.documentReplaced}
            </p>
            {!desk && (
              <p className="mt-1">
                <a className="link" href={`${href}/file`} download>
                  {words.documentDownload}
                  <span className="sr-only">（{document.title}）</span>
                </a>
              </p>
            )}
          </li>
        );
      })}
      {conditions !== null && (
        <li className="py-4">
          <a className="link" href={`/general-conditions/${conditions}`}>
            {conditionsWords.title}（{conditionsWords.version(conditions)}）
          </a>
        </li>
      )}
    </ul>
  );
}

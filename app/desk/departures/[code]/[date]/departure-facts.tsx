import Link from 'next/link';
import { DefinitionList } from '@/components/ui/definition-list';
import { Tag } from '@/components/ui/tag';
import type { DepartureSheet } from '@/lib/server/desk/departure-sheet';
import { shownDay, shownMoment } from '@/lib/server/system/shown-moment';
import { bookingWords } from '@/lib/wording/booking/booking-page';
import {
  deskDeparturesWords as listWords,
  standingWords,
  deskDepartureWords as words,
} from '@/lib/wording/desk/departures';

/** When it leaves, how it stands, how many seats are gone. */
export function DepartureFacts({ sheet }: { sheet: DepartureSheet }) {
  const { seats, tour } = sheet;
  const { label, tone } = standingWords[sheet.standing];
  return (
    <>
      <DefinitionList
        items={[
          { term: listWords.standing, detail: <Tag tone={tone}>{label}</Tag> },
          {
            term: words.selling,
            detail: sheet.status === 'open' ? listWords.onSale : listWords.closed,
          },
          {
            term: words.seats,
            detail: (
              <span className="flex flex-wrap gap-x-6">
                <span>
                  {words.sold} {seats.sold}
                </span>
                <span>
                  {words.held} {seats.held}
                </span>
                <span>
                  {words.free} {seats.free}
                </span>
                <span className="text-muted">
                  {words.capacity} {seats.capacity}
                </span>
              </span>
            ),
          },
          { term: listWords.minimum, detail: listWords.people(tour.minimumParticipants) },
          {
            term: words.decided,
            detail: sheet.decided ? words.decidedYes : words.decidedNo,
          },
          {
            term: words.period,
            detail: bookingWords.period(shownDay(sheet.departureDate), shownDay(sheet.returnDate)),
          },
          {
            term: words.starts,
            detail: `${shownMoment(sheet.startsAt)}　${tour.meetingPlace}`,
          },
        ]}
      />
      <p className="mt-4 flex flex-wrap gap-x-6 text-sm">
        <Link
          href={`/desk/departures?day=${sheet.departureDate}`}
          prefetch={false}
          className="link py-1"
        >
          {words.back}
        </Link>
        <Link href={`/desk/catalogue/tours/${tour.code}`} prefetch={false} className="link py-1">
          {words.tourPage}
        </Link>
        <Link href={`/tours/${tour.code}`} prefetch={false} className="link py-1">
          {words.publicPage}
        </Link>
      </p>
    </>
  );
}

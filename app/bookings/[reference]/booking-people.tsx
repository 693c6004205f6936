import { DataTable } from '@/components/ui/data-table';
import { DefinitionList } from '@/components/ui/definition-list';
import type { OwnBooking, OwnTraveler } from '@/lib/server/booking/find-own-booking';
import { ageBandWords, bookingWords as words } from '@/lib/wording/booking/booking-page';
import { personName } from '@/lib/wording/site/person-name';
import { BookingTravelDocuments } from './booking-travel-documents';

/** Who travels, and who shares a room with whom. */
export function BookingPeople({ booking }: { booking: OwnBooking }) {
  const rooms = booking.rooms.map((room) => ({
    term: words.room(room.position + 1),
    detail: words.roomsText(
      room.travelers
        .map(({ id }) => booking.travelers.find((traveler) => traveler.id === id))
        .filter((traveler) => traveler?.status === 'going')
        .map((traveler) => fullName(traveler as OwnTraveler)),
    ),
  }));
  return (
    <div className="space-y-4 sm:space-y-8">
      <DataTable
        caption={words.travelers}
        captionHidden
        columns={[
          {
            key: 'name',
            header: words.travelerName,
            rowHeader: true,
            narrow: 'title',
            cell: (traveler) => `${fullName(traveler)} 様`,
          },
          {
            key: 'age',
            header: words.travelerAge,
            narrow: 'note',
            cell: (traveler) => ageBandWords[traveler.ageBand] ?? '',
          },
          {
            key: 'state',
            header: words.travelerState,
            narrow: 'figure',
            cell: (traveler) => (traveler.status === 'going' ? words.going : words.left),
          },
        ]}
        rows={booking.travelers}
        rowKey={(traveler) => traveler.id}
      />
      {rooms.length > 0 && <DefinitionList items={rooms} />}
      <BookingTravelDocuments booking={booking} />
    </div>
  );
}

function fullName(traveler: OwnTraveler): string {
  return personName(traveler.familyName, traveler.givenName);
}

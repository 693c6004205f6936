import { DefinitionList } from '@/components/ui/definition-list';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { documentHelpWords as words } from '@/lib/wording/booking/travel-documents';
import { personName } from '@/lib/wording/site/person-name';

/** Spelling, passport and formalities of those who go abroad; nothing for a booking at home. */
export function BookingTravelDocuments({ booking }: { booking: OwnBooking }) {
  const going = booking.travelers.filter(
    ({ status, passportFamily }) => status === 'going' && passportFamily !== null,
  );
  if (going.length === 0) return null;
  const items = going.map((one) => ({
    term: words.of(personName(one.familyName, one.givenName)),
    detail: (
      <>
        <p>{personName(one.passportFamily, one.passportGiven)}</p>
        <p>{one.passport === null ? words.passportLater : words.passportGiven}</p>
        {one.documentHelp && <p>{words.asked}</p>}
      </>
    ),
  }));
  return (
    <section aria-labelledby="travel-documents">
      <h3 id="travel-documents" className="mb-3 text-subheading">
        {words.title}
      </h3>
      <DefinitionList items={items} />
    </section>
  );
}

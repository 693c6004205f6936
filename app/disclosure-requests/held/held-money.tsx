import { DefinitionList } from '@/components/ui/definition-list';
import type { HeldBooking } from '@/lib/server/own-data/find-held-data';
import { bookingWords } from '@/lib/wording/booking/booking-page';
import { heldWords as words } from '@/lib/wording/own-data/held';
import { HeldFacts } from './held-facts';
import { HeldTable } from './held-table';

/** The person's own price lines, what went in and out, how it was paid, what was cancelled. */
export function HeldMoney({ booking }: { booking: HeldBooking }) {
  return (
    <div className="space-y-8">
      <HeldTable caption={bookingWords.priceLines} rows={booking.priceLines} />
      <HeldTable caption={bookingWords.ledger} rows={booking.ledger} />
      <HeldTable caption={words.payments} rows={booking.payments} />
      {booking.feeWaivers.length > 0 && (
        <HeldTable caption={words.feeWaivers} rows={booking.feeWaivers} />
      )}
      {booking.matters.length > 0 && <HeldTable caption={words.matters} rows={booking.matters} />}
      {booking.settlements.map(({ lines, ...settlement }, place) => (
        <div key={`${settlement.settlement}:${settlement.at}`}>
          <h5 className="mb-2 font-bold">{words.settlement(place + 1)}</h5>
          <HeldFacts facts={settlement} />
          <h6 className="mt-4 mb-2">{words.shownThen}</h6>
          <DefinitionList items={lines} />
        </div>
      ))}
      {booking.courseChange && (
        <div>
          <h5 className="mb-2 font-bold">{words.courseChange}</h5>
          <HeldFacts facts={booking.courseChange} />
        </div>
      )}
      {booking.substitutions.length > 0 && (
        <HeldTable caption={words.substitutions} rows={booking.substitutions} />
      )}
      {booking.cancellations.map(({ lines, ...cancellation }, place) => (
        <div key={cancellation.receipt}>
          <h5 className="mb-2 font-bold">{words.cancellation(place + 1)}</h5>
          <HeldFacts facts={cancellation} />
          <h6 className="mt-4 mb-2">{words.shownThen}</h6>
          <DefinitionList items={lines} />
        </div>
      ))}
    </div>
  );
}

import type { ReactNode } from 'react';
import type { HeldBooking } from '@/lib/server/own-data/find-held-data';
import { factsInWords } from '@/lib/server/own-data/shown-value';
import { eventTitle } from '@/lib/wording/booking/booking-events';
import { bookingWords } from '@/lib/wording/booking/booking-page';
import { heldWords as words } from '@/lib/wording/own-data/held';
import { HeldConsents } from './held-consents';
import { HeldDocument } from './held-document';
import { HeldFacts } from './held-facts';
import { HeldGuardianConsent } from './held-guardian-consent';
import { HeldMoney } from './held-money';
import { HeldPerson } from './held-person';
import { HeldTable } from './held-table';

/** All that one booking holds on the person who asks. */
export function HeldBookingSection({ booking }: { booking: HeldBooking }) {
  const events = booking.events.map((event) => ({
    ...event,
    kind: eventTitle(event.kind),
    facts: factsInWords(event.facts),
  }));
  return (
    <section className="border-line border-t py-8 first:border-t-0 first:pt-0">
      <h3 className="mb-4 text-subheading">
        {booking.tour}（{booking.reference}）
      </h3>
      <HeldFacts facts={booking} />
      <Part title={words.own}>
        <HeldPerson booking={booking} />
      </Part>
      {booking.seats && (
        <Part title={words.seats}>
          <HeldFacts facts={booking.seats} />
        </Part>
      )}
      {booking.waiting && (
        <Part title={words.waiting}>
          <HeldFacts facts={booking.waiting} />
        </Part>
      )}
      <Part title={bookingWords.money}>
        <HeldMoney booking={booking} />
      </Part>
      <Part title={words.events}>
        <HeldTable caption={words.events} captionHidden rows={events} />
      </Part>
      {booking.changes.length > 0 && (
        <Part title={words.changes}>
          <HeldTable caption={words.changes} captionHidden rows={booking.changes} />
        </Part>
      )}
      {booking.notices.length > 0 && (
        <Part title={words.notices}>
          <HeldTable caption={words.notices} captionHidden rows={booking.notices} />
        </Part>
      )}
      {booking.notes.length > 0 && (
        <Part title={words.notes}>
          <HeldTable caption={words.notes} captionHidden rows={booking.notes} />
        </Part>
      )}
      <Part title={bookingWords.documents}>
        {booking.documents.length === 0 && <p>{words.none}</p>}
        {booking.documents.map((document) => (
          <HeldDocument key={document.sha256} document={document} />
        ))}
      </Part>
      <Part title={words.consents}>
        <HeldConsents consents={booking.consents} />
      </Part>
      {booking.guardianConsents.length > 0 && (
        <Part title={words.guardianOfYou}>
          {booking.guardianConsents.map((consent) => (
            <HeldGuardianConsent key={consent.requestedAt} consent={consent} />
          ))}
        </Part>
      )}
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mt-8">
      <h4 className="mb-3 font-bold">{title}</h4>
      {children}
    </div>
  );
}

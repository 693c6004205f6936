import type { ReactNode } from 'react';
import { DefinitionList } from '@/components/ui/definition-list';
import type { HeldBooking } from '@/lib/server/held/find-held-data';
import { travelerWords } from '@/lib/wording/booking-fields';
import { bookingWords, eventTitle } from '@/lib/wording/bookings';
import { heldWords as words } from '@/lib/wording/disclosure';
import { HeldConsents } from './held-consents';
import { HeldDocument } from './held-document';
import { HeldFacts } from './held-facts';
import { HeldMoney } from './held-money';
import { shownMoment } from './shown-moment';

/** All that one booking holds on the person who asks. */
export function HeldBookingSection({ booking }: { booking: HeldBooking }) {
  return (
    <section className="border-line border-t py-8 first:border-t-0 first:pt-0">
      <h3 className="mb-4 text-subheading">
        {booking.tour}（{booking.reference}）
      </h3>
      <HeldFacts facts={booking} />
      <Part title={words.own}>
        <HeldFacts facts={{ ...booking.contact, ...booking.traveler }} />
        <DefinitionList
          items={[
            { term: words.passport, detail: passportValue(booking.traveler?.passport) },
            { term: words.assistance, detail: assistanceValue(booking.traveler?.assistance) },
            {
              term: words.emergency,
              detail: booking.emergencyContactGiven ? words.emergencyGiven : words.notGiven,
            },
          ]}
        />
        {booking.companions > 0 && (
          <p className="mt-3 text-muted">{words.companions(booking.companions)}</p>
        )}
      </Part>
      <Part title={bookingWords.money}>
        <HeldMoney booking={booking} />
      </Part>
      <Part title={bookingWords.timeline}>
        <DefinitionList
          items={booking.events.map((event, index) => ({
            term: `${index + 1}. ${shownMoment(event.at)}`,
            detail: eventTitle(event.kind),
          }))}
        />
      </Part>
      <Part title={bookingWords.documents}>
        {booking.documents.length === 0 && <p>{words.none}</p>}
        {booking.documents.map((document) => (
          <HeldDocument key={document.sha256} document={document} />
        ))}
      </Part>
      <Part title={words.consents}>
        <HeldConsents consents={booking.consents} />
      </Part>
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

function passportValue(passport: unknown): string {
  if (typeof passport !== 'object' || passport === null) return words.notGiven;
  return Object.values(passport).filter(Boolean).join('、');
}

function assistanceValue(assistance: unknown): string {
  if (typeof assistance !== 'object' || assistance === null) return words.notGiven;
  const { kinds = [], measures = '' } = assistance as { kinds?: string[]; measures?: string };
  const labels: Readonly<Record<string, string>> = travelerWords.assistanceCategories;
  return [...kinds.map((kind) => labels[kind] ?? kind), measures].filter(Boolean).join('、');
}

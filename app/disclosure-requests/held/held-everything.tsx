import { Section } from '@/components/ui/section';
import type { HeldData } from '@/lib/server/own-data/find-held-data';
import { heldWords as words } from '@/lib/wording/own-data/held';
import { HeldAccess } from './held-access';
import { HeldBookedForOthers } from './held-booked-for-others';
import { HeldBookingSection } from './held-booking-section';
import { HeldEnquiries } from './held-enquiries';
import { HeldFacts } from './held-facts';
import { HeldGuardianConsent } from './held-guardian-consent';
import { HeldMails } from './held-mails';
import { HeldProvisions } from './held-provisions';
import { HeldRequests } from './held-requests';

/** All that is held on one person, and nobody else: for themselves, and for whoever answers their request. */
export function HeldEverything({ held }: { held: HeldData }) {
  return (
    <>
      <Section title={words.account} id="account">
        {held.account === null ? <p>{words.none}</p> : <HeldFacts facts={held.account} />}
      </Section>
      <Section title={words.bookings} id="bookings" layout="stacked">
        {held.bookings.length === 0 && <p>{words.none}</p>}
        {held.bookings.map((booking) => (
          <HeldBookingSection key={booking.reference} booking={booking} />
        ))}
      </Section>
      <HeldBookedForOthers bookings={held.bookedForOthers} />
      {held.guardianConsents.length > 0 && (
        <Section title={words.guardian} id="guardian" layout="stacked">
          {held.guardianConsents.map((consent) => (
            <HeldGuardianConsent key={consent.textSha256} consent={consent} />
          ))}
        </Section>
      )}
      {held.enquiries.length > 0 && (
        <Section title={words.enquiries} id="enquiries" layout="stacked">
          <HeldEnquiries enquiries={held.enquiries} />
        </Section>
      )}
      <Section title={words.provisions} id="provisions">
        <HeldProvisions held={held} />
      </Section>
      <Section title={words.mails} id="mails">
        <HeldMails mails={held.mails} />
      </Section>
      <Section title={words.requests} id="requests" layout="stacked">
        <HeldRequests requests={held.requests} />
      </Section>
      <Section title={words.access} id="access" layout="stacked">
        <HeldAccess held={held} />
      </Section>
    </>
  );
}

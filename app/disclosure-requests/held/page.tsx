import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ButtonLink } from '@/components/ui/button-link';
import { buttonStyle } from '@/components/ui/button-style';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { findDisclosureGrant } from '@/lib/server/access/disclosure-grant';
import { findHeldData } from '@/lib/server/own-data/find-held-data';
import { now } from '@/lib/server/system/clock';
import { publicHolidays } from '@/lib/server/system/holidays';
import { disclosureWords } from '@/lib/wording/own-data/disclosure';
import { heldWords as words } from '@/lib/wording/own-data/held';
import { momentInWords } from '@/lib/wording/site/day';
import { HeldAccess } from './held-access';
import { HeldBookedForOthers } from './held-booked-for-others';
import { HeldBookingSection } from './held-booking-section';
import { HeldFacts } from './held-facts';
import { HeldGuardianConsent } from './held-guardian-consent';
import { HeldMails } from './held-mails';
import { HeldRequests } from './held-requests';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** 開示: all that is held on the owner of an address who has just proved it. */
export default async function HeldDataPage() {
  const grant = await findDisclosureGrant();
  if (grant === null) redirect('/disclosure-requests#start');
  const held = await findHeldData(grant.email, now());
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead(grant.email)}>
        <div className="mt-6 flex flex-wrap gap-4 print:hidden">
          <a href="/disclosure-requests/held/file" download className={buttonStyle()}>
            {words.download}
          </a>
          <ButtonLink href="/disclosure-requests/new" prefetch={false}>
            {disclosureWords.file.link}
          </ButtonLink>
        </div>
      </PageTitle>
      <div className="mb-10">
        <Notice>
          <p>{words.redacted}</p>
          <p>{words.until(momentInWords(instantOf(grant.until.getTime()), publicHolidays))}</p>
        </Notice>
      </div>
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
      <Section title={words.provisions} id="provisions">
        <p className="measure">{words.provisionsNone}</p>
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
    </Page>
  );
}

import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { instant as toInstant } from '@/lib/rules/calendar/instant';
import { type BookingState, transition } from '@/lib/rules/contract/booking-state';
import { isBookingReference } from '@/lib/schemas/access/booking-reference';
import type { Party } from '@/lib/server/cancellation/find-party';
import { findOwnParty } from '@/lib/server/cancellation/find-party';
import { agency } from '@/lib/server/system/agency';
import { now } from '@/lib/server/system/clock';
import { cancellationWords as words } from '@/lib/wording/cancellation/cancellation';
import { enquiryNotice } from '@/lib/wording/enquiries/notice';
import { momentInWords } from '@/lib/wording/site/day';
import { askAboutFee, confirmCancellation } from './actions';
import { CancellationForm } from './cancellation-form';
import { cancellationView } from './cancellation-view';
import { ClaimNotes } from './claim-notes';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function CancellationPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const { who, why } = await searchParams;
  if (!isBookingReference(reference)) notFound();
  await connection();
  const at = now();
  const party = await findOwnParty(reference, at);
  if (party === null) redirect(`/bookings?reference=${reference}`);
  const query = { who: [who ?? []].flat(), why: typeof why === 'string' ? why : '' };
  const { status } = party.booking;
  const open = party.facts.travelers.length > 0 && transition(status, 'cancel').kind === 'allowed';
  const closed = closedWords(status);
  return (
    <Page>
      <Breadcrumbs
        items={[
          { label: words.bookings, href: '/bookings' },
          { label: words.back, href: `/bookings/${reference}` },
          { label: words.title },
        ]}
      />
      <PageTitle
        kicker={words.kicker(reference)}
        title={words.title}
        lead={open ? words.lead : undefined}
      />
      {open ? (
        <>
          <CancellationForm
            view={cancellationView(party, query, at, randomUUID())}
            action={confirmCancellation.bind(null, reference)}
            enquiry={{
              action: askAboutFee.bind(null, reference),
              notice: enquiryNotice(agency()),
            }}
          />
          {status !== 'travelling' && <ClaimNotes terms={party.terms} open={party.grounds} />}
          <Receipts party={party} />
        </>
      ) : (
        <EmptyState
          title={closed.title}
          actions={<ButtonLink href={`/bookings/${reference}`}>{words.back}</ButtonLink>}
        >
          {closed.text}
          <Receipts party={party} />
        </EmptyState>
      )}
    </Page>
  );
}

/** Why there is nothing to cancel: no contract yet, a trip that is over, or everything cancelled already. */
function closedWords(status: BookingState): { title: string; text: string } {
  if (transition(status, 'withdraw').kind === 'allowed') {
    return { title: words.notFormedTitle, text: words.notFormed };
  }
  if (status === 'completed') return { title: words.overTitle, text: words.over };
  return { title: words.endedTitle, text: words.ended };
}

function Receipts({ party }: { party: Party }) {
  const { reference, cancellations } = party.booking;
  if (cancellations.length === 0) return null;
  return (
    <ul className="mt-4 space-y-1">
      {cancellations.map((one) => (
        <li key={one.id}>
          <Link
            className="link"
            href={`/bookings/${reference}/cancellation/${one.id}`}
            prefetch={false}
          >
            {words.receiptOf(
              momentInWords(toInstant(one.declaredAt.getTime()), party.facts.calendar),
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}

import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyState } from '@/components/ui/empty-state';
import { transition } from '@/lib/rules/contract/booking-state';
import { addressedBooking } from '@/lib/server/access/who';
import { openCancellation } from '@/lib/server/desk/open-cancellation';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { cancellationWords } from '@/lib/wording/cancellation/cancellation';
import { takeCancellationWords as words } from '@/lib/wording/desk/take-cancellation';
import { DeskPage } from '../../../desk-page';
import { takeCancellation } from './actions';
import { TakenForm } from './taken-form';
import { takenView } from './taken-view';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** お取消しの受付: with the moment it was declared, and the fee of that moment before anything is done. */
export default async function TakeCancellationPage({ params, searchParams }: Props) {
  const reference = addressedBooking((await params).reference);
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('booking.cancel', `${page}/cancellation`);
  const query = await searchParams;
  const at = now();
  const party = await openCancellation(staff, reference, at);
  if (party === null) notFound();
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const asked = {
    who: [query.who ?? []].flat(),
    why: one('why'),
    by: one('by'),
    on: one('on'),
    at: one('at'),
    found: one('found'),
  };
  const { status } = party.booking;
  const open = party.facts.travelers.length > 0 && transition(status, 'cancel').kind === 'allowed';
  return (
    <DeskPage
      back={{ href: page, label: words.back }}
      staff={staff}
      current="/desk/bookings"
      title={`${words.title}　${reference}`}
      lead={open ? words.lead : undefined}
    >
      {open ? (
        <TakenForm
          taken={takenView(party, asked, at, randomUUID())}
          action={takeCancellation.bind(null, reference)}
        />
      ) : (
        <EmptyState title={cancellationWords.endedTitle} />
      )}
    </DeskPage>
  );
}

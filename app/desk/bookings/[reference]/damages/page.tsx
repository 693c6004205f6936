import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Notice } from '@/components/ui/notice';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { wasTravelled } from '@/lib/rules/contract/trip-settlement';
import { addressedBooking } from '@/lib/server/access/who';
import { COMPENSATION_KINDS } from '@/lib/server/after-trip/pay-settlement';
import { asOf } from '@/lib/server/contract/find-booking-now';
import { openBookingAtDesk } from '@/lib/server/desk/open-booking';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { damagesWords as words } from '@/lib/wording/after-trip/damages';
import { DeskPage } from '../../../desk-page';
import { decideHere } from './actions';
import { DamagesForm } from './damages-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ reference: string }> };

const KINDS: readonly string[] = COMPENSATION_KINDS;

/** 損害の賠償・特別補償: what was found to be owed, what is set off, and the button. */
export default async function DamagesPage({ params }: Props) {
  const reference = addressedBooking((await params).reference);
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('booking.settle-damages', `${page}/damages`);
  const at = now();
  const booking = await openBookingAtDesk(staff, reference, at);
  if (booking === null) notFound();
  const { status } = asOf(booking, instantOf(at.getTime()));
  const paidYen = booking.settlements
    .filter(({ kind, paidOn }) => KINDS.includes(kind) && paidOn !== null)
    .reduce((sum, { amountYen }) => sum + amountYen, 0);
  return (
    <DeskPage
      back={{ href: `${page}/after-trip`, label: words.back }}
      staff={staff}
      current="/desk/bookings"
      title={`${words.title}　${reference}`}
      lead={words.lead}
    >
      <div className="max-w-[44rem]">
        {wasTravelled(status) ? (
          <DamagesForm
            action={decideHere.bind(null, reference)}
            matters={booking.matters.map(({ id, at: told, item }) => ({
              value: id,
              label: `${shownMoment(told)}　${item}`,
            }))}
            paidYen={paidYen}
            formKey={randomUUID()}
          />
        ) : (
          <Notice>{words.refusals['not-on-trip']}</Notice>
        )}
      </div>
    </DeskPage>
  );
}

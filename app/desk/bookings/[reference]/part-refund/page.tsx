import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Notice } from '@/components/ui/notice';
import { wasTravelled } from '@/lib/rules/contract/trip-settlement';
import { addressedBooking } from '@/lib/server/access/who';
import { openCancellation } from '@/lib/server/desk/open-cancellation';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { partRefundWords as words } from '@/lib/wording/after-trip/part-refund';
import { DeskPage } from '../../../desk-page';
import { settlePart } from './actions';
import { PartRefundForm } from './part-refund-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ reference: string }> };

/** 旅行開始後の一部の解除: what was not received, what goes back, and the button. */
export default async function PartRefundPage({ params }: Props) {
  const reference = addressedBooking((await params).reference);
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('booking.part-refund', `${page}/part-refund`);
  const party = await openCancellation(staff, reference, now());
  if (party === null) notFound();
  const { status } = party.booking;
  return (
    <DeskPage
      back={{ href: page, label: words.back }}
      staff={staff}
      current="/desk/bookings"
      title={`${words.title}　${reference}`}
      lead={words.lead}
    >
      <div className="max-w-[44rem]">
        {wasTravelled(status) ? (
          <PartRefundForm
            action={settlePart.bind(null, reference)}
            mayEnd={status === 'travelling'}
            formKey={randomUUID()}
          />
        ) : (
          <Notice>{words.refusals['not-on-trip']}</Notice>
        )}
      </div>
    </DeskPage>
  );
}

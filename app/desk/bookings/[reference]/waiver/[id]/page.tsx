import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { addressedBooking, addressedId } from '@/lib/server/access/who';
import { openBookingAtDesk } from '@/lib/server/desk/open-booking';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { waiveFeeWords as words } from '@/lib/wording/desk/waive-fee';
import { yenInWords } from '@/lib/wording/site/money';
import { waivedOf } from '../../../../../bookings/[reference]/booking-cancellations';
import { DeskPage } from '../../../../desk-page';
import { waiveHere } from './actions';
import { WaiverForm } from './waiver-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ reference: string; id: string }> };

/** 取消料の免除 of one cancellation: what it cost, what was waived, what can still be. */
export default async function WaiverPage({ params }: Props) {
  const { reference: given, id: row } = await params;
  const [reference, id] = [addressedBooking(given), addressedId(row)];
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('booking.waive-fee', `${page}/waiver/${id}`);
  const booking = await openBookingAtDesk(staff, reference, now());
  const cancellation = booking?.cancellations.find((one) => one.id === id);
  if (booking === null || cancellation === undefined) notFound();
  const waived = waivedOf(booking, id);
  const left = cancellation.feeYen - waived;
  const declared = shownMoment(cancellation.declaredAt);
  return (
    <DeskPage
      back={{ href: page, label: words.back }}
      staff={staff}
      current="/desk/bookings"
      title={`${words.title}　${reference}`}
      lead={words.lead}
    >
      <div className="max-w-[44rem]">
        <DefinitionList
          items={[
            { term: words.cancelledAt, detail: declared },
            { term: words.fee, detail: yenInWords(cancellation.feeYen) },
            ...(waived > 0 ? [{ term: words.waived, detail: yenInWords(waived) }] : []),
            { term: words.left, detail: yenInWords(left) },
          ]}
        />
        <div className="mt-8">
          {left > 0 ? (
            <WaiverForm
              action={waiveHere.bind(null, { reference, id })}
              leftYen={left}
              formKey={randomUUID()}
            />
          ) : (
            <Notice>{words.refusals['nothing-left']}</Notice>
          )}
        </div>
      </div>
    </DeskPage>
  );
}

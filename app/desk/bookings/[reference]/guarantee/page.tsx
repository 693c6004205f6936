import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Notice } from '@/components/ui/notice';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { wasTravelled } from '@/lib/rules/contract/trip-settlement';
import { addressedBooking } from '@/lib/server/access/who';
import { openCancellation } from '@/lib/server/desk/open-cancellation';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { guaranteeWords as words } from '@/lib/wording/after-trip/guarantee';
import { changeRowInWords } from '@/lib/wording/documents/printed-terms';
import { DeskPage } from '../../../desk-page';
import { judgeHere } from './actions';
import { GuaranteeForm } from './guarantee-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ reference: string }> };

/** 旅程保証: the changes of the trip, row by row, what they come to, and the button. */
export default async function GuaranteePage({ params }: Props) {
  const reference = addressedBooking((await params).reference);
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('booking.guarantee', `${page}/guarantee`);
  const at = now();
  const party = await openCancellation(staff, reference, at);
  if (party === null) notFound();
  const rows = party.terms.changeCompensation?.rows ?? [];
  const closed = closedFor(wasTravelled(party.booking.status), rows.length);
  return (
    <DeskPage
      back={{ href: `${page}/after-trip`, label: words.back }}
      staff={staff}
      current="/desk/bookings"
      title={`${words.title}　${reference}`}
      lead={words.lead}
    >
      <div className="max-w-[44rem]">
        {closed === null ? (
          <GuaranteeForm
            action={judgeHere.bind(null, reference)}
            rows={rows.map(({ row }) => ({
              value: String(row),
              label: `${row}　${changeRowInWords(row, rows.length)}`,
            }))}
            today={dayInJapan(instantOf(at.getTime()))}
            formKey={randomUUID()}
          />
        ) : (
          <Notice>{words.refusals[closed]}</Notice>
        )}
      </div>
    </DeskPage>
  );
}

function closedFor(travelled: boolean, rows: number) {
  if (!travelled) return 'not-on-trip' as const;
  return rows === 0 ? ('not-in-terms' as const) : null;
}

import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Notice } from '@/components/ui/notice';
import { wasTravelled } from '@/lib/rules/contract/trip-settlement';
import { addressedBooking } from '@/lib/server/access/who';
import { openCancellation } from '@/lib/server/desk/open-cancellation';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { incidentWords as words } from '@/lib/wording/after-trip/incident';
import { DeskPage } from '../../../desk-page';
import { chargeHere } from './actions';
import { IncidentForm } from './incident-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ reference: string }> };

/** ご旅行中にかかった費用: what for, how much, by which paper, until when. */
export default async function IncidentPage({ params }: Props) {
  const reference = addressedBooking((await params).reference);
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('booking.charge-incident', `${page}/incident`);
  const party = await openCancellation(staff, reference, now());
  if (party === null) notFound();
  return (
    <DeskPage
      back={{ href: `${page}/after-trip`, label: words.back }}
      staff={staff}
      current="/desk/bookings"
      title={`${words.title}　${reference}`}
      lead={words.lead}
    >
      <div className="max-w-[44rem]">
        {wasTravelled(party.booking.status) ? (
          <IncidentForm action={chargeHere.bind(null, reference)} formKey={randomUUID()} />
        ) : (
          <Notice>{words.refusals['not-on-trip']}</Notice>
        )}
      </div>
    </DeskPage>
  );
}

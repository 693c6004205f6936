import { ButtonLink } from '@/components/ui/button-link';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import type { SentApplication } from '@/lib/server/application/find-sent-application';
import { findWaiting } from '@/lib/server/application/waiting/find-waiting';
import { donePageWords } from '@/lib/wording/booking/done-page';
import { waitingWords as words } from '@/lib/wording/booking/waiting-list';
import { WaitingFacts } from '../../../../../bookings/[reference]/waiting-facts';
import { DoneMail } from './done-mail';
import { tripItems } from './trip-items';

/** キャンセル待ちの受付: no booking yet, the place in the line and until when (D2-3.3a, D2-3.3c). */
export async function DoneWaiting(props: {
  booking: SentApplication;
  bookingId: string;
  demo: boolean;
}) {
  const { booking, bookingId, demo } = props;
  const waiting = await findWaiting(bookingId);
  return (
    <>
      <PageTitle title={words.doneTitle} lead={words.doneLead} />
      <Notice className="mb-10">{words.doneNote}</Notice>
      <DefinitionList items={tripItems(booking)} />
      {waiting !== null && <WaitingFacts waiting={waiting} />}
      <DoneMail email={booking.contactEmail} demo={demo} />
      <ButtonLink
        kind="primary"
        size="large"
        href={`/bookings/${booking.reference}`}
        className="mt-8"
      >
        {donePageWords.open}
      </ButtonLink>
    </>
  );
}

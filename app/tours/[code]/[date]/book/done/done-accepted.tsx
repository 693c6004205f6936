import { ShownSign } from '@/components/forms/shown-sign';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageTitle } from '@/components/ui/page-title';
import type { SentApplication } from '@/lib/server/application/find-sent-application';
import { donePageWords as words } from '@/lib/wording/booking/done-page';
import { confirmShown } from '../../../../../bookings/[reference]/actions';
import { DoneMail } from './done-mail';
import { tripItems } from './trip-items';

/**
 * 承諾のお知らせ: its display is its arrival, and the page says by itself that it is displayed.
 *
 * @clause D2-3.1a
 */
export function DoneAccepted({ booking, demo }: { booking: SentApplication; demo: boolean }) {
  return (
    <>
      <PageTitle title={words.acceptedTitle} lead={words.acceptedLead} />
      <DefinitionList items={tripItems(booking)} />
      <p className="measure my-6">{words.acceptedText}</p>
      <ShownSign action={confirmShown.bind(null, booking.reference)} label={words.acceptedSeen} />
      <DoneMail email={booking.contactEmail} demo={demo} />
    </>
  );
}

import { ButtonLink } from '@/components/ui/button-link';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageTitle } from '@/components/ui/page-title';
import type { BookPlace } from '@/lib/server/application/draft/draft-cookie';
import type { SentApplication } from '@/lib/server/application/find-sent-application';
import { donePageWords as words } from '@/lib/wording/booking/done-page';
import { DoneMail } from './done-mail';
import { tripItems } from './trip-items';

type DoneEndedProps = {
  booking: SentApplication;
  place: BookPlace;
  /** The card was refused after the contract had formed. */
  refused: boolean;
  demo: boolean;
};

/** An application that has ended, or a booking that has gone on without this page. */
export function DoneEnded({ booking, place, refused, demo }: DoneEndedProps) {
  return (
    <>
      <PageTitle
        title={refused ? words.terminatedTitle : words.movedTitle}
        lead={refused ? words.terminatedLead : words.movedLead}
      />
      <DefinitionList items={tripItems(booking)} />
      {refused && <DoneMail email={booking.contactEmail} demo={demo} />}
      <div className="mt-8 flex flex-wrap gap-4">
        {refused && (
          <ButtonLink kind="primary" href={`/tours/${place.code}#departures`}>
            {words.again}
          </ButtonLink>
        )}
        <ButtonLink href={`/bookings/${booking.reference}`}>{words.open}</ButtonLink>
      </div>
    </>
  );
}

import { ButtonLink } from '@/components/ui/button-link';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import type { SentApplication } from '@/lib/server/application/find-sent-application';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { donePageWords as words } from '@/lib/wording/booking/done-page';
import { waitingWords } from '@/lib/wording/booking/waiting-list';
import { DoneMail } from './done-mail';
import { tripItems } from './trip-items';

/** 申込みの受付: no contract yet, and until when the answer comes. */
export function DoneApplied({ booking, demo }: { booking: SentApplication; demo: boolean }) {
  const { answerBy, guardianConsents, travelers } = booking;
  const guardians = [...new Set(guardianConsents.map((one) => one.guardianName))];
  return (
    <>
      <PageTitle title={words.appliedTitle} lead={words.appliedLead} />
      {answerBy && (
        <Notice className="mb-10">
          <p>{words.appliedAnswer(shownMoment(answerBy))}</p>
          <p>{booking.package?.waiting ? waitingWords.placeLater : words.appliedHeld}</p>
        </Notice>
      )}
      {guardians.length > 0 && (
        <p className="measure mb-4">{words.appliedGuardian(guardians, travelers.length > 0)}</p>
      )}
      {travelers.length > 0 && <p className="measure mb-4">{words.appliedAssistance}</p>}
      <DefinitionList items={tripItems(booking)} />
      <DoneMail email={booking.contactEmail} demo={demo} />
      <ButtonLink
        kind="primary"
        size="large"
        href={`/bookings/${booking.reference}`}
        className="mt-8"
      >
        {words.open}
      </ButtonLink>
    </>
  );
}

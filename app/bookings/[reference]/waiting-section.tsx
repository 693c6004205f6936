import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { Waiting } from '@/lib/server/application/waiting/find-waiting';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { bookingWords } from '@/lib/wording/booking/booking-page';
import { bookingStateWords } from '@/lib/wording/booking/booking-states';
import { waitingWords as words } from '@/lib/wording/booking/waiting-list';
import { WaitingFacts } from './waiting-facts';

/** キャンセル待ち: the place in the line and what is held; once its turn has come, the way to the answer (D2-3.3a). */
export function WaitingSection(props: {
  reference: string;
  waiting: Waiting;
  /** The company has accepted: the notice is shown, and nothing is to be answered. */
  accepted: boolean;
}) {
  const { reference, waiting, accepted } = props;
  const { offerUntil } = waiting;
  return (
    <Section id="waiting" title={bookingStateWords.waitlisted.label} note={words.withdraw}>
      {offerUntil !== null && !accepted && (
        <Notice kind="warning" title={words.offerTitle} className="mb-8">
          <p className="mb-4">{words.offerLead(shownMoment(offerUntil))}</p>
          <ButtonLink kind="primary" href={`/bookings/${reference}/offer`}>
            {words.offerOpen}
          </ButtonLink>
        </Notice>
      )}
      <WaitingFacts waiting={waiting} />
      <p className="mt-4">
        <a className="link" href="#withdraw">
          {bookingWords.withdrawTitle}
        </a>
      </p>
    </Section>
  );
}

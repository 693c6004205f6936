import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { Page } from '@/components/ui/page';
import { Steps } from '@/components/ui/steps';
import { mayViewBooking } from '@/lib/server/access/viewer';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { findSentBooking } from '@/lib/server/application/draft/find-draft';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { findSentApplication } from '@/lib/server/application/find-sent-application';
import { findStanding } from '@/lib/server/contract/find-standing';
import { wasWaitedFor } from '@/lib/server/money/payments/pending-payment';
import { showsMails } from '@/lib/server/system/mail/shows-mails';
import { bookStepLabels } from '@/lib/wording/booking/book-frame';
import { donePageWords } from '@/lib/wording/booking/done-page';
import { StepNotThere } from '../step-not-there';
import { DoneAccepted } from './done-accepted';
import { DoneApplied } from './done-applied';
import { DoneContracted } from './done-contracted';
import { DoneEnded } from './done-ended';
import { DoneWaiting } from './done-waiting';

export const instant = false;
export const metadata: Metadata = { title: donePageWords.metaTitle, robots: { index: false } };

type DonePageProps = { params: Promise<{ code: string; date: string }> };

/**
 * 完了: displays the acceptance. Asking for the page writes nothing; it says by itself that it is shown.
 *
 * @clause D2-3.1a
 */
export default async function DonePage({ params }: DonePageProps) {
  const place = bookPlace(await params);
  await connection();
  const sent = await findSentBooking(place);
  if (sent === null) return <StepNotThere place={place} away="gone" />;
  if (sent.readOut) redirect(`/desk/departures/${place.code}/${place.date}/application?done=sent`);
  // Who was not there when the card company told is let in by the button of that page: a page that is read sets nothing.
  const seen = await mayViewBooking(sent.reference);
  if (seen === null && (await wasWaitedFor(sent.id))) redirect(bookPath(place, 'waiting'));
  const standing = await findStanding(sent.id);
  const booking = await findSentApplication(sent.id);
  const shown = { booking, demo: showsMails() };
  return (
    <Page width="form">
      <Steps
        steps={bookStepLabels.map((label) => ({ label }))}
        current={bookStepLabels.length - 1}
      />
      {standing.kind === 'contracted' && <DoneContracted {...shown} formedAt={standing.formedAt} />}
      {standing.kind === 'accepted' && <DoneAccepted {...shown} />}
      {standing.kind === 'not-accepted' && <DoneApplied {...shown} />}
      {standing.kind === 'waiting' && <DoneWaiting {...shown} bookingId={sent.id} />}
      {(standing.kind === 'auto-terminated' || standing.kind === 'other') && (
        <DoneEnded {...shown} place={place} refused={standing.kind === 'auto-terminated'} />
      )}
    </Page>
  );
}

import type { Metadata } from 'next';
import { connection } from 'next/server';
import { Page } from '@/components/ui/page';
import { Steps } from '@/components/ui/steps';
import { findSentBooking } from '@/lib/server/application/draft/find-draft';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { findSentApplication } from '@/lib/server/application/find-sent-application';
import { concludeContract } from '@/lib/server/contract/conclude-contract';
import { now } from '@/lib/server/system/clock';
import { showsMails } from '@/lib/server/system/mail/shows-mails';
import { bookStepLabels, donePageWords } from '@/lib/wording/booking/booking';
import { StepNotThere } from '../step-not-there';
import { DoneApplied } from './done-applied';
import { DoneContracted } from './done-contracted';
import { DoneEnded } from './done-ended';

export const instant = false;
export const metadata: Metadata = { title: donePageWords.metaTitle, robots: { index: false } };

type DonePageProps = { params: Promise<{ code: string; date: string }> };

/**
 * 完了: displays the acceptance, and by that the contract forms.
 *
 * @clause D2-3.1a
 */
export default async function DonePage({ params }: DonePageProps) {
  const place = bookPlace(await params);
  await connection();
  const sent = await findSentBooking(place);
  if (sent === null) return <StepNotThere place={place} away="gone" />;
  const conclusion = await concludeContract(sent.id, now());
  const booking = await findSentApplication(sent.id);
  const shown = { booking, demo: showsMails() };
  return (
    <Page width="form">
      <Steps
        steps={bookStepLabels.map((label) => ({ label }))}
        current={bookStepLabels.length - 1}
      />
      {conclusion.kind === 'contracted' && (
        <DoneContracted {...shown} formedAt={conclusion.formedAt} />
      )}
      {conclusion.kind === 'not-accepted' && <DoneApplied {...shown} />}
      {(conclusion.kind === 'auto-terminated' || conclusion.kind === 'other') && (
        <DoneEnded {...shown} place={place} refused={conclusion.kind === 'auto-terminated'} />
      )}
    </Page>
  );
}

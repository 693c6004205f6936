import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { ButtonForm } from '@/components/forms/button-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { findDraft, findSentBooking } from '@/lib/server/application/draft/find-draft';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { lastPendingOfDraft } from '@/lib/server/money/payments/pending-payment';
import { payPageWords as words } from '@/lib/wording/booking/pay-page';
import { StepNotThere } from '../step-not-there';
import { askAgain } from './actions';

export const instant = false;
export const metadata: Metadata = { title: words.waitingTitle, robots: { index: false } };

type WaitingPageProps = { params: Promise<{ code: string; date: string }> };

/** お支払いの確認中: the card company tells later. Asking for the page asks nobody and writes nothing. */
export default async function WaitingPage({ params }: WaitingPageProps) {
  const place = bookPlace(await params);
  await connection();
  const draft = await findDraft(place);
  const sent = draft === null ? await findSentBooking(place) : null;
  if (draft === null && sent === null) return <StepNotThere place={place} away="gone" />;
  const payment = draft && (await lastPendingOfDraft(draft.id));
  if (draft !== null && payment === null) redirect(bookPath(place, 'pay'));
  if (payment?.status === 'declined') redirect(bookPath(place, 'declined'));
  if (payment?.status === 'voided') redirect(`${bookPath(place, 'declined')}?given-back`);
  const url = payment?.redirectUrl ?? null;
  return (
    <Page width="form">
      <PageTitle
        title={sent ? words.waitingSentTitle : words.waitingTitle}
        lead={sent ? words.waitingSentLead : words.waitingLead}
      />
      {sent === null && (
        <div className="measure mb-8 space-y-4" role="status">
          {url !== null && <p className="font-bold">{words.waitingConfirm}</p>}
          <p>{words.waitingNext}</p>
          <p>{words.waitingEnd}</p>
        </div>
      )}
      <div className="flex flex-wrap items-end gap-4">
        {url !== null && (
          <ButtonLink kind="primary" href={url}>
            {words.waitingThere}
          </ButtonLink>
        )}
        <ButtonForm
          action={askAgain.bind(null, place)}
          label={sent ? words.waitingOn : words.waitingAsk}
          kind={url === null ? 'primary' : 'secondary'}
        />
      </div>
    </Page>
  );
}

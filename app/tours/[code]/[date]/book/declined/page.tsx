import type { Metadata } from 'next';
import { ButtonForm } from '@/components/forms/button-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { openStep } from '@/lib/server/application/draft/open-step';
import { payPageWords as words } from '@/lib/wording/booking/pay-page';
import { waitingWords } from '@/lib/wording/booking/waiting-list';
import { StepNotThere } from '../step-not-there';
import { tryAgain } from './actions';

export const instant = false;
export const metadata: Metadata = { title: words.declinedTitle, robots: { index: false } };

type DeclinedPageProps = {
  params: Promise<{ code: string; date: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The card was declined, or asked too long ago: nothing is booked, nothing is charged, the seats are back. */
export default async function DeclinedPage({ params, searchParams }: DeclinedPageProps) {
  const opened = await openStep(await params, 'travelers');
  if ('away' in opened)
    return <StepNotThere {...opened} action={tryAgain.bind(null, opened.place)} />;
  const { place, draft } = opened;
  const waits = Boolean(draft.answers.waiting);
  const kept = draft.hold !== null && draft.takenDown?.dueAt != null;
  const declined = kept ? words.declinedKept : words.declinedText;
  const givenBack = 'given-back' in (await searchParams);
  return (
    <Page width="form">
      <PageTitle
        title={givenBack ? words.givenBackTitle : words.declinedTitle}
        lead={waits ? waitingWords.declined : givenBack ? words.givenBackText : declined}
      />
      <div className="flex flex-wrap items-center gap-4">
        {draft.hold === null && !waits ? (
          <ButtonForm
            action={tryAgain.bind(null, place)}
            label={givenBack ? words.givenBackAgain : words.declinedAgain}
            kind="primary"
          />
        ) : (
          <ButtonLink kind="primary" href={bookPath(place, 'pay')}>
            {givenBack ? words.givenBackPay : words.declinedPay}
          </ButtonLink>
        )}
        <ButtonLink href={`/tours/${place.code}`}>{words.declinedStop}</ButtonLink>
      </div>
    </Page>
  );
}

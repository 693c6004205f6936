import type { Metadata } from 'next';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { draftState } from '@/lib/server/application/draft/draft-state';
import { openStep } from '@/lib/server/application/draft/open-step';
import { isHandedOnly, readingOut } from '@/lib/server/application/taken-down/reading-out';
import { now } from '@/lib/server/system/clock';
import { checkPageWords as words } from '@/lib/wording/booking/check-page';
import { waitingWords } from '@/lib/wording/booking/waiting-list';
import { BookFrame } from '../book-frame';
import { StepNotThere } from '../step-not-there';
import { confirmChecked } from './actions';
import { CheckForm } from './check-form';
import { CheckedAnswers } from './checked-answers';
import { CheckedPrice } from './checked-price';
import { CheckedStatement } from './checked-statement';
import { HandOver } from './hand-over';
import { leavingMark, leavingNow } from './leaving-now';
import { ReplacedBooking } from './replaced-booking';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type CheckPageProps = {
  params: Promise<{ code: string; date: string }>;
  searchParams: Promise<{ changed?: string; 'seats-free'?: string }>;
};

/** 内容の確認: every answer, the price, the fees, who decides what; nothing is final yet. */
export default async function CheckPage({ params, searchParams }: CheckPageProps) {
  const opened = await openStep(await params, 'check');
  if ('away' in opened)
    return <StepNotThere {...opened} action={confirmChecked.bind(null, opened.place)} />;
  const { place, application } = opened;
  const { price, statement } = application;
  const asked = await searchParams;
  if (price?.kind !== 'priced' || statement === null) throw new Error('checked without a price');
  const { replaces } = opened.draft.answers;
  const leaving = await leavingNow(opened.draft.answers, now());
  return (
    <BookFrame opened={opened} step="check">
      {asked['seats-free'] !== undefined && (
        <Notice live="status" className="mb-10">
          {waitingWords.freed}
        </Notice>
      )}
      {asked.changed !== undefined && (
        <Notice kind="warning" live="alert" className="mb-10">
          {words.changed}
        </Notice>
      )}
      <PageTitle title={words.title} lead={words.lead} />
      <CheckedAnswers opened={opened} />
      <CheckedPrice opened={opened} price={price} />
      {replaces && (
        <ReplacedBooking replaces={replaces} leaving={leaving ?? null} newYen={price.total} />
      )}
      <CheckedStatement statement={statement} application={application} />
      {readingOut(opened.draft) !== null && <HandOver opened={opened} />}
      {!isHandedOnly(opened.draft) && (
        <CheckForm
          action={confirmChecked.bind(null, place)}
          draftState={draftState(opened.draft)}
          totalYen={price.total}
          statementSha256={statement.sha256}
          leaving={leaving ? leavingMark(leaving.figures) : ''}
          backHref={bookPath(place, 'consents')}
        />
      )}
    </BookFrame>
  );
}

import type { Metadata } from 'next';
import { connection } from 'next/server';
import { ErrorSummary } from '@/components/forms/error-summary';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { readFeeQuestion } from '@/lib/schemas/cancellation/fee-question';
import { formErrors } from '@/lib/schemas/form/form-state';
import { now } from '@/lib/server/system/clock';
import { siteUrl } from '@/lib/server/system/site-url';
import { feeQuestionWords as words } from '@/lib/wording/cancellation/fee-question';
import { feeAnswer } from './fee-answer';
import { FeeAsked } from './fee-asked';
import { type AskedTour, findAskedTour } from './find-asked-tour';
import { QuestionForm } from './question-form';
import { TourChoice } from './tour-choice';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  await connection();
  return {
    title: words.title,
    description: words.description,
    alternates: { canonical: siteUrl('/cancellation-fees') },
  };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CancellationFeesPage({ searchParams }: Props) {
  const query = await searchParams;
  await connection();
  const at = now();
  const code = textOf(query.tour);
  const asked = code === '' ? null : await findAskedTour(code, at);
  const parsed = readFeeQuestion(query);
  const answer = asked && parsed.success ? feeAnswer(asked, parsed.data, at) : null;
  const errors = [
    ...(code !== '' && asked === null ? [{ name: 'q', message: words.errors.tour }] : []),
    ...(asked && !parsed.success ? formErrors(parsed.error) : []),
    ...(answer?.kind === 'wrong' ? [{ name: answer.field, message: answer.message }] : []),
    ...(asked && !parsed.success && isForeignDate(asked, query.date)
      ? [{ name: 'date', message: words.errors.date }]
      : []),
  ];
  return (
    <Page>
      <Breadcrumbs items={[{ label: words.title }]} />
      <ErrorSummary errors={errors} />
      <PageTitle title={words.title} lead={words.lead} />
      {asked === null ? (
        <TourChoice q={textOf(query.q)} page={textOf(query.page)} at={at} errors={errors} />
      ) : (
        <>
          <QuestionForm asked={asked} query={query} errors={errors} />
          {answer?.kind === 'answer' && <FeeAsked asked={asked} answer={answer} at={at} />}
        </>
      )}
    </Page>
  );
}

function textOf(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A day that was typed into the address and is none of this tour's departures. */
function isForeignDate({ departures }: AskedTour, date: unknown): boolean {
  return typeof date === 'string' && date !== '' && !departures.some((one) => one.date === date);
}

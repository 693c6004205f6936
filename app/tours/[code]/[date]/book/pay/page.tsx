import type { Metadata } from 'next';
import { SandboxNotice } from '@/components/travel/sandbox-notice';
import { PageTitle } from '@/components/ui/page-title';
import { Price } from '@/components/ui/price';
import { Section } from '@/components/ui/section';
import type { DepositPlan } from '@/lib/rules/money/payment-plan';
import type { Terms } from '@/lib/rules/terms';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { draftState } from '@/lib/server/application/draft/draft-state';
import { openStep } from '@/lib/server/application/draft/open-step';
import { holidaysAround } from '@/lib/server/system/holidays';
import { newSecret } from '@/lib/server/system/sealed';
import { payPageWords as words } from '@/lib/wording/booking/pay-page';
import { waitingWords } from '@/lib/wording/booking/waiting-list';
import { nonPaymentInWords } from '@/lib/wording/money/non-payment';
import { dayInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';
import { BookFrame } from '../book-frame';
import { PriceLines } from '../price-lines';
import { StepNotThere } from '../step-not-there';
import { apply } from './actions';
import { PayForm, type ShownPlan } from './pay-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type PayPageProps = { params: Promise<{ code: string; date: string }> };

/** 申込金 and the rest, as the choice tells them. */
function payPlanWords(plan: DepositPlan, terms: Terms): ShownPlan {
  const dueDay = dayInWords(plan.dueDate, holidaysAround(plan.dueDate, plan.dueDate));
  return {
    depositYen: plan.deposit,
    hint: words.depositHint(plan, dueDay, nonPaymentInWords(plan.dueDate, terms)),
  };
}

/** お支払い: the price once more, the card, and the one button that sends the application. */
export default async function PayPage({ params }: PayPageProps) {
  const opened = await openStep(await params, 'pay');
  if ('away' in opened) return <StepNotThere {...opened} action={apply.bind(null, opened.place)} />;
  const { place, application } = opened;
  const { price, trip, plan, terms } = application;
  if (price?.kind !== 'priced') throw new Error('paid without a price');
  const money = terms.waitlist?.moneyHeld ? 'held' : 'card';
  const waiting = opened.draft.answers.waiting ? ({ money } as const) : null;
  return (
    <BookFrame opened={opened} step="pay">
      {waiting === null ? (
        <PageTitle title={words.title} lead={words.lead} />
      ) : (
        <PageTitle title={waitingWords.payTitle} lead={waitingWords.payLead[waiting.money]} />
      )}
      <Section title={words.amount} layout="stacked">
        <PriceLines lines={price.lines} options={trip.options} />
        <p className="text-right">
          <Price amount={price.total} size="large" />
        </p>
        {waiting !== null && plan !== null && (
          <p className="text-right">
            {waitingWords.held}：{yenInWords(plan.deposit)}
          </p>
        )}
        <p className="mt-2 text-muted text-sm">{words.usage}</p>
      </Section>
      <SandboxNotice />
      <PayForm
        action={apply.bind(null, place)}
        draftState={draftState(opened.draft)}
        attempt={newSecret()}
        totalYen={price.total}
        plan={waiting === null ? plan && payPlanWords(plan, terms) : null}
        submit={waiting === null ? words.submit(price.total) : waitingWords.paySubmit}
        backHref={bookPath(place, 'check')}
      />
    </BookFrame>
  );
}

import 'server-only';
import { partedMoney } from '@/lib/rules/cancellation/party-money';
import { type DepositPlan, depositPlan } from '@/lib/rules/money/payment-plan';
import type { PartyPrice } from '@/lib/rules/price/party-price';
import type { Application } from './application';
import type { DraftAnswers } from './draft-answers';
import { draftMoney } from './draft-money';

/** 申込金と残り, by the terms the contract will be concluded under; null when all is paid with the application. */
export function planOfDraft(
  application: Pick<Application, 'party' | 'trip' | 'terms' | 'departureDate' | 'today'>,
  answers: Pick<DraftAnswers, 'rooms'>,
  price: PartyPrice & { kind: 'priced' },
): DepositPlan | null {
  const money = draftMoney({ application, draft: { answers } }, price);
  const everybody = money.travelers.map(({ id }) => id);
  const { departureDate, today: appliedOn, terms } = application;
  const tourPrices = partedMoney(money, everybody).leavers.map(({ tourPrice }) => tourPrice);
  return depositPlan({ tourPrices, total: price.total, departureDate, appliedOn }, terms);
}

/** What may be paid with an application, in yen: the deposit or all, and nothing between (D2-6b, D3-2.3). */
export function payableYen(totalYen: number, plan: DepositPlan | null): readonly number[] {
  return plan === null ? [totalYen] : [plan.deposit, totalYen];
}

import { partyFeeSteps } from '@/lib/rules/cancellation/party-fee-steps';
import type { PartyPrice } from '@/lib/rules/price/party-price';
import { draftMoney } from '@/lib/server/application/draft/draft-money';
import type { OpenedStep } from '@/lib/server/application/draft/open-step';
import { holidaysAround } from '@/lib/server/system/holidays';

/** 取消料の表 of the check page: what everybody's leaving would cost, by the terms in force. */
export function checkedFees(
  opened: Pick<OpenedStep, 'application' | 'draft'>,
  price: PartyPrice & { kind: 'priced' },
) {
  const { trip, terms, departureDate, today } = opened.application;
  const money = draftMoney(opened, price);
  const partySize = money.travelers.length;
  const calendar = holidaysAround(today, departureDate);
  const departure = { departureDate, dayTrip: trip.dayTrip, partySize, calendar };
  return { rows: partyFeeSteps(departure, money, terms), calendar };
}

import { FeeTable } from '@/components/travel/fee-table';
import { Price } from '@/components/ui/price';
import { Section } from '@/components/ui/section';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { partyFeeSteps } from '@/lib/rules/cancellation/party-fee-steps';
import { travelerPrices } from '@/lib/rules/cancellation/traveler-prices';
import type { PartyPrice } from '@/lib/rules/price/party-price';
import type { Application } from '@/lib/server/application/draft/application';
import { holidaysAround } from '@/lib/server/system/holidays';
import { checkPageWords as words } from '@/lib/wording/booking/booking';
import { PriceLines } from '../price-lines';

type CheckedPriceProps = {
  application: Application;
  price: PartyPrice & { kind: 'priced' };
};

/** 旅行代金の内訳, and what cancelling it would cost under the terms in force. */
export function CheckedPrice({ application, price }: CheckedPriceProps) {
  const { party, snapshot, terms, departureDate, today } = application;
  const prices = travelerPrices(
    price.lines,
    party.map(({ id }) => id),
  );
  const departure = { departureDate, dayTrip: snapshot.dayTrip };
  const rows = partyFeeSteps(departure, prices, terms);
  return (
    <>
      <Section title={words.price} id="price">
        <PriceLines lines={price.lines} options={snapshot.options} />
        <p className="flex flex-wrap items-baseline justify-between gap-x-6">
          <strong>{words.total}</strong>
          <Price amount={price.total} size="large" />
        </p>
      </Section>
      {!isRefusal(rows) && (
        <Section
          title={words.fees}
          id="fees"
          note={words.feesNote(rows[0]?.step.article ?? terms.acceptance.article)}
        >
          <FeeTable
            caption={words.fees}
            captionHidden
            rows={rows}
            calendar={holidaysAround(today, departureDate)}
            amountOf={(row) => row.fee}
          />
        </Section>
      )}
    </>
  );
}

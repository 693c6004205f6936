import { FeeTable } from '@/components/travel/fee-table';
import { DefinitionList } from '@/components/ui/definition-list';
import { Price } from '@/components/ui/price';
import { Section } from '@/components/ui/section';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { PartyPrice } from '@/lib/rules/price/party-price';
import type { OpenedStep } from '@/lib/server/application/draft/open-step';
import { holidaysAround } from '@/lib/server/system/holidays';
import { checkPageWords as words } from '@/lib/wording/booking/check-page';
import { dayInWords } from '@/lib/wording/site/day';
import { PriceLines } from '../price-lines';
import { checkedFees } from './checked-fees';

type CheckedPriceProps = {
  opened: OpenedStep;
  price: PartyPrice & { kind: 'priced' };
};

/** 旅行代金の内訳, and what cancelling it would cost under the terms in force. */
export function CheckedPrice({ opened, price }: CheckedPriceProps) {
  const { trip, terms, today, plan } = opened.application;
  const { rows, calendar } = checkedFees(opened, price);
  return (
    <>
      <Section title={words.price} id="price">
        <PriceLines lines={price.lines} options={trip.options} />
        <p className="flex flex-wrap items-baseline justify-between gap-x-6">
          <strong>{words.total}</strong>
          <Price amount={price.total} size="large" />
        </p>
        {plan !== null && (
          <DefinitionList
            items={[
              { term: words.deposit, detail: words.depositOf(plan) },
              {
                term: words.rest,
                detail: words.restOf(
                  plan,
                  dayInWords(plan.dueDate, holidaysAround(today, plan.dueDate)),
                ),
              },
            ]}
          />
        )}
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
            calendar={calendar}
            amountOf={(row) => row.fee}
          />
        </Section>
      )}
    </>
  );
}

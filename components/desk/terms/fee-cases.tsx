import { DataTable } from '@/components/ui/data-table';
import { ScrollBox } from '@/components/ui/scroll-box';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { cancellationFee } from '@/lib/rules/cancellation/cancellation-fee';
import type { Terms } from '@/lib/rules/terms';
import {
  TYPICAL_MOMENTS,
  TYPICAL_PRICE,
  type TypicalDeparture,
  type TypicalMoment,
  typicalFacts,
} from '@/lib/terms/typical-cases';
import { deskTermsWords as words } from '@/lib/wording/desk/terms';
import { dayInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';
import { tripInWords } from './trip-in-words';

type FeeCasesProps = {
  terms: Terms;
  departures: readonly TypicalDeparture[];
  calendar: BusinessCalendar;
};

/** Ten typical cases with their fee, a column for each table of the terms. */
export function FeeCases({ terms, departures, calendar }: FeeCasesProps) {
  return (
    <>
      <p className="measure mb-4 text-muted text-sm">
        {words.casesLead(yenInWords(TYPICAL_PRICE))}
      </p>
      <ScrollBox label={words.parts.cases}>
        <DataTable<TypicalMoment>
          caption={words.parts.cases}
          captionHidden
          rows={TYPICAL_MOMENTS}
          rowKey={words.caseOf}
          columns={[
            { key: 'when', header: words.caseWhen, cell: words.caseOf, rowHeader: true },
            ...departures.map((departure, place) => ({
              key: String(place),
              align: 'right' as const,
              header: `${tripInWords(departure.table, terms)}（${words.departs(dayInWords(departure.departureDate, calendar))}）`,
              cell: (moment: TypicalMoment) => feeOf(departure, moment, terms, calendar),
            })),
          ]}
        />
      </ScrollBox>
    </>
  );
}

/** The fee of a typical case in words, by the rule that charges it. */
export function feeOf(
  departure: TypicalDeparture,
  moment: TypicalMoment,
  terms: Terms,
  calendar: BusinessCalendar,
): string {
  const quote = cancellationFee({ ...typicalFacts(departure, moment, terms), calendar }, terms);
  return isRefusal(quote) ? words.caseRefused(quote.reason) : yenInWords(quote.fee);
}

import { FeeChart } from '@/components/travel/fee-chart';
import { FeeTable } from '@/components/travel/fee-table';
import { OpenSteps } from '@/components/travel/open-steps';
import { Notice } from '@/components/ui/notice';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { instant, instantInJapan } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { Span } from '@/lib/rules/calendar/span';
import { yen } from '@/lib/rules/calendar/yen';
import { BOOKED_LONG_AGO } from '@/lib/rules/cancellation/booking-step';
import { cancellationFee } from '@/lib/rules/cancellation/cancellation-fee';
import type { Terms } from '@/lib/rules/terms';
import { peakRangesInWords } from '@/lib/wording/cancellation/fees';
import { partyInWords } from '@/lib/wording/documents/printed-terms';
import { tourWords } from '@/lib/wording/search/tour';
import { dayInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';
import type { FeeExample } from './fee-examples';

type ExampleProps = {
  terms: Terms;
  today: CalendarDate;
  calendar: BusinessCalendar;
  example: FeeExample;
  heading: boolean;
};

/** One fee table with its chart, and what of it the terms leave open. */
export function FeeExampleView({ example, heading, today, calendar, terms }: ExampleProps) {
  const { departure, period, rows, series, priceYen, party, kind } = example;
  const afterStart = rows.at(-1);
  const mark = departure && markOf(example, departure, today, calendar, terms);
  const of = [party && partyHeading(party.span), kind && tourWords.feeKinds[kind]].filter(Boolean);
  const Whose = heading ? 'h4' : 'h3';
  const subject =
    departure &&
    tourWords.example(dayInWords(departure.date, calendar), yenInWords(priceYen), kind ?? 'adult');
  return (
    <div className="mt-8">
      {heading && (
        <h3 className="text-subheading">{period ? tourWords.peak : tourWords.ordinary}</h3>
      )}
      {period && (
        <p className="mt-1 text-muted text-sm">{tourWords.peakNote(peakRangesInWords(period))}</p>
      )}
      {of.length > 0 && <Whose className="mt-3 font-bold">{of.join('・')}</Whose>}
      {subject && <p className="mt-3 font-medium">{subject}</p>}
      {rows.length === 0 && <Notice className="mt-3">{tourWords.feesUnknown}</Notice>}
      {departure && afterStart && series.length > 0 && (
        <FeeChart
          id={`chart-${idOf(example)}`}
          subject={subject ?? ''}
          series={series}
          afterStart={afterStart}
          afterStartYen={afterStart.fee}
          departureDate={departure.date}
          mark={mark}
        />
      )}
      {departure && <OpenSteps rows={rows} />}
      {rows.length > 0 && (
        <div className="mt-6">
          <FeeTable
            caption={subject ?? tourWords.fees}
            captionHidden
            rows={rows}
            calendar={calendar}
            dated={departure !== null}
            amountOf={departure ? (row) => row.fee : undefined}
          />
        </div>
      )}
    </div>
  );
}

/** What tells it apart from the others of its page. */
export const idOf = ({ period, partySize, kind }: FeeExample) =>
  [period?.name ?? 'ordinary', partySize, kind ?? 'all'].join('-');

function partyHeading(span: Span | null): string {
  return span === null ? tourWords.otherParties : tourWords.partyOf(partyInWords(span));
}

/** Where today stands in the table: a declaration at noon. */
function markOf(
  { priceYen, partySize, kind }: FeeExample,
  departure: NonNullable<FeeExample['departure']>,
  today: CalendarDate,
  calendar: BusinessCalendar,
  terms: Terms,
) {
  const at = instantInJapan(today, '12:00');
  const quote = cancellationFee(
    {
      departureDate: departure.date,
      returnDate: departure.returnDate,
      dayTrip: departure.date === departure.returnDate,
      startsAt: instant(departure.startsAtMs),
      declaredAt: at,
      noShow: false,
      ground: null,
      partySize,
      travelers: [{ tourPrice: yen(priceYen), ageBand: kind ?? 'adult' }],
      receivedYen: yen(priceYen),
      bookedAt: BOOKED_LONG_AGO,
      calendar,
    },
    terms,
  );
  if (isRefusal(quote)) return null;
  return { at, receivedAt: quote.receivedAt, label: tourWords.today, stepId: quote.step.id };
}

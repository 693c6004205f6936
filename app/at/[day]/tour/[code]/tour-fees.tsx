import { FeeChart } from '@/components/travel/fee-chart';
import { FeeTable } from '@/components/travel/fee-table';
import { ButtonLink } from '@/components/ui/button-link';
import { PhoneFold } from '@/components/ui/phone-fold';
import { Section } from '@/components/ui/section';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { instant, instantInJapan } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { yen } from '@/lib/rules/calendar/yen';
import { BOOKED_LONG_AGO } from '@/lib/rules/cancellation/booking-step';
import { cancellationFee } from '@/lib/rules/cancellation/cancellation-fee';
import type { Terms } from '@/lib/rules/terms';
import { feeWords, peakRangesInWords } from '@/lib/wording/cancellation/fees';
import { groundWords } from '@/lib/wording/cancellation/grounds';
import { hoursInWords } from '@/lib/wording/cancellation/hours';
import { tourWords } from '@/lib/wording/search/tour';
import { dayInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';
import type { FeeExample } from './fee-examples';
import { OtherFees } from './other-fees';

type TourFeesProps = {
  code: string;
  examples: readonly FeeExample[];
  terms: Terms;
  dayTrip: boolean;
  today: CalendarDate;
  calendar: BusinessCalendar;
};

/** What cancelling this tour costs, before anything personal is asked. */
export function TourFees({ code, examples, terms, dayTrip, today, calendar }: TourFeesProps) {
  const article = examples[0]?.rows[0]?.step.article ?? terms.acceptance.article;
  return (
    <Section title={tourWords.fees} id="fees" note={tourWords.article(article)}>
      <p className="measure">{tourWords.feesLead}</p>
      <p className="measure mt-2 text-muted text-sm">
        {tourWords.feesReception(hoursInWords(terms.acceptance))}
        {feeWords.table.count}
      </p>
      <PhoneFold summary={tourWords.fold.fees}>
        {examples.map((example) => (
          <Example
            key={example.period?.name ?? 'ordinary'}
            example={example}
            heading={examples.length > 1}
            today={today}
            calendar={calendar}
            terms={terms}
          />
        ))}
        <h3 className="mt-10 text-subheading">{tourWords.feesFree}</h3>
        <ul className="measure mt-2 list-disc space-y-1 pl-5">
          {terms.freeGrounds.map((row) => (
            <li key={row.ground}>{groundWords[row.ground].meaning}</li>
          ))}
        </ul>
        <OtherFees terms={terms} dayTrip={dayTrip} />
      </PhoneFold>
      <ButtonLink href={`/cancellation-fees?tour=${code}`} className="mt-8">
        {tourWords.feesTry}
      </ButtonLink>
    </Section>
  );
}

type ExampleProps = Omit<TourFeesProps, 'code' | 'examples' | 'dayTrip'> & {
  example: FeeExample;
  heading: boolean;
};

function Example({ example, heading, today, calendar, terms }: ExampleProps) {
  const { departure, period, rows, series } = example;
  const afterStart = rows.at(-1);
  const mark = departure && markOf(departure, today, calendar, terms);
  const subject =
    departure &&
    tourWords.example(dayInWords(departure.date, calendar), yenInWords(departure.lowestAdultYen));
  return (
    <div className="mt-8">
      {heading && (
        <h3 className="text-subheading">{period ? tourWords.peak : tourWords.ordinary}</h3>
      )}
      {period && (
        <p className="mt-1 text-muted text-sm">{tourWords.peakNote(peakRangesInWords(period))}</p>
      )}
      {subject && <p className="mt-3 font-medium">{subject}</p>}
      {departure && afterStart && series.length > 0 && (
        <FeeChart
          id={`chart-${period?.name ?? 'ordinary'}`}
          subject={subject ?? ''}
          series={series}
          afterStart={afterStart}
          afterStartYen={afterStart.fee ?? 0}
          departureDate={departure.date}
          mark={mark}
        />
      )}
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
    </div>
  );
}

/** Where today stands in the table: a declaration at noon. */
function markOf(
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
      partySize: 1,
      travelers: [{ tourPrice: yen(departure.lowestAdultYen), ageBand: 'adult' }],
      receivedYen: yen(departure.lowestAdultYen),
      bookedAt: BOOKED_LONG_AGO,
      calendar,
    },
    terms,
  );
  if (isRefusal(quote)) return null;
  return { at, receivedAt: quote.receivedAt, label: tourWords.today, stepId: quote.step.id };
}

import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { PhoneFold } from '@/components/ui/phone-fold';
import { Section } from '@/components/ui/section';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { Terms } from '@/lib/rules/terms';
import { feeWords } from '@/lib/wording/cancellation/fees';
import { groundWords } from '@/lib/wording/cancellation/grounds';
import { hoursInWords } from '@/lib/wording/cancellation/hours';
import { tourWords } from '@/lib/wording/search/tour';
import { FeeExampleView, idOf } from './fee-example-view';
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
        {examples.length === 0 && <Notice>{tourWords.feesUnknown}</Notice>}
        {examples.map((example) => (
          <FeeExampleView
            key={idOf(example)}
            example={example}
            heading={terms.cancellation.periods.length > 0 && examples.length > 1}
            today={today}
            calendar={calendar}
            terms={terms}
          />
        ))}
        {terms.freeGrounds.length > 0 && (
          <>
            <h3 className="mt-10 text-subheading">{tourWords.feesFree}</h3>
            <ul className="measure mt-2 list-disc space-y-1 pl-5">
              {terms.freeGrounds.map((row) => (
                <li key={row.ground}>{groundWords[row.ground].meaning}</li>
              ))}
            </ul>
          </>
        )}
        <OtherFees terms={terms} dayTrip={dayTrip} />
      </PhoneFold>
      <ButtonLink href={`/cancellation-fees?tour=${code}`} className="mt-8">
        {tourWords.feesTry}
      </ButtonLink>
    </Section>
  );
}

import { FeePicture } from '@/components/travel/fee-picture';
import { PrintedTerms } from '@/components/travel/printed-terms';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { Terms } from '@/lib/rules/terms';
import {
  TYPICAL_MOMENTS,
  TYPICAL_PRICE,
  typicalDepartures,
  typicalFacts,
} from '@/lib/terms/typical-cases';
import { deskTermsWords as words } from '@/lib/wording/desk/terms';
import { printTerms } from '@/lib/wording/documents/print-terms';
import { dayInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';
import { FeeCases } from './fee-cases';
import { tripInWords } from './trip-in-words';

type TermsPictureProps = {
  terms: Terms;
  calendar: BusinessCalendar;
  agencyName: string;
  layout?: 'hanging' | 'stacked';
};

const SHOWN = TYPICAL_MOMENTS[3];

/** What terms come to: the chart of each table, ten typical cases, and the terms as they are printed. */
export function TermsPicture({ terms, calendar, agencyName, layout }: TermsPictureProps) {
  const departures = typicalDepartures(terms, calendar);
  return (
    <>
      <Section title={words.parts.chart} id="chart" layout={layout}>
        {departures.map((departure, place) => (
          <div key={tripInWords(departure.table, terms)} className="mb-8">
            <h3 className="text-subheading">{tripInWords(departure.table, terms)}</h3>
            <FeePicture
              id={`chart-${place}`}
              facts={{ ...typicalFacts(departure, SHOWN, terms), calendar }}
              terms={terms}
              subject={words.chartSubject(
                dayInWords(departure.departureDate, calendar),
                yenInWords(TYPICAL_PRICE),
              )}
              markLabel={words.chartMark}
            />
          </div>
        ))}
      </Section>
      <Section title={words.parts.cases} id="cases" layout={layout}>
        <FeeCases terms={terms} departures={departures} calendar={calendar} />
      </Section>
      <Section title={words.parts.printed} id="printed" layout={layout}>
        <Disclosure summary={words.printedSummary}>
          <PrintedTerms articles={printTerms(terms, agencyName)} />
        </Disclosure>
      </Section>
    </>
  );
}

import { ButtonLink } from '@/components/ui/button-link';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { tourWords } from '@/lib/wording/search/tour';
import { dayInWords } from '@/lib/wording/site/day';
import { operatorWords } from '@/lib/wording/site/site';
import type { LoadedTour } from './load-tour';

/** 旅行企画・実施 (D2-2.1), base dates (D2-25) and the printed terms. */
export function TourTerms({ loaded }: { loaded: LoadedTour }) {
  const { tour, terms, calendar } = loaded;
  const registration = operatorWords.facts.find((fact) => fact.term === tourWords.registration);
  return (
    <Section title={tourWords.terms} id="terms">
      <DefinitionList
        items={[
          {
            term: tourWords.organiser,
            detail: (
              <>
                <p>
                  {operatorWords.name}
                  {registration && <span className="block text-sm">{registration.detail}</span>}
                </p>
                <p className="mt-1 text-muted text-sm">
                  {tourWords.organiserNote(operatorWords.name)}
                </p>
              </>
            ),
          },
          {
            term: tourWords.conditionsBasis,
            detail: dayInWords(calendarDate(tour.conditionsBasisDate), calendar),
          },
          {
            term: tourWords.priceBasis,
            detail: dayInWords(calendarDate(tour.priceBasisDate), calendar),
          },
          {
            term: tourWords.terms,
            detail: (
              <>
                <p>{terms.title.ja}</p>
                <p className="text-muted text-sm">
                  {tourWords.termsVersion(terms.version, dayInWords(terms.firstDay, calendar))}
                </p>
              </>
            ),
          },
        ]}
      />
      <ButtonLink href={`/tours/${tour.code}/terms`} className="mt-6">
        {tourWords.readTerms}
      </ButtonLink>
    </Section>
  );
}

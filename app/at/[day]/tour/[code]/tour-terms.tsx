import { ButtonLink } from '@/components/ui/button-link';
import { DefinitionList } from '@/components/ui/definition-list';
import { PhoneFold } from '@/components/ui/phone-fold';
import { Section } from '@/components/ui/section';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import type { Terms } from '@/lib/rules/terms';
import { agency } from '@/lib/server/system/agency';
import { enquiryWords } from '@/lib/wording/enquiries/enquiries';
import { depositRows } from '@/lib/wording/money/deposit-rows';
import { tourWords } from '@/lib/wording/search/tour';
import { licenceInWords } from '@/lib/wording/site/agency';
import { dayInWords } from '@/lib/wording/site/day';
import type { LoadedTour } from './load-tour';

/** 旅行企画・実施 (D2-2.1), base dates (D2-25) and the printed terms. */
export function TourTerms({ loaded }: { loaded: LoadedTour }) {
  const { tour, terms, calendar } = loaded;
  const organiser = agency();
  return (
    <Section title={tourWords.terms} id="terms">
      <PhoneFold summary={terms.title.ja}>
        <DefinitionList
          items={[
            {
              term: tourWords.organiser,
              detail: (
                <>
                  <p>
                    {organiser.legalName}
                    <span className="block text-sm">{licenceInWords(organiser)}</span>
                  </p>
                  <p className="mt-1 text-muted text-sm">
                    {tourWords.organiserNote(organiser.legalName)}
                  </p>
                </>
              ),
            },
            ...(terms.deposit === null || terms.paymentDue === null
              ? []
              : [{ term: tourWords.deposit, detail: <DepositText {...terms} /> }]),
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
      </PhoneFold>
      <div className="mt-6 flex flex-wrap gap-4">
        <ButtonLink href={`/tours/${tour.code}/terms`}>{tourWords.readTerms}</ButtonLink>
        <ButtonLink href={`/enquiries?tour=${tour.code}`}>{enquiryWords.tourLink}</ButtonLink>
      </div>
    </Section>
  );
}

/** 申込金 by the bands of the terms, and what is paid later. */
function DepositText({ deposit, paymentDue }: Pick<Terms, 'deposit' | 'paymentDue'>) {
  return (
    <>
      <p>{tourWords.depositText(paymentDue?.article ?? '')}</p>
      <ul className="mt-1 text-muted text-sm">
        {(deposit === null ? [] : depositRows(deposit)).map(([price, paid]) => (
          <li key={price}>
            {price}：{paid}
          </li>
        ))}
      </ul>
    </>
  );
}

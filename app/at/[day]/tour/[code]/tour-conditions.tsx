import Link from 'next/link';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { calendarDate } from '@/lib/rules/calendar-date';
import { countryRegime } from '@/lib/terms/countries';
import { dayInWords } from '@/lib/wording/day';
import {
  personalDataList,
  recipientClassLabel,
  recipientPurpose,
} from '@/lib/wording/personal-data';
import { operatorWords } from '@/lib/wording/site';
import { conductorLabels, tourWords } from '@/lib/wording/tour';
import type { LoadedTour } from './load-tour';

/** 催行・添乗員: when the tour runs, who comes along. */
export function TourRunning({ loaded }: { loaded: LoadedTour }) {
  const { tour, terms } = loaded;
  const notice = terms.minimumParticipants;
  const deadline = notice && ((tour.dayTrip && notice.dayTrip) || notice.stay);
  return (
    <Section title={tourWords.conditions} id="conditions">
      <DefinitionList
        items={[
          {
            term: tourWords.minimum,
            detail: (
              <>
                <p>{tourWords.minimumNote(tour.minimumParticipants)}</p>
                <p className="mt-1 text-muted text-sm">
                  {tourWords.decidedNote}
                  {tourWords.undecidedNote}
                </p>
                {deadline && (
                  <p className="mt-1 text-muted text-sm">
                    {tourWords.minimumNotice(`${deadline.count}日目に当たる日`)}
                  </p>
                )}
              </>
            ),
          },
          { term: tourWords.conductor, detail: conductorLabels[tour.conductor] ?? tour.conductor },
          {
            term: tourWords.meeting,
            detail: tourWords.meetingAt(tour.meetingTime, tour.meetingPlace),
          },
          ...(tour.passportValidityNote
            ? [{ term: tourWords.passport, detail: tour.passportValidityNote }]
            : []),
          ...(tour.insuranceNote
            ? [{ term: tourWords.insurance, detail: tour.insuranceNote }]
            : []),
        ]}
      />
    </Section>
  );
}

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
                  {tourWords.termsVersion(terms.version, dayInWords(terms.firstDay))}
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

/** 個人データの提供先: told before anything personal is asked. */
export function TourRecipients({ loaded }: { loaded: LoadedTour }) {
  const { recipients, countries } = loaded.tour;
  return (
    <Section title={tourWords.data} id="data">
      <p className="measure">{tourWords.dataLead}</p>
      <div className="mt-6">
        <DataTable
          caption={tourWords.data}
          captionHidden
          columns={[
            {
              key: 'name',
              header: tourWords.recipient,
              rowHeader: true,
              cell: (row) => (
                <>
                  <span className="block">{row.name}</span>
                  <span className="block text-muted text-sm">
                    {recipientClassLabel(row.recipientClass)}・{countryName(row.country)}
                  </span>
                </>
              ),
            },
            {
              key: 'items',
              header: tourWords.recipientItems,
              cell: (row) => personalDataList(row.items),
            },
            {
              key: 'purpose',
              header: tourWords.recipientPurpose,
              cell: (row) => recipientPurpose(row.recipientClass),
            },
          ]}
          rows={recipients}
          rowKey={(row) => String(row.position)}
        />
      </div>
      <ul className="mt-5 flex flex-wrap gap-x-8 gap-y-2">
        <li>
          <Link className="link" href="/privacy">
            {tourWords.dataPurposes}
          </Link>
        </li>
        {countries.length > 0 && (
          <li>
            <Link className="link" href="/privacy/overseas">
              {tourWords.dataOverseas}
            </Link>
          </li>
        )}
      </ul>
    </Section>
  );
}

function countryName(iso: string): string {
  return iso === 'JP' ? tourWords.japan : (countryRegime(iso)?.name ?? iso);
}

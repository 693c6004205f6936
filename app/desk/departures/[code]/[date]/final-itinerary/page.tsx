import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DoneNotice } from '@/components/desk/done-notice';
import { TakenNotice } from '@/components/desk/taken-notice';
import { Section } from '@/components/ui/section';
import type { FinalItinerary } from '@/lib/rules/contract/final-itinerary';
import { addressedDeparture } from '@/lib/server/departures/addressed-departure';
import { needsOf } from '@/lib/server/departures/itinerary-order';
import { findFinalItinerary } from '@/lib/server/desk/final-itinerary-page';
import { takenBy } from '@/lib/server/desk/taken-by';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownDay } from '@/lib/server/system/shown-moment';
import { deskItineraryWords as words } from '@/lib/wording/desk/final-itinerary';
import { DeskPage } from '../../../../desk-page';
import { finalItineraryHere } from './actions';
import { ItineraryForm } from './itinerary-form';
import { ItineraryVersions } from './itinerary-versions';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type ItineraryPageProps = {
  params: Promise<{ code: string; date: string }>;
  searchParams: Promise<{ done?: string }>;
};

/** 最終日程表（確定書面）: what became final of a departure, and who has it. */
export default async function ItineraryPage({ params, searchParams }: ItineraryPageProps) {
  const { code, date } = await params;
  const here = `/desk/departures/${code}/${date}`;
  const staff = await openDesk('departure.final-itinerary', `${here}/final-itinerary`);
  const id = addressedDeparture(`${code}.${date}`);
  const at = now();
  const found = await findFinalItinerary(id, at);
  if (found === null) notFound();
  const taken = await takenBy(staff, { subjectKind: 'final-itinerary', subjectId: id }, at);
  const done = (await searchParams).done !== undefined;
  return (
    <DeskPage
      back={{ href: here, label: words.back }}
      staff={staff}
      current="/desk/departures"
      title={words.title}
      lead={words.lead(found.tour.title, shownDay(found.departureDate))}
    >
      <DoneNotice said={done ? words.done : null} />
      <TakenNotice takenBy={taken} />
      <Section title={words.state} id="state" layout="stacked">
        <ItineraryVersions found={found} />
      </Section>
      <Section title={words.form} id="form" note={words.formNote}>
        {found.gone === null ? (
          <ItineraryForm
            action={finalItineraryHere.bind(null, id)}
            nights={found.nights.map(({ night, day }) => ({ night, day: shownDay(day) }))}
            guided={needsOf(found.tour).guided}
            known={fieldsOf(found.final)}
            bookings={found.bookings}
            over={found.over}
            press={randomUUID()}
          />
        ) : (
          <p>{words.refusals[found.gone]}</p>
        )}
      </Section>
    </DeskPage>
  );
}

/** A final itinerary by the names of its form's fields. */
function fieldsOf({
  transport,
  lodging,
  vouchers,
  ...plain
}: FinalItinerary): Record<string, string> {
  const legs = transport.flatMap(({ service, route }, place) => [
    [`transport.${place}.service`, service],
    [`transport.${place}.route`, route],
  ]);
  const nights = lodging.flatMap(({ night, name, phone }) => [
    [`lodging.${night}.name`, name],
    [`lodging.${night}.phone`, phone],
  ]);
  const papers = vouchers.flatMap(({ name, receipt }, place) => [
    [`vouchers.${place}.name`, name],
    [`vouchers.${place}.receipt`, receipt],
  ]);
  return { ...plain, ...Object.fromEntries([...legs, ...nights, ...papers]) };
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DoneNotice } from '@/components/desk/done-notice';
import { TakenNotice } from '@/components/desk/taken-notice';
import { PriceRangeTable } from '@/components/travel/price-range-table';
import { Section } from '@/components/ui/section';
import { doneIn } from '@/lib/schemas/site/done-in';
import { addressedDeparture, departurePage } from '@/lib/server/departures/addressed-departure';
import { findCallOffProgress } from '@/lib/server/desk/call-off-progress';
import { findDepartureSheet } from '@/lib/server/desk/departure-sheet';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownDay } from '@/lib/server/system/shown-moment';
import { deskCallOffWords } from '@/lib/wording/desk/call-off';
import {
  deskDeparturesWords as listWords,
  deskDepartureWords as words,
} from '@/lib/wording/desk/departures';
import { deskWaitingWords as lineWords } from '@/lib/wording/desk/waiting';
import { DeskPage } from '../../../desk-page';
import { CallOffState } from './call-off-state';
import { DepartureActions } from './departure-actions';
import { DepartureBookings } from './departure-bookings';
import { DepartureFacts } from './departure-facts';
import { DepartureHolds } from './departure-holds';
import { DepartureLine } from './departure-line';
import { NoticeLimits } from './notice-limits';

export const instant = false;
export const metadata: Metadata = { title: listWords.title, robots: { index: false } };

type DeparturePageProps = {
  params: Promise<{ code: string; date: string }>;
  searchParams: Promise<{ done?: string }>;
};

const DONE = { ...words.done, resumed: deskCallOffWords.progress.resumed };

/** One departure: seats, holds, prices, bookings, and what can be done with it. */
export default async function DeparturePage({ params, searchParams }: DeparturePageProps) {
  const { code, date } = await params;
  const id = addressedDeparture(`${code}.${date}`);
  const staff = await openDesk('departure.read', departurePage(id));
  const at = now();
  const sheet = await findDepartureSheet(staff, id, at);
  if (sheet === null) notFound();
  const callOff = await findCallOffProgress(sheet.id);
  const { done } = await searchParams;
  return (
    <DeskPage
      staff={staff}
      current="/desk/departures"
      title={words.title(sheet.tour.title, shownDay(sheet.departureDate))}
    >
      <DoneNotice said={doneIn(DONE, done)} />
      <TakenNotice takenBy={sheet.takenBy} />
      {callOff !== null && <CallOffState progress={callOff} departureId={id} role={staff.role} />}
      <Section title={words.facts} id="facts">
        <DepartureFacts sheet={sheet} />
      </Section>
      {callOff === null && (
        <Section title={words.notices} id="limits" note={words.noticesNote}>
          <NoticeLimits limits={sheet.limits} />
        </Section>
      )}
      <DepartureActions sheet={sheet} role={staff.role} at={at} />
      <Section title={words.bookingList} id="bookings" layout="stacked">
        <DepartureBookings bookings={sheet.bookings} role={staff.role} />
      </Section>
      <Section title={lineWords.line} id="line" layout="stacked" note={lineWords.lineNote}>
        <DepartureLine line={sheet.line} />
      </Section>
      <Section title={words.holds} id="holds">
        <DepartureHolds holds={sheet.holds} />
      </Section>
      <Section title={words.prices} id="prices" layout="stacked">
        <PriceRangeTable tables={[sheet.priceTable]} rooms={sheet.tour.rooms} />
      </Section>
    </DeskPage>
  );
}

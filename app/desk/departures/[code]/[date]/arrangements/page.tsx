import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DoneNotice } from '@/components/desk/done-notice';
import { Section } from '@/components/ui/section';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { mayDo } from '@/lib/rules/staff/permissions';
import { addressedDeparture } from '@/lib/server/departures/addressed-departure';
import { findArrangements } from '@/lib/server/departures/arrangements';
import { listsClosed } from '@/lib/server/departures/make-passenger-list';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { db } from '@/lib/server/system/db';
import { shownDay } from '@/lib/server/system/shown-moment';
import { arrangementInWords, deskArrangementWords as words } from '@/lib/wording/desk/arrangements';
import { DeskPage } from '../../../../desk-page';
import { addHere, recordHere } from './actions';
import { AddedForm } from './added-form';
import { ArrangementForm } from './arrangement-form';
import { ArrangementList } from './arrangement-list';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type ArrangementsPageProps = {
  params: Promise<{ code: string; date: string }>;
  searchParams: Promise<{ done?: string; item?: string }>;
};

/** 手配の確認: what a departure needs, and how far each of it is. */
export default async function ArrangementsPage({ params, searchParams }: ArrangementsPageProps) {
  const { code, date } = await params;
  const here = `/desk/departures/${code}/${date}`;
  const staff = await openDesk('departure.read', `${here}/arrangements`);
  const id = addressedDeparture(`${code}.${date}`);
  const found = await findArrangements(db(), id);
  if (found === null) notFound();
  const closed = listsClosed(found, now());
  const mayChange = closed === null && mayDo(staff.role, 'departure.arrange');
  const { done, item } = await searchParams;
  const chosen = mayChange ? found.lines.find(({ key }) => key === item) : undefined;
  return (
    <DeskPage
      back={{ href: here, label: words.back }}
      staff={staff}
      current="/desk/departures"
      title={words.title}
      lead={words.lead(found.tour.title, shownDay(calendarDate(found.departureDate)))}
    >
      <DoneNotice said={done === undefined ? null : words.done} />
      <Section title={words.list} id="list" note={words.listNote} layout="stacked">
        {closed !== null && <p className="mb-4">{words.refusals[closed]}</p>}
        <ArrangementList lines={found.lines} here={mayChange ? `${here}/arrangements` : null} />
      </Section>
      {chosen !== undefined && (
        <Section title={words.change} id="change" note={arrangementInWords(chosen)}>
          <ArrangementForm
            key={chosen.key}
            action={recordHere.bind(null, id)}
            item={{
              ...{ key: chosen.key, state: chosen.state },
              ...{ note: chosen.last?.note ?? '', over: chosen.last?.id ?? '' },
            }}
            press={randomUUID()}
          />
        </Section>
      )}
      {mayChange && (
        <Section title={words.add} id="add" note={words.addNote}>
          <AddedForm action={addHere.bind(null, id)} press={randomUUID()} />
        </Section>
      )}
    </DeskPage>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { ShownMail } from '@/components/travel/shown-mail';
import { DefinitionList } from '@/components/ui/definition-list';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { addressedDeparture } from '@/lib/server/departures/addressed-departure';
import { findDepartureGone } from '@/lib/server/departures/departure-gone';
import {
  type CallOffPreview,
  previewCallOff,
  sampleMail,
} from '@/lib/server/desk/call-off-preview';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownDay } from '@/lib/server/system/shown-moment';
import { callOffReasonWords } from '@/lib/wording/cancellation/called-off';
import { deskCallOffWords as words } from '@/lib/wording/desk/call-off';
import { DeskPage } from '../../../../desk-page';
import { callOffHere } from '../../../actions';
import { DepartureOver } from '../departure-over';
import { CallOffForm } from './call-off-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type CallOffPageProps = { params: Promise<{ code: string; date: string }> };

/** 催行を中止する: what it means is shown first; nothing happens until the form is sent. */
export default async function CallOffPage({ params }: CallOffPageProps) {
  const { code, date } = await params;
  const here = `/desk/departures/${code}/${date}`;
  const staff = await openDesk('departure.call-off', `${here}/call-off`);
  const id = addressedDeparture(`${code}.${date}`);
  const at = now();
  const gone = await findDepartureGone(id, at);
  const preview = gone === null ? await previewCallOff(id, at) : null;
  if (preview === null) {
    const over = { staff, departureId: id, title: words.title, gone: gone ?? 'not-found' } as const;
    return <DepartureOver {...over} said={words.refusals} />;
  }
  const mail = sampleMail(preview.tour.title);
  return (
    <DeskPage
      staff={staff}
      current="/desk/departures"
      title={words.title}
      lead={words.lead(preview.tour.title, shownDay(calendarDate(date)))}
    >
      <Section title={words.what} id="what">
        <DefinitionList items={factsOf(preview)} />
        <div className="mt-4">
          <Disclosure summary={words.preview}>
            <ShownMail mail={mail} />
          </Disclosure>
        </div>
      </Section>
      <Section title={words.order} id="order">
        <CallOffForm action={callOffHere.bind(null, id)} reasons={preview.grounds.map(choiceOf)} />
        <p className="mt-8">
          <Link href={here} prefetch={false} className="link py-2">
            {words.back}
          </Link>
        </p>
      </Section>
    </DeskPage>
  );
}

function factsOf({ contracts, applications, draftSeats, sold, tour }: CallOffPreview) {
  return [
    { term: words.participants, detail: words.people(sold, tour.minimumParticipants) },
    { term: words.contracts, detail: words.count(contracts.bookings, contracts.people) },
    { term: words.applications, detail: words.count(applications.bookings, applications.people) },
    { term: words.drafts, detail: words.seats(draftSeats) },
    {
      term: words.refund,
      detail: contracts.refundYen > 0 ? words.refundOf(contracts.refundYen) : words.noRefund,
    },
  ];
}

function choiceOf({ reason, objection, lastNotice }: CallOffPreview['grounds'][number]) {
  const day = lastNotice === null ? null : shownDay(calendarDate(lastNotice));
  const refused =
    objection === null ? null : day === null ? words.refusals[objection] : words.tooLate(day);
  const hint = words.reasonHints[reason];
  return {
    value: reason,
    label: callOffReasonWords[reason],
    hint: refused ?? (typeof hint === 'string' ? hint : hint(day)),
    disabled: refused !== null,
  };
}

import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { DoneNotice } from '@/components/desk/done-notice';
import { TakenNotice } from '@/components/desk/taken-notice';
import { Section } from '@/components/ui/section';
import { addressedDeparture } from '@/lib/server/departures/addressed-departure';
import { findPassengerLists, type PassengerLists } from '@/lib/server/desk/passenger-lists';
import { takenBy } from '@/lib/server/desk/taken-by';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownDay } from '@/lib/server/system/shown-moment';
import { personalDataList, recipientClassLabel } from '@/lib/wording/consents/personal-data';
import { deskListWords as words } from '@/lib/wording/desk/passenger-lists';
import { DeskPage } from '../../../../desk-page';
import { makeListHere } from '../../../actions';
import { ListForm } from './list-form';
import { MadeLists } from './made-lists';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type ListsPageProps = {
  params: Promise<{ code: string; date: string }>;
  searchParams: Promise<{ done?: string }>;
};

/** 名簿・部屋割り表: for each recipient only what those who consented were told of. */
export default async function ListsPage({ params, searchParams }: ListsPageProps) {
  const { code, date } = await params;
  const here = `/desk/departures/${code}/${date}`;
  const staff = await openDesk('departure.list-passengers', `${here}/lists`);
  const id = addressedDeparture(`${code}.${date}`);
  const at = now();
  const found = await findPassengerLists(id, at);
  if (found === null) notFound();
  const taken = await takenBy(staff, { subjectKind: 'passenger-list', subjectId: id }, at);
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
      <Section title={words.form} id="form" note={words.note}>
        <Form id={id} found={found} />
      </Section>
      <Section title={words.lists} id="lists" note={words.keep} layout="stacked">
        <MadeLists lists={found.lists} here={found.closed === null ? here : null} />
      </Section>
    </DeskPage>
  );
}

function Form({ id, found }: { id: string; found: PassengerLists }) {
  const { closed, recipients } = found;
  if (closed !== null) return <p>{words.refusals[closed]}</p>;
  if (recipients.length === 0) {
    return (
      <>
        <p className="mb-3">{words.noRecipients}</p>
        <Link
          href={`/desk/catalogue/tours/${found.tour.code}/recipients`}
          prefetch={false}
          className="link inline-block py-2"
        >
          {words.toRecipients}
        </Link>
      </>
    );
  }
  return (
    <ListForm
      action={makeListHere.bind(null, id)}
      recipients={recipients.map(choiceOf)}
      press={randomUUID()}
    />
  );
}

function choiceOf(recipient: PassengerLists['recipients'][number]) {
  const { position, name, recipientClass, items, travelers, leftOut } = recipient;
  return {
    value: String(position),
    label: `${name}（${recipientClassLabel(recipientClass)}）`,
    hint: words.recipientHint(personalDataList(items), travelers, leftOut),
    disabled: travelers === 0,
  };
}

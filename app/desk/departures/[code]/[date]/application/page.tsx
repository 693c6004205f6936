import type { Metadata } from 'next';
import Link from 'next/link';
import { DoneNotice } from '@/components/desk/done-notice';
import { Section } from '@/components/ui/section';
import { doneIn } from '@/lib/schemas/site/done-in';
import { startKey } from '@/lib/server/application/draft/start-key';
import { listTakenDown } from '@/lib/server/application/taken-down/list-taken-down';
import { addressedDeparture } from '@/lib/server/departures/addressed-departure';
import { findDepartureGone } from '@/lib/server/departures/departure-gone';
import { findDepartureSheet } from '@/lib/server/desk/departure-sheet';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownDay } from '@/lib/server/system/shown-moment';
import { deskDepartureWords as departureWords } from '@/lib/wording/desk/departures';
import { takenDownWords as words } from '@/lib/wording/desk/taken-down';
import { DeskPage } from '../../../../desk-page';
import { takeDownHere } from '../../../application-actions';
import { DepartureOver } from '../departure-over';
import { TakeDownForm } from './take-down-form';
import { TakenDownList } from './taken-down-list';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = {
  params: Promise<{ code: string; date: string }>;
  searchParams: Promise<{ done?: string }>;
};

/** 電話・窓口のお申し込み: begins one, and shows those that wait for their customers. */
export default async function TakeDownPage({ params, searchParams }: Props) {
  const { code, date } = await params;
  const here = `/desk/departures/${code}/${date}`;
  const staff = await openDesk('application.take-down', `${here}/application`);
  const id = addressedDeparture(`${code}.${date}`);
  const at = now();
  const gone = await findDepartureGone(id, at);
  const sheet = gone === null ? await findDepartureSheet(staff, id, at) : null;
  if (sheet === null) {
    const over = { staff, departureId: id, title: words.title, gone: gone ?? 'not-found' } as const;
    return <DepartureOver {...over} said={departureWords.refusals} />;
  }
  return (
    <DeskPage
      staff={staff}
      current="/desk/departures"
      title={words.title}
      lead={words.lead(sheet.tour.title, shownDay(sheet.departureDate))}
    >
      <DoneNotice said={doneIn(words.done, (await searchParams).done)} />
      <Section title={words.form} id="form" note={words.formNote}>
        <TakeDownForm action={takeDownHere.bind(null, id)} startKey={startKey(id)} />
      </Section>
      <Section title={words.open} id="open" note={words.openNote} layout="stacked">
        <TakenDownList departureId={id} rows={await listTakenDown(id, at)} />
      </Section>
      <p className="mt-8">
        <Link href={here} prefetch={false} className="link py-2">
          {words.back}
        </Link>
      </p>
    </DeskPage>
  );
}

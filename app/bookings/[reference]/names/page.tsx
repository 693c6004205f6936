import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { nameValues } from '@/lib/schemas/booking/names';
import { namesClosedFor, namesOf, namesState } from '@/lib/server/booking/find-names';
import { findOwnBooking } from '@/lib/server/booking/find-own-booking';
import { agency } from '@/lib/server/system/agency';
import { now } from '@/lib/server/system/clock';
import { changeNamesWords as words } from '@/lib/wording/booking/change-names';
import { saveNames } from './actions';
import { NamesForm } from './names-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type NamesPageProps = { params: Promise<{ reference: string }> };

/** 表記の訂正: how names are written, mended by the traveler. */
export default async function ChangeNamesPage({ params }: NamesPageProps) {
  const { reference } = await params;
  const booking = await findOwnBooking(reference);
  if (booking === null) notFound();
  const names = namesOf(booking.travelers);
  const closed = namesClosedFor(booking, now());
  return (
    <Page width="form">
      <PageTitle kicker={reference} title={words.title} lead={closed ? undefined : words.lead} />
      {closed && <Notice kind="warning">{words.refusals[closed]}</Notice>}
      <ul className="measure mb-10 list-disc space-y-2 pl-6">
        {closed === null && (
          <>
            <li>{words.another}</li>
            {names.some(({ romanFamily }) => romanFamily !== null) && <li>{words.letters}</li>}
            <li>{words.documents}</li>
          </>
        )}
        <li>
          {words.telephone(agency().telephone)}{' '}
          <a className="link" href={`/enquiries?booking=${reference}`}>
            {words.enquire}
          </a>
        </li>
      </ul>
      {closed === null && (
        <NamesForm
          action={saveNames.bind(null, reference)}
          names={names}
          initial={nameValues(names)}
          state={namesState(names)}
          backHref={`/bookings/${reference}`}
        />
      )}
    </Page>
  );
}

import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { PointList } from '@/components/ui/point-list';
import { Section } from '@/components/ui/section';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { isBookingReference } from '@/lib/schemas/access/booking-reference';
import { findOwnBooking, type OwnBooking } from '@/lib/server/booking/find-own-booking';
import { goingOf, otherDepartures } from '@/lib/server/cancellation/change-course';
import { leavingOf } from '@/lib/server/cancellation/leaving-figures';
import { now } from '@/lib/server/system/clock';
import { shownDay } from '@/lib/server/system/shown-moment';
import { courseChangeWords as words } from '@/lib/wording/booking/course-change';
import { yenInWords } from '@/lib/wording/site/money';
import { changeDate } from './actions';
import { ChangeForm } from './change-form';
import { LeavingItems } from './leaving-items';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ reference: string }> };

/** 出発日の変更: what ending this booking costs now, and the days that there are. */
export default async function ChangePage({ params }: Props) {
  const { reference } = await params;
  if (!isBookingReference(reference)) notFound();
  const booking = await findOwnBooking(reference);
  if (booking === null) redirect(`/bookings?reference=${reference}`);
  const at = now();
  const leaving = await leavingOf(booking.id, at);
  const options = leaving === null ? [] : await dayOptions(booking, at);
  return (
    <Page width="form">
      <PageTitle kicker={reference} title={words.title} lead={words.lead} />
      {leaving === null ? (
        <Notice kind="warning">{words.closed}</Notice>
      ) : (
        <>
          <PointList points={words.points(leaving.today.cancellation.quote.step.article)} />
          <Section id="now" title={words.now} layout="stacked" className="mt-8">
            <LeavingItems figures={leaving.figures} />
          </Section>
          <p className="measure mb-8">{words.elsewhere}</p>
          {options.length === 0 ? (
            <Notice>{words.noDates}</Notice>
          ) : (
            <ChangeForm
              action={changeDate.bind(null, reference)}
              press={randomUUID()}
              people={goingOf(booking).length}
              options={options}
              backHref={`/bookings/${reference}`}
            />
          )}
        </>
      )}
    </Page>
  );
}

async function dayOptions(booking: OwnBooking, at: Date) {
  const departures = await otherDepartures(booking, at);
  return departures.map(({ id, departureDate, returnDate, lowestAdultYen }) => ({
    value: id,
    label: words.date(shownDay(calendarDate(departureDate)), shownDay(calendarDate(returnDate))),
    hint: words.from(yenInWords(lowestAdultYen)),
  }));
}

import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ShownMail } from '@/components/travel/shown-mail';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { NOTICE_KINDS } from '@/lib/rules/cancellation/notice-effect';
import { addressedBooking } from '@/lib/server/access/who';
import { previewNotice, sampleNoticeMail } from '@/lib/server/desk/notice-preview';
import { openBookingAtDesk } from '@/lib/server/desk/open-booking';
import { openDesk } from '@/lib/server/staff/open-desk';
import type { Staff } from '@/lib/server/staff/staff-session';
import { now } from '@/lib/server/system/clock';
import { noticeKindWords } from '@/lib/wording/cancellation/departure-notice';
import { deskBookingWords } from '@/lib/wording/desk/booking';
import { deskNoticeWords as words } from '@/lib/wording/desk/notices';
import { EarlierNotices } from '../../../departures/[code]/[date]/notices/earlier-notices';
import { NoticeEffects } from '../../../departures/[code]/[date]/notices/notice-effects';
import { NoticeForm } from '../../../departures/[code]/[date]/notices/notice-form';
import { DeskPage } from '../../../desk-page';
import { giveNoticeToOne } from './actions';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ reference: string }> };

/** お知らせ to one booking: whether it frees, and until when, stands above the form that tells them. */
export default async function BookingNoticePage({ params }: Props) {
  const reference = addressedBooking((await params).reference);
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('departure.notice', `${page}/notice`);
  const booking = await openBookingAtDesk(staff, reference, now());
  if (booking === null || booking.package === null) notFound();
  const preview = await previewNotice(booking.package.departureId, now(), booking.id);
  if (preview === null || preview.bookings === 0) return <BookingOver {...{ staff, reference }} />;
  const kinds = NOTICE_KINDS.map((value) => ({ value, label: noticeKindWords[value] }));
  return (
    <DeskPage
      back={{ href: page, label: deskBookingWords.toBooking }}
      staff={staff}
      current="/desk/bookings"
      title={words.oneTitle(reference)}
      lead={words.oneLead}
    >
      <Section title={words.effects} id="effects" note={words.effectsNote} layout="stacked">
        <NoticeEffects effects={preview.effects} />
      </Section>
      <Section title={words.form} id="form">
        <NoticeForm
          action={giveNoticeToOne.bind(null, reference)}
          kinds={kinds}
          submit={words.oneSubmit}
          press={randomUUID()}
        />
        <div className="mt-8">
          <Disclosure summary={words.preview}>
            <ShownMail mail={sampleNoticeMail(preview)} />
          </Disclosure>
        </div>
      </Section>
      <Section title={words.earlier} id="earlier" layout="stacked">
        <EarlierNotices notices={preview.notices} />
      </Section>
    </DeskPage>
  );
}

/** Says that there is nobody to tell any more. */
function BookingOver({ staff, reference }: { staff: Staff; reference: string }) {
  return (
    <DeskPage
      back={{ href: `/desk/bookings/${reference}`, label: deskBookingWords.toBooking }}
      staff={staff}
      current="/desk/bookings"
      title={words.oneTitle(reference)}
    >
      <EmptyState title={words.refusals['booking-over']} />
    </DeskPage>
  );
}

import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { DoneNotice } from '@/components/desk/done-notice';
import { ShownMail } from '@/components/travel/shown-mail';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { NOTICE_KINDS } from '@/lib/rules/cancellation/notice-effect';
import { addressedDeparture } from '@/lib/server/departures/addressed-departure';
import { findDepartureGone } from '@/lib/server/departures/departure-gone';
import { previewNotice, sampleNoticeMail } from '@/lib/server/desk/notice-preview';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownDay } from '@/lib/server/system/shown-moment';
import { noticeKindWords } from '@/lib/wording/cancellation/departure-notice';
import { deskNoticeWords as words } from '@/lib/wording/desk/notices';
import { DeskPage } from '../../../../desk-page';
import { giveNoticeHere } from '../../../actions';
import { DepartureOver } from '../departure-over';
import { EarlierNotices } from './earlier-notices';
import { NoticeEffects } from './notice-effects';
import { NoticeForm } from './notice-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type NoticesPageProps = {
  params: Promise<{ code: string; date: string }>;
  searchParams: Promise<{ done?: string }>;
};

/** お客様へのお知らせ: who is freed from the fee until when stands above the form that tells them. */
export default async function NoticesPage({ params, searchParams }: NoticesPageProps) {
  const { code, date } = await params;
  const here = `/desk/departures/${code}/${date}`;
  const staff = await openDesk('departure.notice', `${here}/notices`);
  const id = addressedDeparture(`${code}.${date}`);
  const at = now();
  const gone = await findDepartureGone(id, at);
  const preview = gone === null ? await previewNotice(id, at) : null;
  if (preview === null) {
    const over = { staff, departureId: id, title: words.title, gone: gone ?? 'not-found' } as const;
    return <DepartureOver {...over} said={words.refusals} />;
  }
  const done = (await searchParams).done !== undefined;
  const mail = sampleNoticeMail(preview);
  const kinds = NOTICE_KINDS.map((value) => ({ value, label: noticeKindWords[value] }));
  return (
    <DeskPage
      staff={staff}
      current="/desk/departures"
      title={words.title}
      lead={words.lead(preview.tour.title, shownDay(preview.departureDate))}
    >
      <DoneNotice said={done ? words.done : null} />
      <Section title={words.effects} id="effects" note={words.effectsNote} layout="stacked">
        {preview.bookings === 0 ? (
          <p>{words.nobody}</p>
        ) : (
          <NoticeEffects effects={preview.effects} />
        )}
      </Section>
      <Section title={words.form} id="form">
        <NoticeForm
          action={giveNoticeHere.bind(null, id)}
          kinds={kinds}
          submit={words.submit(preview.bookings)}
          press={randomUUID()}
        />
        <div className="mt-8">
          <Disclosure summary={words.preview}>
            <ShownMail mail={mail} />
          </Disclosure>
        </div>
        <p className="mt-8">
          <Link href={here} prefetch={false} className="link py-2">
            {words.back}
          </Link>
        </p>
      </Section>
      <Section title={words.earlier} id="earlier" layout="stacked">
        <EarlierNotices notices={preview.notices} />
      </Section>
    </DeskPage>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DoneNotice } from '@/components/desk/done-notice';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { addressedBooking } from '@/lib/server/access/who';
import { linesOf } from '@/lib/server/after-trip/answer-matter';
import { openBookingAtDesk } from '@/lib/server/desk/open-booking';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { reportWords, answerMatterWords as words } from '@/lib/wording/after-trip/matters';
import { EarlierMatters } from '../../../../bookings/[reference]/reports/earlier-matters';
import { DeskPage } from '../../../desk-page';
import { answerHere } from './actions';
import { ReplyForm } from './reply-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

/** ご旅行の間と後: what was told, each with its answer. */
export default async function AfterTripPage({ params, searchParams }: Props) {
  const reference = addressedBooking((await params).reference);
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('booking.answer-matter', `${page}/after-trip`);
  const booking = await openBookingAtDesk(staff, reference, now());
  if (booking === null) notFound();
  const { done } = await searchParams;
  const open = booking.matters.filter(({ answeredAt }) => answeredAt === null);
  const answered = booking.matters.filter(({ answeredAt }) => answeredAt !== null);
  return (
    <DeskPage
      back={{ href: page, label: words.back }}
      staff={staff}
      current="/desk/bookings"
      title={`${words.title}　${reference}`}
      lead={words.lead}
    >
      <DoneNotice said={done === 'answered' ? words.answered : null} />
      <div className="max-w-[44rem]">
        <Section id="open" title={words.open} layout="stacked">
          {open.length === 0 && <p>{words.none}</p>}
          {open.map((matter) => (
            <article key={matter.id} className="mb-10">
              <p className="mb-2 text-muted text-sm">{shownMoment(matter.at)}</p>
              <DefinitionList items={linesOf(matter)} />
              <p className="mt-3 mb-6 whitespace-pre-wrap">{matter.text}</p>
              <ReplyForm action={answerHere.bind(null, { reference, id: matter.id })} />
            </article>
          ))}
        </Section>
        {answered.length > 0 && (
          <Section id="earlier" title={reportWords.earlier} layout="stacked">
            <EarlierMatters matters={answered} />
          </Section>
        )}
      </div>
    </DeskPage>
  );
}

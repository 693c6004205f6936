import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DoneNotice } from '@/components/desk/done-notice';
import { ButtonLink } from '@/components/ui/button-link';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { mayDo } from '@/lib/rules/staff/permissions';
import { doneIn } from '@/lib/schemas/site/done-in';
import { addressedBooking } from '@/lib/server/access/who';
import { linesOf } from '@/lib/server/after-trip/answer-matter';
import { openBookingAtDesk } from '@/lib/server/desk/open-booking';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { answerMatterWords as words } from '@/lib/wording/after-trip/answer-matter';
import { damagesWords } from '@/lib/wording/after-trip/damages';
import { guaranteeWords } from '@/lib/wording/after-trip/guarantee';
import { incidentWords } from '@/lib/wording/after-trip/incident';
import { reportWords } from '@/lib/wording/after-trip/matters';
import { payCompensationWords } from '@/lib/wording/after-trip/paid';
import { EarlierMatters } from '../../../../bookings/[reference]/reports/earlier-matters';
import { DeskPage } from '../../../desk-page';
import { answerHere } from './actions';
import { ReplyForm } from './reply-form';
import { UnpaidCompensation } from './unpaid-compensation';

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
  const at = now();
  const booking = await openBookingAtDesk(staff, reference, at);
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
      <DoneNotice said={doneIn(DONE, done)} />
      <nav aria-label={words.title} className="mb-8 flex flex-wrap gap-3">
        {ACTS.filter(({ needs }) => mayDo(staff.role, needs)).map(({ to, label }) => (
          <ButtonLink key={to} href={`${page}/${to}`} size="small">
            {label}
          </ButtonLink>
        ))}
      </nav>
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
        <UnpaidCompensation
          booking={booking}
          may={mayDo(staff.role, 'booking.pay-compensation')}
          today={dayInJapan(instantOf(at.getTime()))}
        />
        {answered.length > 0 && (
          <Section id="earlier" title={reportWords.earlier} layout="stacked">
            <EarlierMatters matters={answered} />
          </Section>
        )}
      </div>
    </DeskPage>
  );
}

const DONE = {
  answered: words.answered,
  guaranteed: guaranteeWords.done,
  paid: payCompensationWords.done,
  charged: incidentWords.done,
  decided: damagesWords.done,
};

const ACTS = [
  { to: 'guarantee', needs: 'booking.guarantee', label: guaranteeWords.link },
  { to: 'damages', needs: 'booking.settle-damages', label: damagesWords.link },
  { to: 'incident', needs: 'booking.charge-incident', label: incidentWords.link },
] as const;

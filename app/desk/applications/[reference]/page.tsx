import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConfirmAgain } from '@/components/desk/confirm-again';
import { DoneNotice } from '@/components/desk/done-notice';
import { TakenNotice } from '@/components/desk/taken-notice';
import { ButtonForm } from '@/components/forms/button-form';
import { ShownMail } from '@/components/travel/shown-mail';
import { DefinitionList } from '@/components/ui/definition-list';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { mayDo } from '@/lib/rules/staff/permissions';
import type { Terms } from '@/lib/rules/terms';
import { doneIn } from '@/lib/schemas/site/done-in';
import { addressedBooking } from '@/lib/server/access/who';
import { findApplication } from '@/lib/server/desk/find-application';
import { staffObjection } from '@/lib/server/staff/current-staff';
import { openDesk } from '@/lib/server/staff/open-desk';
import type { Staff } from '@/lib/server/staff/staff-session';
import { now } from '@/lib/server/system/clock';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { applicationRefusalWords } from '@/lib/wording/booking/refusals';
import { travelerWords } from '@/lib/wording/booking/traveler-fields';
import { deskApplicationWords as words } from '@/lib/wording/desk/applications';
import { reviewWords } from '@/lib/wording/desk/assistance';
import { yenInWords } from '@/lib/wording/site/money';
import { DeskPage } from '../../desk-page';
import { acceptHere, rejectHere } from '../actions';
import { RejectForm } from './reject-form';
import { ReviewSection } from './review-section';

export const instant = false;
export const metadata: Metadata = { title: words.listTitle, robots: { index: false } };

type ApplicationPageProps = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ done?: string }>;
};

type Application = NonNullable<Awaited<ReturnType<typeof findApplication>>>;

/** An application that waits for the agency: what was asked, and the two answers with what the traveler will get. */
export default async function ApplicationPage(props: ApplicationPageProps) {
  const reference = addressedBooking((await props.params).reference);
  const staff = await openDesk('application.read', `/desk/applications/${reference}`);
  const application = await findApplication(staff, reference, now());
  if (application === null) notFound();
  const { done } = await props.searchParams;
  const waits = application.travelers.some(({ guardian }) => guardian?.status === 'requested');
  return (
    <DeskPage
      back={{ href: '/desk', label: words.back }}
      staff={staff}
      current="/desk"
      title={words.title(reference)}
    >
      <DoneNotice said={doneIn(words.done, done)} />
      <TakenNotice takenBy={application.takenBy} />
      <Section title={words.tour} id="tour" note={application.open ? words.seats : undefined}>
        <DefinitionList items={factsOf(application)} />
      </Section>
      <Section title={words.travelers} id="travelers">
        <DefinitionList items={application.travelers.map(travelerItem)} />
      </Section>
      {application.open && application.review.inNeed.length > 0 && (
        <Review application={application} staff={staff} />
      )}
      {application.open ? (
        <Section title={words.answer} id="answer">
          {waits && <Notice className="mb-8">{words.guardianFirst}</Notice>}
          {!waits && mayDo(staff.role, 'application.accept') && (
            <div className="mb-10">
              <p className="measure mb-4">{words.acceptHint}</p>
              <ButtonForm
                action={acceptHere.bind(null, reference)}
                label={words.accept}
                kind="primary"
              />
              <div className="mt-4">
                <Disclosure summary={words.preview}>
                  <ShownMail mail={application.acceptance} />
                </Disclosure>
              </div>
            </div>
          )}
          {mayDo(staff.role, 'application.reject') && (
            <RejectForm
              action={rejectHere.bind(null, reference)}
              reasons={reasonsOf(application.terms)}
            />
          )}
        </Section>
      ) : (
        done === undefined && <Notice>{words.closed}</Notice>
      )}
    </DeskPage>
  );
}

function Review({ application, staff }: { application: Application; staff: Staff }) {
  if (!mayDo(staff.role, 'application.review-assistance')) return null;
  const { reference } = application;
  if (staffObjection(staff, 'application.review-assistance', now()) === null) {
    return <ReviewSection application={application} />;
  }
  return (
    <Section title={reviewWords.title} id="review">
      <ConfirmAgain back={`/desk/applications/${reference}`} />
    </Section>
  );
}

function factsOf(application: Application) {
  return [
    { term: words.tour, detail: application.tour },
    { term: words.period, detail: application.period },
    { term: words.total, detail: yenInWords(application.totalYen) },
    { term: words.contact, detail: `${application.contact.name} 様　${application.contact.phone}` },
    { term: words.applied, detail: shownMoment(application.appliedAt) },
    ...(application.answerBy === null
      ? []
      : [{ term: words.answerBy, detail: shownMoment(application.answerBy) }]),
  ];
}

const categories: Readonly<Record<string, string>> = travelerWords.assistanceCategories;

function travelerItem({ name, age, assistance, guardian }: Application['travelers'][number]) {
  return {
    term: `${name} 様（${age}歳）`,
    detail: (
      <>
        {assistance !== null && (
          <p>
            {words.assistance}：
            {assistance.kinds.map((kind) => categories[kind] ?? kind).join('、')}
            <span className="block whitespace-pre-wrap">{assistance.measures}</span>
          </p>
        )}
        {guardian !== null && (
          <p>
            {words.guardians}：{guardian.name} 様　
            {words.guardianStates[guardian.status]}
          </p>
        )}
      </>
    ),
  };
}

/** Only what the booking's own terms allow, with the mark of those that must be explained. */
function reasonsOf(terms: Terms) {
  const { reasons = [], noteRequired = [] } = terms.applicationRefusals ?? {};
  return reasons.map((reason) => ({
    value: reason,
    label: `${applicationRefusalWords[reason]}${noteRequired.includes(reason) ? `（${words.noteRequired}）` : ''}`,
  }));
}

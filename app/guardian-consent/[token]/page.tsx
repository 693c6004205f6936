import type { Metadata } from 'next';
import { connection } from 'next/server';
import { ShownText } from '@/components/travel/shown-text';
import { DefinitionList } from '@/components/ui/definition-list';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import {
  findGuardianRequest,
  type GuardianRequest,
} from '@/lib/server/application/find-guardian-request';
import { periodOf } from '@/lib/server/booking/mail-facts';
import { now } from '@/lib/server/system/clock';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { guardianLinkWords as words } from '@/lib/wording/booking/guardians-page';
import { personName } from '@/lib/wording/site/person-name';
import { decide } from './actions';
import { DecisionForm } from './decision-form';

export const instant = false;
export const metadata: Metadata = {
  title: words.title,
  robots: { index: false },
  referrer: 'same-origin',
};

type GuardianConsentPageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ answered?: string }>;
};

/** 保護者の同意: shows exactly what is consented to. Opening it decides nothing. */
export default async function GuardianConsentPage(props: GuardianConsentPageProps) {
  const { token } = await props.params;
  await connection();
  const request = await findGuardianRequest(token, now());
  if (request === null) return <Answered answered={(await props.searchParams).answered} />;
  return (
    <Page width="form">
      <PageTitle
        title={words.title}
        lead={words.lead(personName(request.traveler.familyName, request.traveler.givenName))}
      >
        <p className="mt-3 text-muted">{words.asked(request.guardianName, request.relation)}</p>
      </PageTitle>
      <DefinitionList items={requestItems(request)} />
      <p className="my-6">
        <a
          className="link"
          href={`${request.booking.trip.page}/terms`}
          target="_blank"
          rel="noreferrer"
        >
          {words.terms}
        </a>
      </p>
      <ShownText text={request.text} className="measure mb-10 bg-wash px-4 py-4 sm:px-5" />
      <DecisionForm action={decide.bind(null, token)} />
    </Page>
  );
}

function requestItems({ booking, expiresAt }: GuardianRequest) {
  const { title } = booking.trip;
  return [
    { term: words.tour, detail: title },
    { term: words.period, detail: periodOf(booking) },
    {
      term: words.applicant,
      detail: `${personName(booking.contactFamilyName, booking.contactGivenName)} 様`,
    },
    { term: words.until, detail: shownMoment(expiresAt) },
  ];
}

/** A link with nothing to decide; right after the answer it says thank you. */
function Answered({ answered }: { answered?: string }) {
  const [title, lead] =
    answered === 'given'
      ? [words.givenTitle, words.givenLead]
      : answered === 'refused'
        ? [words.refusedTitle, words.refusedLead]
        : [words.deadTitle, words.deadLead];
  return (
    <Page width="form">
      <PageTitle title={title} lead={lead} />
    </Page>
  );
}

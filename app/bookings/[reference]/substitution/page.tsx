import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { PointList } from '@/components/ui/point-list';
import { Section } from '@/components/ui/section';
import { isBookingReference } from '@/lib/schemas/access/booking-reference';
import { doneIn } from '@/lib/schemas/site/done-in';
import { mayViewBooking } from '@/lib/server/access/viewer';
import { findSubstitution } from '@/lib/server/contract/substitution/find-substitution';
import { agency } from '@/lib/server/system/agency';
import { now } from '@/lib/server/system/clock';
import { substitutionWords as words } from '@/lib/wording/booking/substitution';
import { balanceWords } from '@/lib/wording/money/balance';
import { yenInWords } from '@/lib/wording/site/money';
import { AskSubstitution } from './ask-substitution';
import { SubstitutionAsked } from './substitution-asked';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

/** 旅行者の交替: asked for, waited for, paid or taken back. */
export default async function SubstitutionPage({ params, searchParams }: Props) {
  const { reference } = await params;
  if (!isBookingReference(reference)) notFound();
  const permitted = await mayViewBooking(reference);
  if (permitted === null) redirect(`/bookings?reference=${reference}`);
  const at = now();
  const found = await findSubstitution(permitted.bookingId, at);
  if (found === null) notFound();
  const { open, closed, rule } = found;
  const done = doneIn(words.done, (await searchParams).done);
  const backHref = `/bookings/${reference}`;
  return (
    <Page width="form">
      <Breadcrumbs
        items={[
          { label: balanceWords.bookings, href: '/bookings' },
          { label: balanceWords.back, href: backHref },
          { label: words.title },
        ]}
      />
      <PageTitle kicker={balanceWords.kicker(reference)} title={words.title} lead={words.lead} />
      {done !== null && (
        <Notice live="status" className="mb-10">
          {done}
        </Notice>
      )}
      {open !== null && (
        <SubstitutionAsked {...{ reference, open }} article={rule?.article ?? ''} />
      )}
      {open === null && closed !== null && (
        <Notice kind="warning" className="mb-10">
          {words.refusals[closed]}
        </Notice>
      )}
      {open === null && closed === null && rule !== null && (
        <>
          <Section id="before" title={words.before} layout="stacked">
            <PointList points={words.points(rule.article)} />
          </Section>
          <Section id="fee" title={words.fee} layout="stacked">
            <PointList
              points={[
                rule.feeYen === null ? words.feeLater : words.feeOfTerms(yenInWords(rule.feeYen)),
                ...(rule.reissueCharged ? [words.reissue] : []),
              ]}
            />
          </Section>
          <AskSubstitution {...{ reference, found, at }} />
        </>
      )}
      {open === null && (
        <p className="mt-10">
          {words.telephone(agency().telephone)}{' '}
          <a className="link" href={`/enquiries?booking=${reference}`}>
            {words.enquire}
          </a>
        </p>
      )}
    </Page>
  );
}

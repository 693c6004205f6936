import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { transition } from '@/lib/rules/contract/booking-state';
import { addressedBooking, addressedId } from '@/lib/server/access/who';
import { findOwnParty } from '@/lib/server/cancellation/find-party';
import { freeWindows } from '@/lib/server/cancellation/free-windows';
import { findToldChange } from '@/lib/server/departures/changes/find-told-change';
import { now } from '@/lib/server/system/clock';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { freedInWords, changePageWords as words } from '@/lib/wording/cancellation/tour-change';
import { ChangeAnswer } from './change-answer';
import { WhatChanges } from './what-changes';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type ChangePageProps = {
  params: Promise<{ reference: string; id: string }>;
  searchParams: Promise<{ answer?: string | string[] }>;
};

/** 旅行内容・代金の変更: what was changed and why, until when one may leave free of charge, and the answer. */
export default async function ToldChangePage({ params, searchParams }: ChangePageProps) {
  const { reference, id } = await params;
  const changeId = addressedId(id);
  await connection();
  const at = now();
  const party = await findOwnParty(addressedBooking(reference), at);
  if (party === null) redirect(`/bookings?reference=${reference}`);
  const told = await findToldChange(party.booking.id, changeId, at);
  if (told === null) notFound();
  const { status } = party.booking;
  const waits = told.state === 'told' && status === 'change-proposed';
  const windows = transition(status, 'cancel-free').kind === 'allowed' ? freeWindows(party) : [];
  const confirming = (await searchParams).answer === 'agree';
  return (
    <Page width="form">
      <Breadcrumbs
        items={[
          { label: words.bookings, href: '/bookings' },
          { label: words.back, href: `/bookings/${reference}` },
          { label: words.title },
        ]}
      />
      <PageTitle
        kicker={words.kicker(reference)}
        title={words.title}
        lead={waits ? words.lead : undefined}
      />
      {!waits && <Notice className="mb-10">{words.states[told.state]}</Notice>}
      <WhatChanges told={told} />
      <Section title={words.free} id="free">
        {windows.length === 0 && <p className="measure">{words.noFree}</p>}
        {windows.map(({ ground, until }) => (
          <p key={ground.ground} className="measure">
            {freedInWords(ground.ground, shownMoment(until), ground.article)}
          </p>
        ))}
        {transition(status, 'cancel').kind === 'allowed' && (
          <div className="mt-6 print:hidden">
            <p className="measure mb-3">{words.cancelLead}</p>
            <ButtonLink href={cancellationOf(reference, windows[0]?.ground.ground)}>
              {words.cancel}
            </ButtonLink>
          </div>
        )}
      </Section>
      {waits && (
        <Section title={words.answer} id="answer">
          <ChangeAnswer
            {...{ reference, changeId, confirming }}
            answerBy={shownMoment(told.answerBy)}
          />
        </Section>
      )}
    </Page>
  );
}

/** The page that cancels in two steps of its own, with the reason chosen where one frees from the fee. */
function cancellationOf(reference: string, ground: string | undefined): string {
  const page = `/bookings/${reference}/cancellation`;
  return ground === undefined ? page : `${page}?why=${ground}`;
}

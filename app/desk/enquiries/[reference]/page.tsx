import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DoneNotice } from '@/components/desk/done-notice';
import { TakenNotice } from '@/components/desk/taken-notice';
import { MessageThread } from '@/components/travel/message-thread';
import { ButtonLink } from '@/components/ui/button-link';
import { Section } from '@/components/ui/section';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { enquiryLastDate } from '@/lib/rules/enquiries/enquiry-kept';
import { promises } from '@/lib/rules/promises';
import { mayDo } from '@/lib/rules/staff/permissions';
import { doneIn } from '@/lib/schemas/site/done-in';
import { type OpenedEnquiry, openEnquiry } from '@/lib/server/desk/open-enquiry';
import { addressedReference } from '@/lib/server/enquiries/enquiry-reference';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownDay, shownMoment } from '@/lib/server/system/shown-moment';
import { deskEnquiryWords as words } from '@/lib/wording/desk/enquiries';
import { DeskPage } from '../../desk-page';
import { EnquiryAnswer } from './enquiry-answer';
import { EnquiryFacts } from './enquiry-facts';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type EnquiryPageProps = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ done?: string }>;
};

/** An enquiry: who asked, what was said, and the two ways to answer it. */
export default async function EnquiryPage({ params, searchParams }: EnquiryPageProps) {
  const reference = addressedReference((await params).reference);
  const staff = await openDesk('enquiry.read', `/desk/enquiries/${reference}`);
  const enquiry = await openEnquiry(staff, reference, now());
  if (enquiry === null) notFound();
  return (
    <DeskPage
      back={{ href: '/desk/enquiries', label: words.back }}
      staff={staff}
      current="/desk/enquiries"
      title={words.one(reference)}
      lead={words.purposes}
    >
      <DoneNotice said={doneIn(words.done, (await searchParams).done)} />
      <TakenNotice takenBy={enquiry.takenBy} />
      <Section title={words.who} id="who">
        <EnquiryFacts enquiry={enquiry} />
      </Section>
      <Section title={words.thread} id="thread" note={keptNote(enquiry)}>
        <MessageThread items={enquiry.messages.map(itemOf)} />
      </Section>
      {mayDo(staff.role, 'enquiry.answer') && (
        <Section title={words.answer} id="answer">
          <EnquiryAnswer enquiry={enquiry} />
        </Section>
      )}
      {mayDo(staff.role, 'enquiry.pass-on') && enquiry.status !== 'closed' && (
        <Section title={words.passOn} id="pass-on">
          <p className="measure mb-4">{words.passOnHint}</p>
          <ButtonLink href={`/desk/enquiries/${reference}/pass-on`}>{words.passOn}</ButtonLink>
        </Section>
      )}
    </DeskPage>
  );
}

function keptNote({ status, lastAt }: OpenedEnquiry): string {
  if (status === 'open') return words.keptOpen;
  const last = dayInJapan(instantOf(lastAt.getTime()));
  return words.kept(shownDay(enquiryLastDate(last, promises.enquiryKeptDays)));
}

const KINDS: Readonly<Record<string, string>> = words.kinds;

function itemOf({ id, at, kind, text, staff }: OpenedEnquiry['messages'][number]) {
  return {
    key: String(id),
    who: words.by(KINDS[kind] ?? kind, staff?.name ?? null),
    when: shownMoment(at),
    dateTime: at.toISOString(),
    text,
    side: kind === 'question' ? ('enquirer' as const) : ('agency' as const),
  };
}

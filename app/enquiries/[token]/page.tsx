import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { MessageThread } from '@/components/travel/message-thread';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { isEnquiryToken } from '@/lib/schemas/enquiries/enquiry';
import { findOwnEnquiry, type OwnEnquiry } from '@/lib/server/enquiries/find-own-enquiry';
import { shownDay, shownMoment } from '@/lib/server/system/shown-moment';
import { enquiryThreadWords as words } from '@/lib/wording/enquiries/enquiries';
import { writeOn } from '../actions';
import { WriteForm } from './write-form';

export const instant = false;
export const metadata: Metadata = {
  title: words.title,
  robots: { index: false },
  referrer: 'same-origin',
};

type EnquiryPageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ sent?: string; written?: string }>;
};

/** The receipt and the thread of one enquiry, for whoever holds its link; it names nobody. */
export default async function EnquiryPage({ params, searchParams }: EnquiryPageProps) {
  const [{ token }, { sent, written }] = await Promise.all([params, searchParams]);
  await connection();
  const enquiry = isEnquiryToken(token) ? await findOwnEnquiry(token) : null;
  if (enquiry === null) notFound();
  const due = shownDay(dayInJapan(instantOf(enquiry.dueAt.getTime())));
  return (
    <Page width="form">
      <PageTitle
        kicker={words.kicker(enquiry.reference)}
        title={words.title}
        lead={words.states[enquiry.status](due)}
      >
        <p className="mt-2 text-muted">{words.wants[enquiry.wants]}</p>
      </PageTitle>
      {(sent === '1' || written === '1') && (
        <Notice kind="success" live="status" className="mb-8">
          {written === '1' ? words.written : words.sent}
          {sent === '1' && enquiry.mails.length > 0 && words.sentMail}
        </Notice>
      )}
      <Notice className="mb-10">{words.keepAddress}</Notice>
      <Section title={words.thread} id="thread" layout="stacked">
        <About enquiry={enquiry} />
        <MessageThread items={enquiry.messages.map(itemOf)} />
      </Section>
      <Section title={words.again} id="again" layout="stacked">
        <WriteForm action={writeOn.bind(null, token)} formKey={randomUUID()} />
      </Section>
      <p className="measure text-muted text-sm">{words.kept}</p>
    </Page>
  );
}

function About({ enquiry }: { enquiry: OwnEnquiry }) {
  const items = [
    { term: words.tour, detail: enquiry.tourTitle },
    { term: words.booking, detail: enquiry.bookingReference },
  ].filter(({ detail }) => detail !== null);
  if (items.length === 0) return null;
  return (
    <div className="mb-6">
      <DefinitionList items={items} />
    </div>
  );
}

const KINDS: Readonly<Record<string, string>> = words.kinds;

function itemOf({ id, at, kind, text }: OwnEnquiry['messages'][number]) {
  return {
    key: String(id),
    who: KINDS[kind] ?? '',
    when: shownMoment(at),
    dateTime: at.toISOString(),
    text,
    side: kind === 'question' ? ('enquirer' as const) : ('agency' as const),
  };
}

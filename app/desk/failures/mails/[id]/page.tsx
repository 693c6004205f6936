import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { TakenNotice } from '@/components/desk/taken-notice';
import { ButtonForm } from '@/components/forms/button-form';
import { ShownText } from '@/components/travel/shown-text';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { MAIL_DISMISSALS } from '@/lib/rules/staff/mail-dismissal';
import { mayDo } from '@/lib/rules/staff/permissions';
import { addressedId } from '@/lib/server/access/who';
import { findFailedMail } from '@/lib/server/desk/failures/failed-mails';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownMoment } from '@/lib/server/system/shown-moment';
import {
  failureWords,
  mailDismissalWords,
  mailFailureOf,
  failedMailWords as words,
} from '@/lib/wording/desk/failures';
import { DeskPage } from '../../../desk-page';
import { dismissHere, resendHere } from '../../actions';
import { nextOf } from '../../failed-mails';
import { DismissForm } from './dismiss-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type FailedMailPageProps = { params: Promise<{ id: string }> };

type Mail = NonNullable<Awaited<ReturnType<typeof findFailedMail>>>;

/** A mail that did not arrive: why, what it says, and the ways on. */
export default async function FailedMailPage({ params }: FailedMailPageProps) {
  const id = addressedId((await params).id);
  const staff = await openDesk('mail.read', `/desk/failures/mails/${id}`);
  const mail = await findFailedMail(staff, id, now());
  if (mail === null) notFound();
  const may = mayDo(staff.role, 'mail.resend');
  return (
    <DeskPage
      back={{ href: '/desk/failures', label: words.back }}
      staff={staff}
      current="/desk/failures"
      title={words.title}
      lead={mail.subject}
    >
      <TakenNotice takenBy={mail.takenBy} />
      <Section title={failureWords.cause} id="cause">
        <DefinitionList items={factsOf(mail)} />
      </Section>
      <Section title={failureWords.next} id="next">
        <p className="measure mb-6">{nextOf(mail)}</p>
        {may && mail.objection === null && (
          <ButtonForm
            action={resendHere.bind(null, id)}
            label={words.resend}
            kind="primary"
            className="mb-10"
          />
        )}
        {may && (
          <DismissForm
            action={dismissHere.bind(null, id)}
            reasons={MAIL_DISMISSALS.map((value) => ({ value, label: mailDismissalWords[value] }))}
          />
        )}
      </Section>
      <Section title={words.text} id="text" note={words.hidden}>
        <ShownText text={mail.text} className="bg-wash px-4 py-4 text-sm" />
      </Section>
    </DeskPage>
  );
}

function Booking({ reference }: { reference: string }) {
  return (
    <Link href={`/desk/bookings/${reference}`} prefetch={false} className="link">
      {reference}
    </Link>
  );
}

function factsOf(mail: Mail) {
  const { failure, failedAt, recipient, to, reference, objection } = mail;
  return [
    { term: failureWords.cause, detail: mailFailureOf(failure).cause },
    {
      term: failureWords.since,
      detail: shownMoment(failedAt),
    },
    { term: words.to, detail: recipient },
    ...(objection === null
      ? [{ term: words.goesTo, detail: to === recipient ? words.same : to }]
      : []),
    ...(reference === ''
      ? []
      : [{ term: failureWords.reference, detail: <Booking reference={reference} /> }]),
  ];
}

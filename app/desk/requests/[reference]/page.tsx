import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DoneNotice } from '@/components/desk/done-notice';
import { TakenNotice } from '@/components/desk/taken-notice';
import { ButtonForm } from '@/components/forms/button-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Section } from '@/components/ui/section';
import { Timeline } from '@/components/ui/timeline';
import { OPEN_REQUEST } from '@/lib/rules/privacy/open-request';
import { mayDo } from '@/lib/rules/staff/permissions';
import { doneIn } from '@/lib/schemas/site/done-in';
import { addressedRequest } from '@/lib/server/access/who';
import { findRequest } from '@/lib/server/desk/find-request';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { claimWords } from '@/lib/wording/desk/claims';
import { deskRequestWords as words } from '@/lib/wording/desk/requests';
import { disclosureWords } from '@/lib/wording/own-data/disclosure';
import { DeskPage } from '../../desk-page';
import { claimRequest } from '../actions';
import { AnswerSection } from './answer-section';
import { DecisionsSection } from './decisions-section';
import { IdentitySection } from './identity-section';
import { PaperSection } from './paper-section';
import { RecipientsSection } from './recipients-section';
import { RequestFacts } from './request-facts';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type RequestPageProps = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ done?: string }>;
};

/** One request: what is asked, who asks, what is decided, what the person will read. */
export default async function RequestPage(props: RequestPageProps) {
  const reference = addressedRequest((await props.params).reference);
  const staff = await openDesk('request.read', `/desk/requests/${reference}`);
  const request = await findRequest(staff, reference, now());
  if (request === null) notFound();
  const open = OPEN_REQUEST.includes(request.status);
  const answers = mayDo(staff.role, 'request.answer');
  const may = open && answers;
  return (
    <DeskPage
      back={{ href: '/desk/requests', label: words.toList }}
      staff={staff}
      current="/desk/requests"
      title={words.request(reference)}
    >
      <DoneNotice said={doneIn(words.done, (await props.searchParams).done)} />
      <TakenNotice takenBy={request.takenBy} />
      <Section title={words.asked} id="asked">
        <RequestFacts request={request} />
        {may && (
          <ButtonForm
            action={claimRequest.bind(null, reference)}
            label={claimWords.claim}
            size="small"
            className="mt-4"
          />
        )}
      </Section>
      <IdentitySection request={request} may={may} />
      {may && (
        <Section title={words.held.title} id="held">
          {request.status === 'in-review' ? (
            <>
              <p className="measure mb-4">{words.held.hint}</p>
              <ButtonLink href={`/desk/requests/${reference}/held`}>{words.held.link}</ButtonLink>
            </>
          ) : (
            <p>{words.held.closed}</p>
          )}
        </Section>
      )}
      <DecisionsSection request={request} may={may && request.status === 'in-review'} />
      <AnswerSection request={request} may={may && request.status === 'in-review'} />
      <RecipientsSection request={request} may={answers && request.identityAt !== null} />
      <PaperSection request={request} may={answers} />
      <Section title={words.events} id="events">
        <Timeline
          items={request.events.map((event) => ({
            key: String(event.id),
            when: shownMoment(event.at),
            dateTime: event.at.toISOString(),
            title: disclosureWords.events[event.kind] ?? '',
            body: event.note || undefined,
          }))}
        />
      </Section>
    </DeskPage>
  );
}

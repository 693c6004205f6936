import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { ButtonForm } from '@/components/forms/button-form';
import { ShownText } from '@/components/travel/shown-text';
import { ButtonLink } from '@/components/ui/button-link';
import { DefinitionList } from '@/components/ui/definition-list';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { Timeline } from '@/components/ui/timeline';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { OPEN_REQUEST } from '@/lib/rules/privacy/open-request';
import { handsOver } from '@/lib/rules/privacy/request-choices';
import { requestDates } from '@/lib/rules/privacy/request-dates';
import { isRequestReference } from '@/lib/schemas/own-data/disclosure';
import { findDisclosureGrant } from '@/lib/server/access/disclosure-grant';
import { answerItems } from '@/lib/server/own-data/answer-request';
import { findOwnRequest } from '@/lib/server/own-data/find-own-request';
import { deliveryOf, wishOf } from '@/lib/server/own-data/read-request';
import { shownDay, shownMoment } from '@/lib/server/system/shown-moment';
import { disclosureWords } from '@/lib/wording/own-data/disclosure';
import { itemInLines } from '@/lib/wording/own-data/request-answer';
import { choiceWords, deliveryWords } from '@/lib/wording/own-data/request-choices';
import { requestStatusWords } from '@/lib/wording/own-data/request-kinds';
import { takeRequestBack } from '../actions';

const words = disclosureWords.status;

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ reference: string }> };

export default async function RequestStatusPage({ params }: Props) {
  const { reference } = await params;
  if (!isRequestReference(reference)) notFound();
  const grant = await findDisclosureGrant();
  if (grant === null) redirect('/disclosure-requests#start');
  const request = await findOwnRequest(reference, grant.email);
  if (request === null) notFound();
  const { kind } = request;
  const status = requestStatusWords[request.status];
  const arrivedAt = instantOf(request.arrivedAt.getTime());
  const { suitFrom } = requestDates(kind, dayInJapan(arrivedAt));
  const day = (date: string) => shownDay(date as CalendarDate);
  return (
    <Page width="text">
      <PageTitle
        kicker={`${words.reference} ${reference}`}
        title={words.title}
        lead={status === undefined ? '' : words.lead(status.label, status.next)}
      />
      <DefinitionList
        items={[
          { term: words.kind, detail: choiceWords({ kind, wish: wishOf(request) }).label },
          ...(handsOver(kind)
            ? [{ term: words.delivery, detail: deliveryWords[deliveryOf(request)].label }]
            : []),
          { term: words.arrived, detail: shownMoment(arrivedAt) },
          { term: words.target, detail: words.targetText(day(request.targetDate)) },
          ...(suitFrom === null
            ? []
            : [{ term: words.suit, detail: words.suitText(day(suitFrom)) }]),
          {
            term: words.text,
            detail: (
              <span className="whitespace-pre-wrap break-words">
                {request.text || words.noText}
              </span>
            ),
          },
        ]}
      />
      {request.status === 'answered' && (
        <Section title={words.answer} layout="stacked" className="mt-12">
          <ShownText text={answerItems(request.items).map(itemInLines).join('\n\n')} />
        </Section>
      )}
      <Section title={words.events} layout="stacked" className="mt-12">
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
      <div className="flex flex-wrap gap-4">
        <ButtonLink href="/disclosure-requests/held">{words.back}</ButtonLink>
        {OPEN_REQUEST.includes(request.status) && (
          <ButtonForm
            action={takeRequestBack.bind(null, reference)}
            label={words.withdraw}
            kind="quiet"
          />
        )}
      </div>
    </Page>
  );
}

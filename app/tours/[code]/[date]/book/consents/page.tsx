import type { Metadata } from 'next';
import { DocumentText } from '@/components/travel/document-text';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { shownBoxes } from '@/lib/server/application/draft/consent-answers';
import { consentToken } from '@/lib/server/application/draft/consent-token';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { draftState } from '@/lib/server/application/draft/draft-state';
import { asksForRooms } from '@/lib/server/application/draft/missing-step';
import { type OpenedStep, openStep } from '@/lib/server/application/draft/open-step';
import { minorsOf } from '@/lib/server/application/draft/party';
import { printedTerms } from '@/lib/server/documents/printed-terms';
import { now } from '@/lib/server/system/clock';
import { consentsPageWords as words } from '@/lib/wording/booking/consents-page';
import { BookFrame } from '../book-frame';
import { StepNotThere } from '../step-not-there';
import { saveConsents } from './actions';
import { ConsentsForm } from './consents-form';
import { shownItem, tickedBefore } from './shown-item';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type ConsentsPageProps = {
  params: Promise<{ code: string; date: string }>;
  searchParams: Promise<{ again?: string }>;
};

/** 同意: each with its text in full, each with a box of its own that nobody has ticked. */
export default async function ConsentsPage({ params, searchParams }: ConsentsPageProps) {
  const opened = await openStep(await params, 'consents');
  if ('away' in opened)
    return <StepNotThere {...opened} action={saveConsents.bind(null, opened.place)} />;
  const { place, draft, application } = opened;
  const { items, party, terms } = application;
  const { again } = await searchParams;
  const boxes = shownBoxes(items, party);
  const token = consentToken(draft.id, boxes, now());
  return (
    <BookFrame opened={opened} step="consents">
      {(again === 'stale' || again === 'tampered') && (
        <Notice kind="warning" live="alert" className="mb-10">
          {words[again]}
        </Notice>
      )}
      <PageTitle title={words.title} lead={words.lead} />
      <ConsentsForm
        key={boxes.map(({ sha256 }) => sha256).join()}
        action={saveConsents.bind(null, place)}
        draftState={draftState(opened.draft)}
        items={items.map((item) => shownItem(item, party))}
        initial={tickedBefore(application, draft.answers)}
        token={token}
        fullTerms={
          <Disclosure summary={words.openTerms(terms.title.ja, terms.version)}>
            <p className="mb-4">
              <a
                className="link"
                href={`/tours/${place.code}/terms`}
                target="_blank"
                rel="noreferrer"
              >
                {words.readTerms}
              </a>
            </p>
            <DocumentText blocks={printedTerms(terms).sections} />
          </Disclosure>
        }
        article={terms.applicationRefusals?.article ?? terms.acceptance.article}
        backHref={bookPath(place, stepBefore(opened))}
      />
    </BookFrame>
  );
}

function stepBefore({ application }: OpenedStep): string {
  if (asksForRooms(application)) return 'rooms';
  return minorsOf(application.party).length > 0 ? 'guardians' : 'contact';
}

import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { SeatSign } from '@/components/ui/seat-sign';
import { seatState } from '@/lib/rules/price/seat-state';
import { LARGEST_PARTY } from '@/lib/schemas/booking/party-size';
import type { Offer } from '@/lib/server/application/draft/application';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { draftState } from '@/lib/server/application/draft/draft-state';
import { findDraft } from '@/lib/server/application/draft/find-draft';
import { openOffer } from '@/lib/server/application/draft/open-step';
import { startKey } from '@/lib/server/application/draft/start-key';
import { waitingTermsOf } from '@/lib/server/application/waiting/waiting-terms';
import { isAwaited } from '@/lib/server/seats/waiting-seats';
import { agency } from '@/lib/server/system/agency';
import { db } from '@/lib/server/system/db';
import { bookWords } from '@/lib/wording/booking/book-frame';
import { startWords } from '@/lib/wording/booking/start-page';
import { callInWords } from '@/lib/wording/site/agency';
import { begin } from './actions';
import { TripLine } from './book-frame';
import { DeparturePrices } from './departure-prices';
import { StartForm } from './start-form';
import { WaitingStart } from './waiting-start';

export const instant = false;
export const metadata: Metadata = { title: bookWords.kicker, robots: { index: false } };

type BookPageProps = { params: Promise<{ code: string; date: string }> };

/** 申込みの始まり: how many. */
export default async function BookPage({ params }: BookPageProps) {
  const { place, offer } = await openOffer(await params);
  const draft = await findDraft(place);
  const seats = seatsOf(offer, draft?.hold?.seats ?? 0);
  if (seats.state === 'closed') return <NoSeats code={place.code} state="closed" />;
  // Whoever holds seats goes on with them; everybody else comes after those who wait.
  if (seats.state === 'full' || (!draft?.hold && (await isAwaited(db(), offer.product.key)))) {
    const waiting = waitingTermsOf(offer);
    const size = draft?.answers.size ?? null;
    if (waiting === null) return <NoSeats code={place.code} state="full" />;
    return <WaitingStart {...{ place, offer, waiting, size }} />;
  }
  return (
    <Page width="form">
      <TripLine title={offer.trip.title} departureDate={offer.departureDate} />
      <PageTitle kicker={bookWords.kicker} title={startWords.title} lead={startWords.lead} />
      {draft && (
        <Notice title={startWords.resumeTitle} className="mb-10">
          <p>{startWords.resumeText(draft.answers.size)}</p>
          <p className="my-3">
            <ButtonLink href={bookPath(place, 'travelers')} size="small">
              {startWords.resume}
            </ButtonLink>
          </p>
          <p className="text-sm">{startWords.resumeChange}</p>
        </Notice>
      )}
      <p className="mb-6">
        <SeatSign state={seats.state} />{' '}
        {seats.state === 'few' && <span>{startWords.left(seats.left)}</span>}
      </p>
      <StartForm
        action={begin.bind(null, place)}
        draftState={draft === null ? '' : draftState(draft)}
        startKey={startKey(offer.product.key)}
        largest={Math.min(LARGEST_PARTY, seats.left)}
        size={draft?.answers.size ?? null}
      />
      <DeparturePrices table={offer.trip.priceTable} rooms={offer.trip.rooms} />
      <p className="mt-10 border-line border-t pt-5 text-muted">
        {bookWords.call(callInWords(agency()))}
      </p>
    </Page>
  );
}

/** Seats as this browser may have them: those it holds itself are not gone for it. */
function seatsOf({ seats, today, departureDate }: Offer, own: number) {
  const { capacity, sold, held, open } = seats;
  const facts = { departureDate, capacity, sold, held: held - own, open };
  return { state: seatState(facts, today), left: capacity - sold - facts.held };
}

function NoSeats({ code, state }: { code: string; state: 'closed' | 'full' }) {
  const [title, text] =
    state === 'full'
      ? [startWords.fullTitle, startWords.fullText]
      : [startWords.closedTitle, startWords.closedText];
  return (
    <Page width="form">
      <EmptyState
        title={title}
        actions={<ButtonLink href={`/tours/${code}#departures`}>{bookWords.otherDays}</ButtonLink>}
      >
        {text}
      </EmptyState>
    </Page>
  );
}

import { ButtonLink } from '@/components/ui/button-link';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { PointList } from '@/components/ui/point-list';
import { Section } from '@/components/ui/section';
import { LARGEST_PARTY } from '@/lib/schemas/booking/party-size';
import type { Offer } from '@/lib/server/application/draft/application';
import type { BookPlace } from '@/lib/server/application/draft/draft-cookie';
import { startKey } from '@/lib/server/application/draft/start-key';
import type { WaitingTerms } from '@/lib/server/application/waiting/waiting-terms';
import { shownDay } from '@/lib/server/system/shown-moment';
import { bookWords } from '@/lib/wording/booking/book-frame';
import { waitingWords as words } from '@/lib/wording/booking/waiting-list';
import { TripLine } from './book-frame';
import { DeparturePrices } from './departure-prices';
import { beginWaiting } from './waiting-actions';
import { WaitingForm } from './waiting-form';

type WaitingStartProps = {
  place: BookPlace;
  offer: Offer;
  waiting: WaitingTerms;
  size: number | null;
};

/** 満席の出発日: what waiting means, before anything is asked (D2-3.3a, D2-3.3c, D3-2.4a). */
export function WaitingStart({ place, offer, waiting, size }: WaitingStartProps) {
  const { departureDate, trip, seats } = offer;
  const { days, moneyHeld } = waiting;
  const money = words.money[moneyHeld ? 'held' : 'card'];
  const label = (day: (typeof days)[number]) =>
    day === departureDate ? words.untilDeparture(shownDay(day)) : words.untilDay(shownDay(day));
  return (
    <Page width="form">
      <TripLine title={trip.title} departureDate={departureDate} />
      <PageTitle kicker={bookWords.kicker} title={words.title} lead={words.lead} />
      <Section title={words.whatTitle} layout="stacked" className="mb-10">
        <PointList points={[...words.what, words.notice[waiting.offer], money]} />
      </Section>
      <WaitingForm
        action={beginWaiting.bind(null, place)}
        startKey={startKey(offer.product.key)}
        largest={Math.min(LARGEST_PARTY, seats.capacity)}
        size={size}
        days={days.map((day) => ({ value: day, label: label(day) }))}
      />
      <p className="mt-8">
        <ButtonLink href={`/tours/${place.code}#departures`}>{bookWords.otherDays}</ButtonLink>
      </p>
      <DeparturePrices table={trip.priceTable} rooms={trip.rooms} />
    </Page>
  );
}

import { type Booking, capture, end, follow, isApplied, remind } from './booking';
import { DAY, dayOf, HOUR, MINUTE } from './days';
import { type Departure, line, seatsLeft } from './departure';

/** A contract is looked after from its first minutes on. */
const SOON = 25 * MINUTE;

/** Everything that the clauses say of some bookings at a moment. */
export interface World {
  at: number;
  readonly departures: readonly Departure[];
}

export const bookingsOf = ({ departures }: World): Booking[] =>
  departures.flatMap(({ bookings }) => bookings);

/** All jobs are done at this moment: what the clock has made due, mails that arrive, cards, turns of the line. */
export function work({ departures, at }: World) {
  for (let again = true; again; ) {
    again = false;
    for (const departure of departures) {
      for (const one of departure.bookings) settle(one, at);
      again = offer(departure, at) || again;
    }
  }
}

function settle(one: Booking, at: number) {
  follow(one, at);
  const { calledOffAt } = one.departure;
  if (calledOffAt === null && isApplied(one.state) && one.acceptedAt !== null) {
    one.deliveredAt = at;
    follow(one, at);
  }
  const { formedAt } = one;
  const lag = (one.deliveredAt === null ? 1 : 16) * MINUTE;
  const asked = formedAt !== null && (formedAt + lag <= at || calledOffAt !== null);
  if (asked) capture(one, at);
  if (calledOffAt !== null) endCalledOff(one, at);
  if (formedAt !== null && formedAt + SOON <= at) remind(one, at);
}

/** D2-15.2.3: everything goes back of a contract; an application is declined. */
function endCalledOff(one: Booking, at: number) {
  if (isApplied(one.state)) end(one, 'rejected', at, 'application-called-off');
  if (one.state !== 'contracted') return;
  one.refunds += Math.max(one.received - one.refunds - one.fees, 0);
  one.prices = [];
  end(one, 'cancelled-by-company', at, 'departure-called-off');
}

/** D2-3.3a: the first of the line, the whole party or nobody; nothing is sold on the day itself. */
function offer(departure: Departure, at: number): boolean {
  const [first] = line(departure);
  const sold = departure.calledOffAt !== null || dayOf(at) >= dayOf(departure.starts);
  if (first === undefined || sold) return false;
  if (seatsLeft(departure) < first.prices.length) return false;
  first.acceptedAt = at;
  first.answerBy = Math.min(at + DAY, departure.starts);
  first.seats = first.prices.length;
  first.written = { state: 'waitlisted', seats: first.seats };
  first.mails.push('waiting-accepted');
  // D3-5.3: the notice makes the contract when it goes out. D2-3.3b: when it arrives.
  if (departure.terms === 'deposit-domestic') {
    first.state = 'contracted';
    first.formedAt = at;
  }
  return true;
}

/** A booking that an application makes. */
export function applied(
  given: Pick<
    Booking,
    'id' | 'name' | 'departure' | 'card' | 'asked' | 'limit' | 'prices' | 'reserved'
  > & {
    at: number;
  },
): Booking {
  const { at, ...rest } = given;
  const { departure, asked, limit, prices } = given;
  const waits = limit !== null && !asked;
  const seats = limit === null ? prices.length : 0;
  const state = waits ? 'waitlisted' : 'applied';
  return {
    ...rest,
    ...{ appliedAt: at, restLater: given.reserved < prices.reduce((sum, one) => sum + one, 0) },
    ...{ state, seats, written: { state, seats } },
    answerBy: waits ? null : Math.min(at + 48 * HOUR, departure.starts),
    acceptedAt: asked || waits ? null : at,
    ...{ deliveredAt: null, formedAt: null, endedAt: null, capturedAt: null },
    ...{ received: 0, refunds: 0, fees: 0, differences: 0 },
    mails: [asked ? 'application' : waits ? 'waiting' : 'acceptance'],
  };
}

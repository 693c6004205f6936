import 'server-only';
import { submitApplication } from '../../application/submit-application';
import { filledDraft, typedTraveler } from '../filled-draft';
import { adults } from '../waiting-party';
import type { Card } from './booking';
import { depositOf, mayLeaveRest, restOver } from './clauses';
import { DAY, dateOf, dayOf } from './days';
import { Deed, type Outcome } from './deed';
import { type Departure, freeSeats, isAwaited } from './departure';
import { priceFor } from './money';
import type { Site } from './site';
import { applied, type World } from './world';

export interface Application {
  readonly departure: number;
  readonly size: number;
  readonly card: Card | 'declined';
  readonly assistance: boolean;
  readonly share: 'deposit' | 'all';
  /** How many days before the last possible one the wait is over. */
  readonly wait: number;
}

/** 申込み, or a place in the line where there are not enough seats. */
export const apply = (given: Application) =>
  new Deed('apply', given, async (world, site) => {
    const departure = world.departures[given.departure] as Departure;
    if (departure.calledOffAt !== null || dayOf(world.at) >= dayOf(departure.starts)) return null;
    const full = isAwaited(departure) || freeSeats(departure) < given.size;
    const limit = full ? lastMoment(departure, world.at, given.wait) : null;
    if (full && limit === null) return null;
    return send(given, departure, limit, world, site);
  });

/** D3-2.4b: a party that leaves a deposit waits at most to the day before the rest is due. */
function lastMoment({ terms, starts }: Departure, at: number, wait: number): number | null {
  const latest = mayLeaveRest(terms, starts, at) ? restOver(starts) - 2 * DAY : dayOf(starts);
  const day = latest - wait * DAY;
  return day > dayOf(at) ? Math.min(day + DAY, starts) : null;
}

async function send(
  { size, card, assistance, share }: Application,
  departure: Departure,
  limit: number | null,
  { at }: World,
  site: Site,
): Promise<Outcome> {
  const now = site.clock.at;
  const people = adults(size);
  const help = assistance ? { kinds: ['illness' as const], measures: '薬を冷蔵したい' } : null;
  const waiting = limit !== null && { agreedAt: now.toISOString(), lastDate: dateOf(limit - 1) };
  const { draft } = await filledDraft(departure.row, now, people, {
    travelers: people.map((one, place) => ({
      ...typedTraveler(one),
      assistance: place === 0 ? help : null,
    })),
    ...(waiting && { waiting }),
  });
  const order = { draft, method: card, attempt: 'one', userId: null, share };
  const answer = await submitApplication(order, now);
  if (answer.kind === 'declined' && card === 'declined') return 'refused: card-declined';
  if (answer.kind !== 'sent' || card === 'declined') throw new Error(JSON.stringify(answer));
  const prices = people.map(() => priceFor(size));
  const part = mayLeaveRest(departure.terms, departure.starts, at);
  const deposit = part && (share === 'deposit' || limit !== null);
  const reserved = prices.reduce((yen, price) => yen + (deposit ? depositOf(price) : price), 0);
  const name = `${departure.terms} ${departure.bookings.length + 1}`;
  const made = { id: answer.bookingId, name, departure, card, asked: assistance, limit };
  departure.bookings.push(applied({ ...made, prices, reserved, at }));
  return 'done';
}

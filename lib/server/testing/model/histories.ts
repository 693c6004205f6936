import 'server-only';
import fc from 'fast-check';
import { db } from '../../system/db';
import { castDeparture } from '../fixtures';
import { accept, display, reject, withdraw } from './answer';
import { apply } from './apply';
import type { TermsId } from './clauses';
import { DAY, HOUR, MINUTE, moment } from './days';
import type { Deed } from './deed';
import { leave, pay } from './leave';
import { PRICES } from './money';
import { callOff, doJobs, goOn, wait } from './run';
import type { Site } from './site';
import type { World } from './world';

const priceTable = { adult: PRICES, child: [0, 0, 0, 0], infant: 0 } as const;

/** Two departures of four seats, on Thursdays at noon, so many days ahead. */
export async function beginWorld(site: Site, days: number): Promise<World> {
  const at = moment('2026-07-09 11:07') - days * DAY;
  await site.begin(at);
  const one = await departing('2026-07-09', 'web-card-domestic');
  const other = await departing('2026-07-16', 'deposit-domestic');
  return { at, departures: [one, other] };
}

async function departing(departureDate: string, terms: TermsId) {
  const departure = await castDeparture('stay', { departureDate, priceTable, capacity: 4 });
  const data = { termsId: terms };
  await db().tour.update({ where: { code: departure.tourCode }, data });
  const starts = departure.startsAt.getTime();
  const ends = starts + 2 * DAY + 12 * HOUR;
  const { id } = departure;
  const empty = { capacity: 4, bookings: [], calledOffAt: null };
  return { id, row: departure, terms, starts, ends, ...empty };
}

const place = fc.nat({ max: 47 });
const span = fc.oneof(
  fc.integer({ min: 1, max: 30 }).map((minutes) => minutes * MINUTE),
  fc.integer({ min: 1, max: 30 }).map((hours) => hours * HOUR),
  fc.integer({ min: 1, max: 9 }).map((days) => days * DAY),
);
const application = fc.record({
  departure: fc.nat({ max: 1 }),
  size: fc.integer({ min: 1, max: 3 }),
  card: fc.constantFrom(
    ...(['success', 'success', 'success', 'success', 'success'] as const),
    ...(['success', 'success', 'fails-at-capture', 'declined'] as const),
  ),
  assistance: fc.constantFrom(false, false, true),
  share: fc.constantFrom('deposit', 'deposit', 'all'),
  wait: fc.constantFrom(0, 0, 3, 7),
});
const reason = fc.constantFrom('too-few-participants', 'force-majeure');

const left = (noShow: boolean) =>
  fc
    .tuple(place, fc.integer({ min: 1, max: 3 }))
    .map(([which, many]) => leave(which, many, noShow));

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 10, arbitrary: application.map(apply) },
  { weight: 5, arbitrary: place.map(display) },
  { weight: 4, arbitrary: place.map(accept) },
  { weight: 1, arbitrary: place.map(reject) },
  { weight: 2, arbitrary: place.map(withdraw) },
  { weight: 5, arbitrary: place.map(pay) },
  { weight: 6, arbitrary: left(false) },
  { weight: 2, arbitrary: left(true) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat({ max: 1 }), reason).map(([which, why]) => callOff(which, why)),
  },
  { weight: 4, arbitrary: span.map(wait) },
  { weight: 4, arbitrary: span.map(goOn) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 2 }).map(doJobs) },
);

export const deeds = fc.array(deed, { minLength: 25, maxLength: 50 });

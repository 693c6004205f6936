import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { dayInJapan, daysBetween } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { feeSteps } from '@/lib/rules/cancellation/fee-steps';
import { leaversFacts, partyCancellation } from '@/lib/rules/cancellation/party-cancellation';
import { partyFeeSteps } from '@/lib/rules/cancellation/party-fee-steps';
import { readApplication } from '../application/draft/application';
import { draftMoney } from '../application/draft/draft-money';
import { submitApplication } from '../application/submit-application';
import { concludeContract } from '../contract/conclude-contract';
import { db } from '../system/db';
import { filledDraft } from '../testing/filled-draft';
import { type CastPerson, castDeparture } from '../testing/fixtures';
import { figuresOf } from './cancel-answer';
import { cancelTravelers } from './cancel-travelers';
import { findCancellationToday } from './find-cancellation-today';
import { findParty } from './find-party';

afterAll(() => db().$disconnect());

const APPLIED = new Date('2026-06-01T12:00:00+09:00');
// 14, 7 and 1 days before the departure of 9 July, in opening hours: 20, 30 and 40 percent.
const DAYS = ['2026-06-25', '2026-07-02', '2026-07-08'];
const OPTIONS = [
  { optionCode: 'luggage', unit: 'booking', priceYen: 2_200, applies: 'all' },
  { optionCode: 'web', unit: 'booking', priceYen: -1_001, applies: 'all' },
  { optionCode: 'view', unit: 'room', priceYen: 3_301, applies: 'all' },
  { optionCode: 'boat', unit: 'person', priceYen: 1_499, applies: 'all' },
] as const;

const person = (birthDate: string, ageBand: CastPerson['ageBand'], age: number): CastPerson => ({
  family: '佐藤',
  given: '健',
  birthDate,
  ageBand,
  ages: [age, age],
  ...(ageBand === 'adult' ? {} : { guardian: 0 }),
});
const adult = person('1978-09-12', 'adult', 47);
const child = person('2018-08-15', 'child', 7);
const infant = person('2025-01-10', 'infant', 1);

/** A small generator with a seed: the same parties on every machine. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

function someParty(seed: number) {
  const roll = dice(seed);
  const adults = 1 + roll(3);
  const people = [
    ...Array.from({ length: adults }, () => adult),
    ...Array.from({ length: roll(3) }, () => child),
    ...Array.from({ length: seed % 3 }, () => infant),
  ];
  const beds = people.flatMap((one, place) => (one.ageBand === 'infant' ? [] : [place]));
  const chosen = (quantity: number) => ({ places: [], quantity });
  return {
    people,
    options: {
      ...(roll(4) > 0 && { luggage: chosen(1 + roll(2)) }),
      ...(roll(2) > 0 && { web: chosen(1) }),
      ...(roll(2) > 0 && { view: chosen(1) }),
      boat: { places: beds.filter(() => roll(2) > 0), quantity: 0 },
    },
  };
}

async function shownAndBooked(seed: number) {
  const { people, options } = someParty(seed);
  const departure = await castDeparture('stay', {
    departureDate: '2026-07-09',
    priceTable: {
      adult: [75_801, 62_803, 57_807, 54_809, 54_809],
      child: [53_001, 43_903, 40_407, 38_309, 38_309],
      infant: 8_001,
    },
  });
  await db().priceOption.createMany({
    data: OPTIONS.map((one) => ({
      ...one,
      tourCode: departure.tourCode,
      name: one.optionCode,
      description: '',
    })),
  });
  const { draft } = await filledDraft(departure, APPLIED, people, { options });
  const application = await readApplication(draft, APPLIED);
  if (application?.price?.kind !== 'priced') throw new Error('no price');
  const { departureDate, trip, terms } = application;
  const money = draftMoney({ application, draft }, application.price);
  const rows = partyFeeSteps({ departureDate, dayTrip: trip.dayTrip }, money, terms);
  if (isRefusal(rows)) throw new Error(rows.reason);
  const order = { method: 'success', attempt: 'once', userId: null };
  const sent = await submitApplication({ ...order, draft }, APPLIED);
  if (sent.kind !== 'sent') throw new Error('not sent');
  await concludeContract(sent.bookingId, APPLIED);
  return { bookingId: sent.bookingId, rows, people: people.length };
}

test.each(Array.from({ length: 12 }, (_, seed) => seed + 1))(
  'D2-14.1a check page, booking page, cancellation page, its table and the charge agree (party %i)',
  async (seed) => {
    const { bookingId, rows, people } = await shownAndBooked(seed);
    const at = new Date(`${DAYS[seed % 3]}T11:00:00+09:00`);
    const party = await findParty(db(), bookingId, at);
    if (party === null) throw new Error('no booking');
    expect(party.facts.travelers).toHaveLength(people);
    const leaving = party.facts.travelers.map(({ id }) => id);
    const choice = { leaving, ground: null, declaredAt: instant(at.getTime()) };
    const shown = partyCancellation(party.facts, choice, party.terms);
    if (shown.kind !== 'party') throw new Error(shown.kind);
    const figures = figuresOf(shown);

    const onCheckPage = rows.find((row) => row.step.id === shown.quote.step.id)?.fee;
    const today = await findCancellationToday(bookingId, at);
    const tables = leaversFacts(party.facts, choice).travelers.map((traveler) =>
      feeSteps({ ...party.facts, traveler }, party.terms),
    );
    const inTable = tables.reduce((sum, table) => {
      if (isRefusal(table)) throw new Error(table.reason);
      return sum + (table.find((row) => row.step.id === shown.quote.step.id)?.fee ?? 0);
    }, 0);
    expect({ onCheckPage, onBookingPage: today?.cancellation.quote.fee, inTable }).toEqual({
      onCheckPage: figures.feeYen,
      onBookingPage: figures.feeYen,
      inTable: figures.feeYen,
    });
    expect(daysBetween(dayInJapan(choice.declaredAt), party.facts.departureDate)).toBe(
      [14, 7, 1][seed % 3],
    );

    const order = { bookingId, travelerIds: leaving, ground: null, idempotencyKey: randomUUID() };
    const answer = await cancelTravelers({ ...order, seen: figures }, at);
    expect(answer.kind).toBe('cancelled');
    const charged = await db().ledgerEntry.findMany({ where: { bookingId, kind: 'fee' } });
    expect(charged.map(({ amountYen }) => amountYen)).toEqual([figures.feeYen]);
    expect(figures.feeYen).toBeGreaterThan(0);
  },
);

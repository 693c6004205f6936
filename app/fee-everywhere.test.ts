import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { feeRows } from '@/components/travel/fee-rows';
import { calendarDate, dayInJapan, daysBetween } from '@/lib/rules/calendar/calendar-date';
import { formatInJapan, instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { leaversFacts, partyCancellation } from '@/lib/rules/cancellation/party-cancellation';
import type { PriceTable } from '@/lib/rules/price/price-table';
import { readApplication } from '@/lib/server/application/draft/application';
import type { DraftAnswers } from '@/lib/server/application/draft/draft-answers';
import { submitApplication } from '@/lib/server/application/submit-application';
import { figuresOf } from '@/lib/server/cancellation/cancel-answer';
import { cancelTravelers } from '@/lib/server/cancellation/cancel-travelers';
import { findCancellationToday } from '@/lib/server/cancellation/find-cancellation-today';
import { findParty } from '@/lib/server/cancellation/find-party';
import { concludeContract } from '@/lib/server/contract/conclude-contract';
import type { PreparedDocument } from '@/lib/server/documents/document-content';
import { db } from '@/lib/server/system/db';
import { filledDraft } from '@/lib/server/testing/filled-draft';
import { type CastDeparture, type CastPerson, castDeparture } from '@/lib/server/testing/fixtures';
import { chargeInWords } from '@/lib/wording/cancellation/fees';
import { documentText } from '@/lib/wording/documents/booking-documents';
import { feeExamples } from './at/[day]/tour/[code]/fee-examples';
import {
  type CancellationView,
  cancellationView,
} from './bookings/[reference]/cancellation/cancellation-view';
import { feeAnswer } from './cancellation-fees/fee-answer';
import { findAskedTour } from './cancellation-fees/find-asked-tour';
import { takenView } from './desk/bookings/[reference]/cancellation/taken-view';
import { checkedFees } from './tours/[code]/[date]/book/check/checked-fees';

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

const TABLE: PriceTable = {
  adult: [75_801, 62_803, 57_807, 54_809, 54_809],
  child: [53_001, 43_903, 40_407, 38_309, 38_309],
  infant: 8_001,
};

/** What the pages of an application show, and the booking it becomes. */
async function shownAndBooked(
  departure: CastDeparture,
  people: readonly CastPerson[],
  options: Partial<DraftAnswers> = {},
) {
  const { draft } = await filledDraft(departure, APPLIED, people, options);
  const application = await readApplication(draft, APPLIED);
  if (application?.price?.kind !== 'priced') throw new Error('no price');
  const { rows } = checkedFees({ application, draft }, application.price);
  if (isRefusal(rows)) throw new Error(rows.reason);
  const order = { method: 'success', attempt: 'once', userId: null };
  const sent = await submitApplication({ ...order, draft }, APPLIED);
  if (sent.kind !== 'sent') throw new Error('not sent');
  await concludeContract(sent.bookingId, APPLIED);
  return { bookingId: sent.bookingId, rows, statement: application.statement };
}

/** What the pages of a booking show to the traveler and to staff for everybody's leaving. */
async function shownOfBooking(bookingId: string, at: Date) {
  const party = await findParty(db(), bookingId, at);
  if (party === null) throw new Error('no booking');
  const leaving = party.facts.travelers.map(({ id }) => id);
  const choice = { leaving, ground: null, declaredAt: instant(at.getTime()) };
  const views = {
    traveler: cancellationView(party, { who: [], why: '' }, at, 'key'),
    staff: takenView(
      { ...party, declared: null },
      { who: [], why: '', by: '', on: '', at: '', found: '' },
      at,
      'key',
    ).view,
  };
  const quoteOf = ({ facts, terms }: CancellationView) => {
    const quote = partyCancellation(facts, choice, terms);
    if (quote.kind !== 'party') throw new Error(quote.kind);
    return quote;
  };
  const shown = quoteOf(views.traveler);
  const inTable = feeRows(leaversFacts(views.traveler.facts, choice), views.traveler.terms);
  const stepId = shown.quote.step.id;
  return {
    leaving,
    stepId,
    prices: leaversFacts(party.facts, choice).travelers.map(({ tourPrice }) => Number(tourPrice)),
    figures: figuresOf(shown),
    fees: {
      onCancellationPage: figuresOf(shown).feeYen,
      inItsTable: inTable?.find(({ line }) => line.step.id === stepId)?.amount,
      atTheDesk: figuresOf(quoteOf(views.staff)).feeYen,
      onBookingPage: (await findCancellationToday(bookingId, at))?.cancellation.quote.fee,
    },
  };
}

/** The answer of /cancellation-fees for one person who pays this. */
async function answered(departure: CastDeparture, price: number, at: Date): Promise<number> {
  const asked = await findAskedTour(departure.tourCode, at);
  if (asked === null) throw new Error('no tour');
  const [day, hour] = formatInJapan(instant(at.getTime())).split('T') as [string, string];
  const on = calendarDate(day);
  const question = { date: departure.departureDate, people: 1, price, on, at: hour.slice(0, 5) };
  const answer = feeAnswer(asked, question, APPLIED);
  if (answer?.kind !== 'answer') throw new Error(answer?.kind);
  return answer.quote.fee;
}

/** The share that the statement of terms prints on the line of a day. */
function printedShare(statement: PreparedDocument | null, place: number): string | undefined {
  const section = statement?.content.find(({ heading }) => heading === documentText.fees);
  return section?.rows[place + 1]?.at(-1);
}

async function charge(
  bookingId: string,
  shown: Awaited<ReturnType<typeof shownOfBooking>>,
  at: Date,
) {
  const order = { bookingId, travelerIds: shown.leaving, ground: null };
  const key = { idempotencyKey: randomUUID() };
  const answer = await cancelTravelers({ ...order, ...key, seen: shown.figures }, at);
  expect(answer.kind).toBe('cancelled');
  const charged = await db().ledgerEntry.findMany({ where: { bookingId, kind: 'fee' } });
  expect(charged).toHaveLength(1);
  return charged[0]?.amountYen ?? 0;
}

test.each(Array.from({ length: 12 }, (_, seed) => seed + 1))(
  'D2-14.1a check page, statement, booking page, cancellation page, its table, the desk, the fee page and the charge agree (party %i)',
  async (seed) => {
    const departure = await castDeparture('stay', {
      departureDate: '2026-07-09',
      priceTable: TABLE,
    });
    await db().priceOption.createMany({
      data: OPTIONS.map((one) => ({
        ...one,
        tourCode: departure.tourCode,
        name: one.optionCode,
        description: '',
      })),
    });
    const { people, options } = someParty(seed);
    const { bookingId, rows, statement } = await shownAndBooked(departure, people, { options });
    const at = new Date(`${DAYS[seed % 3]}T11:00:00+09:00`);
    const shown = await shownOfBooking(bookingId, at);
    expect(shown.leaving).toHaveLength(people.length);

    const place = rows.findIndex((row) => row.step.id === shown.stepId);
    const alone = await Promise.all(shown.prices.map((price) => answered(departure, price, at)));
    const fees = {
      ...shown.fees,
      onCheckPage: rows[place]?.fee,
      onFeePage: alone.reduce((sum, fee) => sum + fee, 0),
    };
    const line = rows[place];
    if (line === undefined) throw new Error('no line');
    expect(printedShare(statement, place)).toBe(chargeInWords(line.step.charge));

    const charged = await charge(bookingId, shown, at);
    expect(fees).toEqual(Object.fromEntries(Object.keys(fees).map((name) => [name, charged])));
    expect(charged).toBeGreaterThan(0);
    expect(daysBetween(dayInJapan(instant(at.getTime())), departure.departureDate)).toBe(
      [14, 7, 1][seed % 3],
    );
  },
);

test.each(DAYS)(
  'D2-14.1a the table and the chart of the tour page, from a month before, are what one adult is charged on %s',
  async (day) => {
    const departure = await castDeparture('stay', {
      departureDate: '2026-07-09',
      priceTable: { ...TABLE, adult: [54_809, 0, 0, 0, 0] },
    });
    const asked = await findAskedTour(departure.tourCode, APPLIED);
    if (asked === null) throw new Error('no tour');
    const examples = feeExamples(asked.tour, asked.departures, asked.terms, asked.today);
    const example = examples.find((one) => one.departure?.date === departure.departureDate);
    const { bookingId } = await shownAndBooked(departure, [adult]);
    const at = new Date(`${day}T11:00:00+09:00`);
    const shown = await shownOfBooking(bookingId, at);
    const fees = {
      ...shown.fees,
      inTourTable: example?.rows.find((row) => row.step.id === shown.stepId)?.fee,
      inTourChart: example?.series.find(({ date }) => date === day)?.fee,
      onFeePage: await answered(departure, 54_809, at),
    };
    const charged = await charge(bookingId, shown, at);
    expect(fees).toEqual(Object.fromEntries(Object.keys(fees).map((name) => [name, charged])));
    // 20, 30 and 40 percent of 54,809, rounded down.
    expect(charged).toBe([10_961, 16_442, 21_923][DAYS.indexOf(day)]);
  },
);

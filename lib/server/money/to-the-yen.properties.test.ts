import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { ledgerBalance } from '@/lib/rules/money/ledger-balance';
import { settlePending } from '../application/settle-pending';
import { cancelTravelers } from '../cancellation/cancel-travelers';
import { settlePayment } from '../contract/settle-payment';
import { db } from '../system/db';
import { castBooking, castDeparture, SUZUKI } from '../testing/fixtures';
import { payBalance } from './pay-balance';
import { sendRefund } from './payments/send-refund';

afterAll(() => db().$disconnect());

/** In opening hours before the start at noon of Friday 2026-12-04, and after it: what leaving then costs (D2-15.T.0–5). */
const MOMENTS = [
  ['2026-11-12T11:00:00+09:00', 0],
  ['2026-11-20T11:00:00+09:00', 20],
  ['2026-11-27T11:00:00+09:00', 30],
  ['2026-12-03T11:00:00+09:00', 40],
  ['2026-12-04T11:00:00+09:00', 50],
  ['2026-12-04T13:00:00+09:00', 100],
] as const;
const STARTED = 5;

type Prices = { readonly adult: number[]; readonly child: number[] };
const prices = fc.array(fc.integer({ min: 20_000, max: 90_000 }), { minLength: 4, maxLength: 4 });
const ROOMS = [
  [[0, 1, 2, 3]],
  [
    [0, 2],
    [1, 3],
  ],
  [
    [0, 3],
    [1, 2],
  ],
  [
    [0, 1],
    [2, 3],
  ],
];
const deed = fc.oneof(
  { weight: 3, arbitrary: fc.record({ cancel: fc.subarray([0, 1, 2, 3], { minLength: 1 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      pay: fc.constantFrom('success', 'declined', 'fails-at-capture', 'answers-later'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ wait: fc.constant(true) }) },
);
const history = fc.record({
  table: fc.record({ adult: prices, child: prices }),
  rooms: fc.constantFrom(...ROOMS),
  card: fc.oneof(
    { weight: 6, arbitrary: fc.constant('success') },
    { weight: 1, arbitrary: fc.constant('fails-at-capture') },
  ),
  deeds: fc.array(deed, { minLength: 1, maxLength: 7 }),
});
type History = typeof history extends fc.Arbitrary<infer One> ? One : never;

/** A difference is paid by a second card, then all leave at no fee: both cards get money back. */
const THROUGH_BOTH_CARDS: History = {
  table: {
    adult: [75_800, 62_800, 57_800, 54_800],
    child: [53_000, 43_900, 40_400, 38_300],
  },
  rooms: [[0, 1, 2, 3]],
  card: 'success',
  deeds: [{ cancel: [3] }, { pay: 'success' }, { cancel: [0, 1, 2] }],
};
const ON_THE_WAY: History = {
  ...THROUGH_BOTH_CARDS,
  deeds: [
    { cancel: [3] },
    ...Array.from({ length: STARTED }, () => ({ wait: true }) as const),
    { cancel: [1] },
    { pay: 'answers-later' },
    { cancel: [0, 2] },
  ],
};

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
const BANDS = ['adult', 'adult', 'child', 'child'] as const;
const GUARDIAN_OF: Readonly<Record<number, number>> = { 2: 0, 3: 1 };

/** What the clauses say of the family's money, written apart from the rules; all in whole yen. */
class Model {
  going = [0, 1, 2, 3];
  received = 0;
  refunds = 0;
  fees = 0;
  moment = 0;
  readonly price: number[];

  constructor(
    readonly table: Prices,
    readonly rooms: readonly (readonly number[])[],
  ) {
    this.price = this.going.map((one) => this.priceIn(one, this.going));
  }

  /** D2-7: by age, and by how many share the room. */
  private priceIn(one: number, going: readonly number[]): number {
    const room = this.rooms.find((places) => places.includes(one)) ?? [];
    const guests = room.filter((place) => going.includes(place)).length;
    return this.table[BANDS[one] ?? 'adult'][guests - 1] ?? 0;
  }

  get owed(): number {
    const price = sum(this.going.map((one) => this.price[one] ?? 0));
    return price + this.fees + this.refunds - this.received;
  }

  /** D2-4.1b: no child without its guardian, none alone in a room that it shared with an adult. */
  mayLeave(leaving: readonly number[]): boolean {
    const stay = this.going.filter((one) => !leaving.includes(one));
    return stay.every((one) => {
      if (BANDS[one] !== 'child') return true;
      const room = this.rooms.find((places) => places.includes(one)) ?? [];
      const adults = (going: readonly number[]) =>
        room.some((place) => BANDS[place] === 'adult' && going.includes(place));
      return stay.includes(GUARDIAN_OF[one] ?? one) && (adults(stay) || !adults(this.going));
    });
  }

  /** D2-15.1.3: what was paid for those who leave, shared by price, less the fee. */
  cancel(leaving: readonly number[]) {
    const percent = MOMENTS[this.moment]?.[1] ?? 0;
    const fee = sum(leaving.map((one) => Math.floor(((this.price[one] ?? 0) * percent) / 100)));
    const paid = this.paidFor(leaving);
    this.going = this.going.filter((one) => !leaving.includes(one));
    this.fees += fee;
    this.refunds += Math.max(paid - fee, 0);
    const { more, less } = this.reprice();
    if (less > 0) this.refunds += Math.min(less, Math.max(-this.owed, 0));
    return {
      feeYen: fee,
      refundYen: Math.max(paid - fee, 0),
      owedYen: Math.max(fee - paid, 0),
      differenceYen: more,
    };
  }

  private paidFor(leaving: readonly number[]): number {
    const held = Math.max(this.received - this.refunds - this.fees, 0);
    const all = sum(this.going.map((one) => this.price[one] ?? 0));
    const shares = this.going.map((one) => Math.floor((held * (this.price[one] ?? 0)) / all));
    shares[0] = (shares[0] ?? 0) + held - sum(shares);
    return sum(shares.filter((_, place) => leaving.includes(this.going[place] ?? -1)));
  }

  /** D2-14.1b: those who stay pay by how many share the room now; a room of a trip under way is paid already. */
  private reprice() {
    const changes = this.moment === STARTED ? [] : this.going;
    const by = changes.map((one) => {
      const before = this.price[one] ?? 0;
      this.price[one] = this.priceIn(one, this.going);
      return (this.price[one] ?? 0) - before;
    });
    const more = sum(by.filter((yen) => yen > 0));
    return { more, less: -sum(by.filter((yen) => yen < 0)) };
  }
}

async function booked({ table, rooms, card }: History) {
  const priceTable = { ...table, infant: 0 };
  const departure = await castDeparture('stay', { departureDate: '2026-12-04', priceTable });
  const booking = await castBooking(departure, { people: SUZUKI, rooms, paid: false });
  const at = booking.formedAt ?? new Date(0);
  await db().paymentAttempt.create({
    data: {
      ...{ bookingId: booking.id, idempotencyKey: `model:${booking.id}`, adapter: 'sandbox' },
      ...{ adapterRef: `${card}:${booking.id}`, methodLabel: '見本', status: 'authorised' },
      ...{ amountYen: booking.totalYen, createdAt: at, updatedAt: at },
    },
  });
  await settlePayment(booking.id, at);
  return booking;
}

type Booked = Awaited<ReturnType<typeof booked>>;

async function cancel(booking: Booked, model: Model, chosen: readonly number[], key: string) {
  const leaving = chosen.filter((one) => model.going.includes(one));
  if (leaving.length === 0) return;
  const allowed = model.mayLeave(leaving);
  const seen = allowed
    ? model.cancel(leaving)
    : { feeYen: 0, refundYen: 0, owedYen: 0, differenceYen: 0 };
  const answer = await cancelTravelers(
    {
      ...{ bookingId: booking.id, ground: null, seen, idempotencyKey: `${booking.id}:${key}` },
      travelerIds: leaving.map((one) => booking.travelerIds[one] ?? ''),
    },
    new Date(MOMENTS[model.moment]?.[0] ?? 0),
  );
  expect(answer).toMatchObject(
    allowed ? { kind: 'cancelled' } : { kind: 'refused', reason: 'unaccompanied' },
  );
}

async function pay(booking: Booked, model: Model, method: string, key: string) {
  if (model.owed <= 0) return;
  const at = new Date(MOMENTS[model.moment]?.[0] ?? 0);
  const press = { bookingId: booking.id, seenYen: model.owed, method, attempt: key };
  const { kind } = await payBalance(press, at);
  const waited = await db().paymentAttempt.findFirst({
    where: { bookingId: booking.id, status: 'pending' },
  });
  if (waited) await settlePending(waited.id, new Date(at.getTime() + 60_000));
  const pays = method === 'success' || method === 'answers-later';
  expect(kind).toBe({ success: 'paid', 'answers-later': 'pending' }[method] ?? 'declined');
  if (pays) model.received += model.owed;
}

async function readBack(bookingId: string) {
  const ledger = await db().ledgerEntry.findMany({ where: { bookingId } });
  const of = (kind: string) => sum(ledger.filter((one) => one.kind === kind).map(yenOf));
  const payments = await db().paymentAttempt.findMany({
    where: { bookingId, status: 'captured' },
    include: { refunds: true },
  });
  for (const { refunds, amountYen } of payments) {
    expect(sum(refunds.map(yenOf))).toBeLessThanOrEqual(amountYen);
  }
  const back = payments.flatMap(({ refunds }) => refunds);
  return {
    ledger,
    balance: ledgerBalance(ledger),
    figures: { received: of('payment'), refunds: of('refund'), fees: of('fee') },
    captured: sum(payments.map(yenOf)),
    sentBack: sum(back.filter(({ status }) => status === 'succeeded').map(yenOf)),
  };
}

const yenOf = ({ amountYen }: { amountYen: number }) => amountYen;

test('D2-7 D2-14.1b D2-15.1.3 received = price of those who go + fees + refunds − what is owed, to the yen, whatever is paid and cancelled', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (one) => {
      const booking = await booked(one);
      const model = new Model(one.table, one.rooms);
      expect(booking.totalYen).toBe(model.owed);
      const ended = one.card !== 'success';
      if (!ended) model.received = booking.totalYen;
      for (const [place, { ...next }] of ended ? [] : one.deeds.entries()) {
        if ('wait' in next) model.moment = Math.min(model.moment + 1, STARTED);
        if ('cancel' in next) await cancel(booking, model, next.cancel, String(place));
        if ('pay' in next) await pay(booking, model, next.pay, String(place));
        const { balance, figures } = await readBack(booking.id);
        const { received, refunds, fees, owed } = model;
        expect({ balance, ...figures }).toEqual({ balance: owed, received, refunds, fees });
        expect(balance).toBeGreaterThanOrEqual(0);
      }
      const { ledger } = await readBack(booking.id);
      const at = new Date('2026-12-05T11:00:00+09:00');
      for (const { kind, idempotencyKey } of ledger) {
        if (kind === 'refund') await sendRefund(idempotencyKey, at);
      }
      const { captured, sentBack, balance } = await readBack(booking.id);
      expect([captured, sentBack]).toEqual([model.received, model.refunds]);
      if (ended) expect(balance).toBe(0);
      if (model.going.length === 0) expect(captured + balance).toBe(model.fees + sentBack);
    }),
    { numRuns: 40, examples: [[THROUGH_BOTH_CARDS], [ON_THE_WAY]] },
  );
}, 120_000);

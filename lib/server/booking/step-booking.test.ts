import { afterAll, expect, test } from 'vitest';
import { instant } from '@/lib/rules/calendar/instant';
import type { Shown } from '@/lib/rules/contract/booking-guards';
import type {
  BookingActor,
  BookingState,
  BookingTrigger,
} from '@/lib/rules/contract/booking-state';
import { BOOKING_TRANSITIONS } from '@/lib/rules/contract/booking-transitions';
import { db } from '../system/db';
import { makeBooking } from '../testing/booking-fixture';
import { stepBooking } from './step-booking';

afterAll(() => db().$disconnect());

const AT = new Date('2027-01-15T03:00:00Z');
const at = instant(AT.getTime());
const ENDED = [
  'cancelled-by-customer',
  'cancelled-by-company',
  'terminated-nonpayment',
  'auto-terminated',
  'partially-terminated',
  'no-show',
  'rejected',
  'lapsed',
  'withdrawn',
  'waitlist-expired',
];

async function bookingIn(status: BookingState) {
  const { id } = await makeBooking();
  await db().booking.update({ where: { id }, data: { status, formedAt: null, endedAt: null } });
  return { id, status };
}

const stateOf = (id: string) =>
  db().booking.findUniqueOrThrow({
    where: { id },
    select: { status: true, formedAt: true, endedAt: true },
  });

/** A step whose guards the types do not follow: the rows are walked one by one. */
const anyStep = stepBooking as unknown as (
  tx: Parameters<typeof stepBooking>[0],
  booking: { id: string; status: BookingState },
  trigger: BookingTrigger,
  shown: object,
  record: { at: Date; actor: BookingActor },
) => ReturnType<typeof stepBooking>;

const ways = BOOKING_TRANSITIONS.flatMap((row) =>
  row.from.map((from) => [from, row.trigger, row.to === 'same' ? from : row.to, row] as const),
);

test.each(ways)(
  'from %s by %s to %s, with its line in the history',
  async (from, trigger, to, row) => {
    const booking = await bookingIn(from);
    const shown =
      trigger === 'conclude-contract' ? { 'formation-moment-reached': { formedAt: at } } : {};
    const record = { at: AT, actor: row.actors[0] };
    const answer = await db().$transaction((tx) => anyStep(tx, booking, trigger, shown, record));
    expect(answer).toEqual({ kind: 'moved', to });
    expect(await stateOf(booking.id)).toEqual({
      status: to,
      formedAt: trigger === 'conclude-contract' ? AT : null,
      endedAt: to !== from && ENDED.includes(to) ? AT : null,
    });
    const last = await db().bookingEvent.findFirst({
      where: { bookingId: booking.id },
      orderBy: { id: 'desc' },
    });
    expect(last?.at).toEqual(AT);
  },
);

test('D2-15.1.1a what the table does not know is refused, and nothing is written', async () => {
  const booking = await bookingIn('completed');
  const events = () => db().bookingEvent.count({ where: { bookingId: booking.id } });
  const before = await events();
  const answer = await db().$transaction((tx) =>
    anyStep(tx, booking, 'cancel', {}, { at: AT, actor: 'traveler' }),
  );
  expect(answer).toEqual({ kind: 'refused', reason: 'no-such-transition' });
  expect(await events()).toBe(before);
});

test('a booking that has moved on since it was read undoes the whole transaction', async () => {
  const booking = await bookingIn('contracted');
  await db().booking.update({ where: { id: booking.id }, data: { status: 'travelling' } });
  const fee = { 'fee-confirmed': { feeYen: 9_900 } };
  const step = db().$transaction((tx) =>
    stepBooking(tx, booking, 'cancel', fee, { at: AT, actor: 'traveler' }),
  );
  await expect(step).rejects.toThrow('moved on');
  expect((await stateOf(booking.id)).status).toBe('travelling');
});

test('a guard that is not shown does not compile', () => {
  const formed = { 'formation-moment-reached': { formedAt: at } };
  const settled = { 'eligibility-settled': { settledAt: at } };
  const applied: Shown<'applied', 'conclude-contract'> = { ...formed, ...settled };
  // @ts-expect-error the eligibility is not settled
  const unsettled: Shown<'applied', 'conclude-contract'> = formed;
  // @ts-expect-error a provisional acceptance needs its deposit
  const unpaid: Shown<'provisional', 'conclude-contract'> = formed;
  // @ts-expect-error where the state is not known, the deposit is demanded too
  const unknown: Shown<BookingState, 'conclude-contract'> = applied;
  // @ts-expect-error a mere yes shows nothing
  const yes: Shown<'contracted', 'cancel'> = { 'fee-confirmed': true };
  expect([applied, unsettled, unpaid, unknown, yes]).toHaveLength(5);
});

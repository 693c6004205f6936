import { afterAll, describe, expect, test } from 'vitest';
import type { DeskChannel } from '@/lib/rules/cancellation/declaration';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import type { Terms } from '@/lib/rules/terms';
import { db } from '../system/db';
import { castBooking, castDeparture, SATO } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import type { SeenFigures } from './cancel-answer';
import { cancelByStaff } from './cancel-by-staff';
import { cancelTravelers } from './cancel-travelers';

afterAll(() => db().$disconnect());

const at = (text: string) => new Date(`2026-${text}+09:00`);
/** Thursday, the 7th day before the departure of 9 July, in opening hours. */
const thursday = at('07-02T11:00:00');
const PRICE = 20_000;

/** One adult in a room of one, 20,000 paid; formed on 1 May at 12:00. */
async function one() {
  const priceTable = { adult: [PRICE], child: [PRICE], infant: 0 };
  const departure = await castDeparture('stay', {
    departureDate: '2026-07-09',
    priceTable,
    sold: 3,
  });
  return { departure, booking: await castBooking(departure, { people: SATO }) };
}

type Booked = Awaited<ReturnType<typeof one>>['booking'];

function order(
  booking: Booked,
  declaredAt: Date,
  seen: Partial<SeenFigures>,
  more: { channel?: DeskChannel; key?: string } = {},
) {
  const { channel = 'telephone', key = `taken:${booking.id}` } = more;
  return {
    bookingId: booking.id,
    travelerIds: booking.travelerIds,
    ground: null,
    seen: { feeYen: 0, refundYen: 0, owedYen: 0, differenceYen: 0, ...seen },
    idempotencyKey: key,
    taken: { channel, declaredAt },
  };
}

const TWENTY = { feeYen: 4_000, refundYen: 16_000 };
const THIRTY = { feeYen: 6_000, refundYen: 14_000 };

describe('D2-15.1.1b what is declared to staff counts from the moment it was declared', () => {
  test.each([
    ['Wednesday 16:00, the 8th day', at('07-01T16:00:00'), TWENTY, at('07-01T16:00:00')],
    ['Wednesday 16:01: Thursday 10:00', at('07-01T16:01:00'), THIRTY, at('07-02T10:00:00')],
    ['Thursday, as it is written down', thursday, THIRTY, thursday],
  ])('%s', async (_, declaredAt, seen, receivedAt) => {
    const { booking } = await one();
    const clerk = await actingStaff('clerk', thursday);
    const answer = await cancelByStaff(clerk, order(booking, declaredAt, seen), thursday);
    expect(answer).toMatchObject({ kind: 'cancelled', repeated: false });
    const stored = await db().cancellation.findFirstOrThrow({ where: { bookingId: booking.id } });
    const moments = { declaredAt, receivedAt, createdAt: thursday };
    expect(stored).toMatchObject({ ...seen, ...moments, channel: 'telephone' });
  });

  test('the traveler who presses now pays for now: the control', async () => {
    const { booking } = await one();
    const { taken: _, ...own } = order(booking, thursday, THIRTY);
    expect(await cancelTravelers(own, thursday)).toMatchObject({ kind: 'cancelled' });
  });

  test('D2-16.1.1 before the start, written down during the trip: the fee of the day, not all of it', async () => {
    const { booking } = await one();
    const declaredAt = at('07-09T10:00:00');
    const later = at('07-10T11:00:00');
    const clerk = await actingStaff('clerk', later);
    const seen = { feeYen: 10_000, refundYen: 10_000 };
    const answer = await cancelByStaff(clerk, order(booking, declaredAt, seen), later);
    expect(answer).toMatchObject({ kind: 'cancelled' });
  });

  test.each([
    ['a millisecond before the contract', at('05-01T11:59:59.999'), 'before-contract'],
    ['a millisecond after now', at('07-02T11:00:00.001'), 'in-the-future'],
  ])('not %s', async (_, declaredAt, reason) => {
    const { booking } = await one();
    const clerk = await actingStaff('clerk', thursday);
    const answer = await cancelByStaff(clerk, order(booking, declaredAt, THIRTY), thursday);
    expect(answer).toEqual({ kind: 'refused', reason });
    expect(await db().cancellation.count({ where: { bookingId: booking.id } })).toBe(0);
  });
});

test('D2-15.1.1a the same receipt, mail, seats and money as by the traveler, and who took it in', async () => {
  const { booking, departure } = await one();
  const clerk = await actingStaff('clerk', thursday);
  const declaredAt = at('07-01T11:00:00');
  await cancelByStaff(clerk, order(booking, declaredAt, TWENTY, { channel: 'letter' }), thursday);
  const stored = await db().booking.findUniqueOrThrow({
    where: { id: booking.id },
    include: { ledger: { orderBy: { id: 'asc' } }, events: true, mails: true },
  });
  expect(stored.status).toBe('cancelled-by-customer');
  expect(stored.ledger.map(({ kind, amountYen }) => `${kind} ${amountYen}`)).toEqual([
    'charge 20000',
    'payment 20000',
    'credit 20000',
    'fee 4000',
    'refund 16000',
  ]);
  expect(stored.events.at(-1)).toMatchObject({
    kind: 'cancelled',
    actor: 'agency',
    at: thursday,
    facts: { feeYen: 4_000, channel: 'letter' },
  });
  expect(stored.mails[0]?.text).toContain('お申し出の方法：書面（郵送、サイトからの送信など）');
  expect(stored.mails[0]?.text).toContain('お申し出の日時：2026年7月1日（水）11:00');
  const seats = await db().departure.findUniqueOrThrow({ where: { id: departure.id } });
  expect(seats.sold).toBe(3);
  const lines = await db().auditEntry.findMany({ where: { subjectId: booking.id } });
  expect(lines).toMatchObject([
    {
      staffId: clerk.staffId,
      command: 'booking.cancel',
      purpose: 'travel-arrangement',
      detail: { channel: 'letter', travelers: 1, feeYen: 4_000, refundYen: 16_000 },
    },
  ]);
});

test('figures that are not those of the moment change nothing and are answered', async () => {
  const { booking } = await one();
  const clerk = await actingStaff('clerk', thursday);
  const answer = await cancelByStaff(clerk, order(booking, thursday, TWENTY), thursday);
  expect(answer).toMatchObject({ kind: 'changed', now: THIRTY });
  expect(await db().auditEntry.count({ where: { subjectId: booking.id } })).toBe(0);
});

test('the same form twice cancels once and is written down once', async () => {
  const { booking } = await one();
  const clerk = await actingStaff('clerk', thursday);
  const sent = order(booking, thursday, THIRTY);
  const [first, second] = await Promise.all([
    cancelByStaff(clerk, sent, thursday),
    cancelByStaff(clerk, sent, thursday),
  ]);
  expect([first, second].map((one) => one.kind === 'cancelled' && one.repeated).sort()).toEqual([
    false,
    true,
  ]);
  expect(await db().auditEntry.count({ where: { subjectId: booking.id } })).toBe(1);
});

test('two clerks, or a clerk and the traveler, at once: one cancels, the other is told', async () => {
  const { booking } = await one();
  const { taken: _, ...own } = order(booking, thursday, THIRTY, { key: `own:${booking.id}` });
  const [clerk, other] = [
    await actingStaff('clerk', thursday),
    await actingStaff('manager', thursday),
  ];
  const answers = await Promise.all([
    cancelByStaff(clerk, order(booking, thursday, THIRTY, { key: `a:${booking.id}` }), thursday),
    cancelByStaff(other, order(booking, thursday, THIRTY, { key: `b:${booking.id}` }), thursday),
    cancelTravelers(own, thursday),
  ]);
  expect(answers.filter(({ kind }) => kind === 'cancelled')).toHaveLength(1);
  expect(answers.filter(({ kind }) => kind === 'refused')).toHaveLength(2);
  expect(await db().cancellation.count({ where: { bookingId: booking.id } })).toBe(1);
});

describe('who may', () => {
  test.each(STAFF_ROLES)('%s', async (role) => {
    const { booking } = await one();
    const staff = await actingStaff(role, thursday);
    const answer = await cancelByStaff(staff, order(booking, thursday, THIRTY), thursday);
    const may = role === 'clerk' || role === 'manager';
    expect(answer).toMatchObject(
      may ? { kind: 'cancelled' } : { kind: 'refused', reason: 'not-allowed' },
    );
  });

  test.each([
    ['ten minutes ago', '10:50:00.000', 'cancelled'],
    ['a millisecond longer', '10:49:59.999', 'refused'],
  ])('a clerk whose password was shown %s', async (_, time, kind) => {
    const { booking } = await one();
    const staff = await actingStaff('clerk', at(`07-02T${time}`));
    const answer = await cancelByStaff(staff, order(booking, thursday, THIRTY), thursday);
    expect(answer).toMatchObject(kind === 'refused' ? { kind, reason: 'confirm-again' } : { kind });
  });
});

test.each([
  ['applied', 'contract-not-formed'],
  ['cancelled-by-company', 'not-cancellable'],
  ['completed', 'tour-over'],
  ['withdrawn', 'not-cancellable'],
])('nothing is cancelled of a booking that is %s', async (status, reason) => {
  const { booking } = await one();
  await db().booking.update({ where: { id: booking.id }, data: { status } });
  const clerk = await actingStaff('clerk', thursday);
  const answer = await cancelByStaff(clerk, order(booking, thursday, THIRTY), thursday);
  expect(answer).toEqual({ kind: 'refused', reason });
});

describe('where the terms leave the fee open', () => {
  /** Every step of the booking's own terms on request, but at least 2,000 yen. */
  async function open() {
    const { booking } = await one();
    const { termsSnapshot } = await db().booking.findUniqueOrThrow({ where: { id: booking.id } });
    const terms = termsSnapshot as unknown as Terms;
    const charge = { kind: 'atLeast', charge: { kind: 'fixed', yen: 2_000, per: 'person' } };
    const tables = terms.cancellation.tables.map((table) => ({
      ...table,
      steps: table.steps.map((step) => ({ ...step, charge })),
    }));
    await db().booking.update({
      where: { id: booking.id },
      data: {
        termsSnapshot: { ...terms, cancellation: { ...terms.cancellation, tables } } as never,
      },
    });
    return booking;
  }
  const found = (feeYen: number) => ({ found: { feeYen, how: '宿に電話で確かめた実額' } });
  const taken = (booking: Booked, seen: Partial<SeenFigures>, feeYen: number | null) => {
    const plain = order(booking, thursday, seen);
    return feeYen === null ? plain : { ...plain, taken: { ...plain.taken, ...found(feeYen) } };
  };

  test('a clerk cancels at the fee that was found out, and the receipt says how', async () => {
    const booking = await open();
    const clerk = await actingStaff('clerk', thursday);
    const seen = { feeYen: 7_500, refundYen: 12_500 };
    const answers = [
      await cancelByStaff(clerk, taken(booking, seen, null), thursday),
      await cancelByStaff(clerk, taken(booking, seen, 1_999), thursday),
      await cancelByStaff(clerk, taken(booking, seen, PRICE + 1), thursday),
    ];
    expect(answers).toMatchObject([
      { kind: 'refused', reason: 'ask-agency' },
      { kind: 'refused', reason: 'found-fee-too-low' },
      { kind: 'refused', reason: 'found-fee-too-high' },
    ]);
    const answer = await cancelByStaff(clerk, taken(booking, seen, 7_500), thursday);
    if (answer.kind !== 'cancelled') throw new Error(answer.kind);
    const row = await db().cancellation.findUniqueOrThrow({ where: { id: answer.cancellationId } });
    expect(row).toMatchObject({
      feeYen: 7_500,
      refundYen: 12_500,
      foundHow: '宿に電話で確かめた実額',
    });
    const shown = JSON.stringify(row.quoteShown);
    expect(shown).toContain(
      '旅行条件書 第15条により、当社がお調べした額です（宿に電話で確かめた実額）',
    );
    const mail = await db().mail.findFirstOrThrow({
      where: { idempotencyKey: `cancellation:${answer.cancellationId}` },
    });
    expect(mail.text).toContain('当社がお調べした額です');
  });

  test('a fee that the terms name is charged, whatever was found', async () => {
    const { booking } = await one();
    const clerk = await actingStaff('clerk', thursday);
    const seen = { feeYen: 1, refundYen: PRICE - 1 };
    expect(await cancelByStaff(clerk, taken(booking, seen, 1), thursday)).toMatchObject({
      kind: 'changed',
      now: { feeYen: 6_000 },
    });
    const answer = await cancelByStaff(clerk, taken(booking, THIRTY, 1), thursday);
    if (answer.kind !== 'cancelled') throw new Error(answer.kind);
    const row = await db().cancellation.findUniqueOrThrow({ where: { id: answer.cancellationId } });
    expect(row.foundHow).toBeNull();
  });
});

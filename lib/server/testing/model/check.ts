import 'server-only';
import { expect } from 'vitest';
import { ledgerBalance } from '@/lib/rules/money/ledger-balance';
import { db } from '../../system/db';
import { type Booking, capture, isApplied, owedOf } from './booking';
import { MOVES, type State } from './clauses';
import { MINUTE } from './days';
import { type Departure, seatsWritten } from './departure';
import { checkMails } from './mails';
import { bookingsOf, type World } from './world';

const select = {
  ...{ id: true, status: true, answerBy: true, formedAt: true, endedAt: true },
  ledger: { select: { kind: true, amountYen: true } },
  payments: { select: { status: true } },
  mails: { select: { template: true, status: true, createdAt: true, sentAt: true } },
} as const;

const read = (ids: string[]) => db().booking.findMany({ where: { id: { in: ids } }, select });
type Row = Awaited<ReturnType<typeof read>>[number];

/** Compares what is written with what the clauses say; `worked` when every job that is due has just been done. */
export async function check(world: World, worked: boolean): Promise<void> {
  const all = bookingsOf(world);
  const rows = await read(all.map(({ id }) => id));
  for (const one of all) {
    const row = rows.find(({ id }) => id === one.id);
    if (row === undefined) throw new Error(`${one.name} is gone`);
    checkOne(one, row, world.at, worked);
  }
  for (const departure of world.departures) await checkSeats(departure);
}

/** Until its arrival is looked at, within a quarter of an hour, an arrived notice may stand unwritten. */
const mayLag = (one: Booking, at: number) =>
  one.deliveredAt !== null && at < one.deliveredAt + 15 * MINUTE;

function checkOne(one: Booking, row: Row, at: number, worked: boolean) {
  const status = row.status as State;
  const asked = row.payments.some((card) => ['captured', 'declined'].includes(card.status));
  if (asked) capture(one, at);
  const late = !worked || mayLag(one, at);
  const allowed = late ? [one.state, one.written.state] : [one.state];
  expect(allowed, one.name).toContain(status);
  if (status !== one.written.state) expect(reaches(one.written.state, status), one.name).toBe(true);
  if (status !== one.state) return;
  one.written = { state: one.state, seats: one.seats };
  const moments = [row.formedAt?.getTime() ?? null, row.endedAt?.getTime() ?? null];
  expect(moments, `${one.name}: formed, ended`).toEqual([one.formedAt, one.endedAt]);
  if (isApplied(one.state))
    expect(row.answerBy?.getTime() ?? null, `${one.name}: answer by`).toBe(one.answerBy);
  checkMoney(one, row, worked);
  if (worked) checkMails(one, row.mails, at);
}

/** Whether one or more moves of the table lead there. */
function reaches(from: State, to: State): boolean {
  return MOVES[from].some((next) => next === to || reaches(next, to));
}

function checkMoney(one: Booking, row: Row, worked: boolean) {
  const sum = (kind: string) =>
    row.ledger.filter((line) => line.kind === kind).reduce((yen, line) => yen + line.amountYen, 0);
  const formed = one.formedAt !== null;
  const figures = {
    ...{ received: sum('payment'), refunds: sum('refund'), fees: sum('fee') },
    balance: ledgerBalance(row.ledger),
  };
  const { received, refunds, fees } = one;
  const expected = { received, refunds, fees, balance: formed ? owedOf(one) : 0 };
  expect(figures, `${one.name}: money`).toEqual(expected);
  if (!worked) return;
  const [first] = row.payments.map(({ status }) => status);
  const held = isApplied(one.state) || (formed && one.capturedAt === null);
  const used = formed && one.card === 'success' ? 'captured' : 'declined';
  const card = held ? 'authorised' : formed ? used : 'voided';
  expect(first, `${one.name}: card`).toBe(card);
}

async function checkSeats({ id, capacity, bookings }: Departure) {
  const { sold, held } = await db().departure.findUniqueOrThrow({ where: { id } });
  expect(sold + held, 'seats').toBe(bookings.reduce((seats, one) => seats + seatsWritten(one), 0));
  expect(sold + held).toBeLessThanOrEqual(capacity);
}

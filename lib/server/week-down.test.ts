import { Logger, runOnce } from 'graphile-worker';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { submitApplication } from './application/submit-application';
import { concludeContract } from './contract/conclude-contract';
import { callOffDeparture } from './departures/call-off-departure';
import { jobs } from './jobs';
import { payBalance } from './money/pay-balance';
import { db } from './system/db';
import { tasksOf } from './system/jobs/run-register';
import { queueMail } from './system/mail/queue-mail';
import { askedByMail } from './testing/asked-by-mail';
import { filledDraft, wholeBooking } from './testing/filled-draft';
import { type CastDeparture, castDeparture } from './testing/fixtures';
import { ledgerLines } from './testing/owing-family';
import { scratchDatabase } from './testing/scratch-database';
import { actingStaff } from './testing/staff';
import { waitingParty } from './testing/waiting-party';

const clock = vi.hoisted(() => ({ at: new Date(0) }));
vi.mock('./system/clock', () => ({ now: () => clock.at, startClock: () => {} }));

// A worker does the jobs until Monday noon; then nobody does, for a week. The site itself goes on.
const at = (text: string) => new Date(`${text.replace(' ', 'T')}+09:00`);
const MAY = at('2026-05-01 11:00');
const REMINDING = at('2026-05-31 09:00:30');
const DOWN = at('2026-06-01 12:00');
const FRIDAY = at('2026-06-05 12:00');
const BACK = at('2026-06-08 12:00');

const serverUrl = process.env.DATABASE_URL ?? '';
let scratch: Awaited<ReturnType<typeof scratchDatabase>>;
const made: Record<string, string> = {};
const departures: Record<string, string> = {};

/** Lets the clock go on: what is queued comes nearer by as much. */
async function goOnTo(moment: Date) {
  const seconds = (moment.getTime() - clock.at.getTime()) / 1_000;
  await scratch.client.query(
    'UPDATE graphile_worker._private_jobs SET run_at = run_at - make_interval(secs => $1)',
    [seconds],
  );
  clock.at = moment;
}

async function work(names: readonly string[] = Object.keys(jobs)) {
  const tasks = Object.entries(tasksOf(jobs)).filter(([name]) => names.includes(name));
  const logger = new Logger(() => () => {});
  const taskList = Object.fromEntries(tasks);
  await runOnce({ connectionString: scratch.url, taskList, logger, concurrency: 4 });
}

const priceTable = {
  adult: [80_000, 80_000, 80_000, 80_000],
  child: [0, 0, 0, 0],
  infant: 0,
} as const;

async function departing(name: string, departureDate: string, termsId = 'web-card-domestic') {
  const departure = await castDeparture('stay', { departureDate, priceTable });
  await db().tour.update({ where: { code: departure.tourCode }, data: { termsId } });
  departures[name] = departure.id;
  return departure;
}

/** An application that the site accepts at once; nobody has seen that yet. */
async function applied(name: string, departure: CastDeparture, method = 'success') {
  const { draft } = await filledDraft(departure, clock.at);
  const order = { draft, method, attempt: 'one', userId: null, share: 'deposit' } as const;
  const answer = await submitApplication(order, clock.at);
  if (answer.kind !== 'sent') throw new Error(answer.kind);
  made[name] = answer.bookingId;
  return answer.bookingId;
}

/** One whose acceptance was displayed at once. */
async function contracted(name: string, departureDate: string, termsId?: string) {
  const departure = await departing(name, departureDate, termsId);
  await concludeContract(await applied(name, departure), clock.at);
  return departure;
}

const idOf = (name: string) => made[name] ?? '';

async function outcome(name: string) {
  const { status, formedAt, endedAt, payments, mails } = await wholeBooking(idOf(name));
  const those = (which: string) =>
    mails.filter((mail) => mail.status === which).map(({ template }) => template);
  return {
    ...{ status, formedAt, endedAt, payments: payments.map((one) => one.status) },
    ...{ sent: those('kept').sort(), left: [...those('queued'), ...those('failed')].sort() },
  };
}

async function seatsOf(name: string) {
  const where = { id: departures[name] ?? '' };
  const { sold, held } = await db().departure.findUniqueOrThrow({ where });
  return { sold, held };
}

const eventsOf = async (name: string, kinds: readonly string[]) =>
  (await wholeBooking(idOf(name))).events
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, at: moment }) => [kind, moment]);

/** Everything that must not change when the worker comes a second time. */
const everything = async () => ({
  mails: await db().mail.findMany({ orderBy: { id: 'asc' } }),
  ledger: await db().ledgerEntry.findMany({ orderBy: { id: 'asc' } }),
  events: await db().bookingEvent.findMany({ orderBy: { id: 'asc' } }),
  refunds: await db().refund.findMany({ orderBy: { id: 'asc' } }),
});

beforeAll(async () => {
  scratch = await scratchDatabase('week');
  process.env.DATABASE_URL = scratch.url;
  clock.at = MAY;
  await contracted('travels', '2026-06-03');
  await contracted('unpaid', '2026-06-29', 'deposit-domestic');
  await contracted('pays on Friday', '2026-06-29', 'deposit-domestic');
  await contracted('still has time', '2026-07-02', 'deposit-domestic');
  await contracted('reminder under way', '2026-06-25', 'deposit-domestic');
  await contracted('called off', '2026-06-29');
  await work();
  await goOnTo(REMINDING);
  await work(['follow-balance']);
  await goOnTo(DOWN);
  await downWithout();
  await goOnTo(FRIDAY);
  await onFriday();
  await goOnTo(BACK);
  await work();
}, 300_000);

/** What happens at noon, when nobody does jobs any more. */
async function downWithout() {
  const { bookingId, departure } = await askedByMail(DOWN);
  [made.unanswered, departures.unanswered] = [bookingId, departure.id];
  await applied('accepted', await departing('accepted', '2026-07-09'));
  await applied('seen too late', await departing('seen too late', '2026-07-09'));
  await contracted('seen at once', '2026-07-09');
  await contracted('travels meanwhile', '2026-06-03');
  const told = await applied('told in time', await departing('told in time', '2026-07-09'));
  await db().mail.updateMany({
    where: { bookingId: told, template: 'acceptance' },
    data: { status: 'kept', sentAt: at('2026-06-01 12:01') },
  });
  const manager = await actingStaff('manager', DOWN);
  const order = { departureId: departures['called off'] ?? '', explanation: 'お一人でした。' };
  await callOffDeparture(manager, { ...order, reason: 'too-few-participants' }, DOWN);
  await filledDraft(await departing('draft', '2026-07-09'), DOWN);
  const pending = await filledDraft(await departing('pending', '2026-07-09'), DOWN);
  const asked = { draft: pending.draft, method: 'answers-later', attempt: 'one', userId: null };
  expect((await submitApplication(asked, DOWN)).kind).toBe('pending');
  const doors = ['access-code-sign-in', 'staff-invitation'] as const;
  const door = { subject: '件名', text: '本文', to: 'door@example.jp', bookingId: null };
  await db().$transaction(async (tx) => {
    for (const template of doors)
      await queueMail(tx, { ...door, template, idempotencyKey: template });
  });
  const full = await castDeparture('day-trip', {
    departureDate: '2026-06-15',
    capacity: 7,
    sold: 7,
  });
  [made.waits, departures.waits] = [
    await waitingParty(full, DOWN, { lastDate: '2026-06-03' }),
    full.id,
  ];
}

async function onFriday() {
  await concludeContract(idOf('seen too late'), FRIDAY);
  const order = { bookingId: idOf('pays on Friday'), method: 'success', attempt: 'rest' };
  expect(await payBalance({ ...order, seenYen: 60_000 }, FRIDAY)).toMatchObject({ kind: 'paid' });
}

afterAll(async () => {
  await db().$disconnect();
  await scratch.drop();
  process.env.DATABASE_URL = serverUrl;
});

describe('a week without a worker: every deadline has acted, as of its own moment', () => {
  const ANSWER = at('2026-06-03 12:00');
  test.each([
    ['unanswered', 'nobody answered', ['application']],
    ['accepted', 'the notice did not arrive', ['acceptance']],
    ['seen too late', 'the notice was displayed on Friday only', ['acceptance']],
  ])('D2-3.1a lapsed on Wednesday at noon: %s (%s)', async (name, _, left) => {
    expect(await outcome(name)).toEqual({
      ...{ status: 'lapsed', formedAt: null, endedAt: ANSWER, payments: ['voided'] },
      ...{ sent: ['lapsed'], left },
    });
    expect(await eventsOf(name, ['lapsed'])).toEqual([['lapsed', ANSWER]]);
    expect(await seatsOf(name)).toEqual({ sold: 0, held: 0 });
  });

  test('D2-4.1a the guardian is not asked any more', async () => {
    const mail = await db().mail.findFirstOrThrow({ where: { template: 'guardian-consent' } });
    expect([mail.status, mail.failure]).toEqual(['failed', 'stopped']);
  });

  test.each([
    ['seen at once', DOWN, ['acceptance', 'contract'], []],
    ['told in time', at('2026-06-01 12:01'), ['acceptance', 'contract'], []],
  ])('D2-3.1a a contract of its own moment: %s', async (name, formedAt, sent, left) => {
    expect(await outcome(name)).toEqual({
      ...{ status: 'contracted', formedAt, endedAt: null, payments: ['captured'], sent, left },
    });
    expect(await seatsOf(name)).toEqual({ sold: 1, held: 0 });
  });

  test.each(['travels', 'travels meanwhile'])(
    'D2-21.1 the trip began and ended: %s',
    async (name) => {
      expect((await outcome(name)).status).toBe('completed');
      expect(await eventsOf(name, ['tour-started', 'tour-ended'])).toEqual([
        ['tour-started', at('2026-06-03 12:00')],
        ['tour-ended', at('2026-06-06 00:00')],
      ]);
    },
  );

  test('what would still speak of a contract that runs is not sent after the trip', async () => {
    expect(await outcome('travels meanwhile')).toMatchObject({
      sent: [],
      left: ['acceptance', 'contract'],
    });
  });

  test.each([
    ['unpaid', at('2026-06-08 00:00'), []],
    ['reminder under way', at('2026-06-04 00:00'), ['balance-reminder']],
  ])('D3-17.1 ended on the day after the rest was due: %s', async (name, endedAt, left) => {
    expect(await outcome(name)).toMatchObject({
      ...{ status: 'terminated-nonpayment', endedAt, payments: ['captured'] },
      ...{ sent: ['acceptance', 'contract', 'non-payment'], left },
    });
    expect(await ledgerLines(idOf(name))).toEqual([
      ...['charge 80000', 'payment 20000', 'credit 80000', 'refund 20000'],
    ]);
    expect(await seatsOf(name)).toEqual({ sold: 0, held: 0 });
  });

  test('D3-7.1 who paid on Friday is neither reminded nor ended', async () => {
    expect(await outcome('pays on Friday')).toMatchObject({
      status: 'contracted',
      sent: ['acceptance', 'balance-paid', 'contract'],
      left: [],
    });
  });

  test('D3-7.1 who has until Wednesday is reminded now, once', async () => {
    expect(await outcome('still has time')).toMatchObject({
      status: 'contracted',
      sent: ['acceptance', 'balance-reminder', 'contract'],
      left: [],
    });
  });

  test('D2-15.2.3 a trip that was called off: all goes back by what was so when that was decided', async () => {
    expect(await outcome('called off')).toMatchObject({
      ...{ status: 'cancelled-by-company', endedAt: BACK },
      ...{ sent: ['acceptance', 'contract', 'departure-called-off'], left: [] },
    });
    const where = { bookingId: idOf('called off') };
    expect((await db().cancellation.findFirstOrThrow({ where })).declaredAt).toEqual(DOWN);
    expect(await ledgerLines(idOf('called off'))).toEqual([
      ...['charge 80000', 'payment 80000', 'credit 80000', 'refund 80000'],
    ]);
  });

  test('D2-3.3b a wait whose last day is over has ended on it', async () => {
    expect(await outcome('waits')).toEqual({
      ...{
        status: 'waitlist-expired',
        formedAt: null,
        endedAt: at('2026-06-04 00:00'),
        payments: ['voided'],
      },
      ...{ sent: ['waiting-ended'], left: ['waiting'] },
    });
  });

  test('seats that a draft held are free, and a card that answered too late is given back and its traveler told', async () => {
    expect([await seatsOf('draft'), await seatsOf('pending')]).toEqual([
      { sold: 0, held: 0 },
      { sold: 0, held: 0 },
    ]);
    const spare = await db().paymentAttempt.findMany({ where: { bookingId: null } });
    expect(spare.map(({ status }) => status)).toEqual(['voided']);
    const told = await db().mail.findMany({ where: { template: 'not-sent' } });
    expect(told.map(({ status, recipient }) => [status, recipient])).toEqual([
      ['kept', 'hanako@example.jp'],
    ]);
  });

  test('what opens a door that has shut is not sent', async () => {
    const mails = await db().mail.findMany({ where: { recipient: 'door@example.jp' } });
    expect(mails.map(({ status, failure }) => [status, failure])).toEqual([
      ['failed', 'stopped'],
      ['failed', 'stopped'],
    ]);
  });

  test('refunds went out once, and no mail waits or has failed otherwise', async () => {
    const refunds = await db().refund.findMany({ orderBy: { amountYen: 'asc' } });
    expect(refunds.map(({ status, amountYen }) => [status, amountYen])).toEqual([
      ...[
        ['succeeded', 20_000],
        ['succeeded', 20_000],
        ['succeeded', 80_000],
      ],
    ]);
    const mails = await db().mail.findMany({ where: { status: { not: 'kept' } } });
    expect(new Set(mails.map(({ failure }) => failure))).toEqual(new Set(['stopped']));
  });
});

test('a worker that comes again an hour later changes nothing', async () => {
  const before = await everything();
  await goOnTo(new Date(BACK.getTime() + 3_600_000));
  await work();
  expect(await everything()).toEqual(before);
  const due = 'SELECT task_identifier FROM graphile_worker.jobs WHERE attempts > 0';
  expect((await scratch.client.query(due)).rows).toEqual([]);
});

import { randomBytes } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { startDraft } from '../application/draft/start-draft';
import { db } from '../system/db';
import { seal } from '../system/sealed';
import { castDeparture } from '../testing/fixtures';
import { expireHolds } from './expire-holds';
import { holdSeats, releaseSeatsOfDraft } from './hold-seats';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

async function someDraft(departureId: string) {
  const secretHash = randomBytes(16).toString('hex');
  return db().bookingDraft.create({
    data: {
      secretHash,
      product: 'package',
      productKey: departureId,
      sealed: seal('draft', {}),
      bookingKey: `draft:${secretHash}`,
      createdAt: noon,
      updatedAt: noon,
      expiresAt: later(48 * 60),
    },
  });
}

async function seatsOf(id: string) {
  const { sold, held } = await db().departure.findUniqueOrThrow({ where: { id } });
  return { sold, held };
}

async function askers(departureId: string, count: number) {
  return Promise.all(Array.from({ length: count }, () => someDraft(departureId)));
}

test('200 people ask for the last 40 seats at once: 40 hold one, 160 are told that it is full', async () => {
  const departure = await castDeparture('stay', {
    departureDate: '2026-07-09',
    capacity: 60,
    sold: 20,
  });
  const drafts = await askers(departure.id, 200);
  const answers = await Promise.all(
    drafts.map(({ id }) => holdSeats({ draftId: id, departureId: departure.id, seats: 1 }, noon)),
  );
  expect(answers.filter((answer) => answer.kind === 'held')).toHaveLength(40);
  const refused = answers.filter((answer) => answer.kind === 'refused');
  expect(refused).toHaveLength(160);
  expect(refused.every((one) => one.reason === 'full' && one.left === 0)).toBe(true);
  expect(await seatsOf(departure.id)).toEqual({ sold: 20, held: 40 });
});

test('control: reading first and writing what was computed lets more than 40 hold a seat', async () => {
  const departure = await castDeparture('stay', {
    departureDate: '2026-07-09',
    capacity: 60,
    sold: 20,
  });
  const drafts = await askers(departure.id, 200);
  const unguarded = async (draftId: string) => {
    const { sold, held, capacity } = await db().departure.findUniqueOrThrow({
      where: { id: departure.id },
    });
    if (sold + held + 1 > capacity) return false;
    await db().departure.update({ where: { id: departure.id }, data: { held: held + 1 } });
    const times = { createdAt: noon, expiresAt: later(20) };
    await db().seatHold.create({
      data: { draftId, departureId: departure.id, seats: 1, state: 'held', ...times },
    });
    return true;
  };
  const held = await Promise.all(drafts.map(({ id }) => unguarded(id)));
  expect(held.filter(Boolean).length).toBeGreaterThan(40);
});

test('a party of four is not held where three are left, and is told how many', async () => {
  const departure = await castDeparture('stay', {
    departureDate: '2026-07-09',
    capacity: 10,
    sold: 7,
  });
  const draft = await someDraft(departure.id);
  const asked = { draftId: draft.id, departureId: departure.id, seats: 4 };
  expect(await holdSeats(asked, noon)).toEqual({ kind: 'refused', reason: 'full', left: 3 });
  expect(await seatsOf(departure.id)).toEqual({ sold: 7, held: 0 });
});

test('the seats of a forgotten draft go to the next one after twenty minutes', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09', capacity: 2 });
  const [first, second] = await askers(departure.id, 2);
  const ask = (draftId = '') => ({ draftId, departureId: departure.id, seats: 2 });
  expect((await holdSeats(ask(first?.id), noon)).kind).toBe('held');
  expect((await holdSeats(ask(second?.id), later(19))).kind).toBe('refused');
  expect((await holdSeats(ask(second?.id), later(20))).kind).toBe('held');
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 2 });
});

test('asking again goes on holding the same seats, for an hour at most', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09', capacity: 2 });
  const draft = await someDraft(departure.id);
  const ask = { draftId: draft.id, departureId: departure.id, seats: 2 };
  await holdSeats(ask, noon);
  expect(await holdSeats(ask, later(15))).toMatchObject({ extended: true, expiresAt: later(35) });
  expect(await holdSeats(ask, later(34))).toMatchObject({ extended: true, expiresAt: later(54) });
  expect(await holdSeats(ask, later(41))).toMatchObject({ extended: false });
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 2 });
});

test('one more person than there are seats: the seats held so far stay held', async () => {
  const departure = await castDeparture('stay', {
    departureDate: '2026-07-09',
    capacity: 3,
    sold: 1,
  });
  const draft = await someDraft(departure.id);
  const ask = (seats: number) => ({ draftId: draft.id, departureId: departure.id, seats });
  await holdSeats(ask(2), noon);
  expect(await holdSeats(ask(3), later(1))).toMatchObject({ kind: 'refused', reason: 'full' });
  expect(await seatsOf(departure.id)).toEqual({ sold: 1, held: 2 });
  expect((await holdSeats(ask(1), later(2))).kind).toBe('held');
  expect(await seatsOf(departure.id)).toEqual({ sold: 1, held: 1 });
});

test('seats are not held on into the day of departure, nor once sales were closed', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-06-02' });
  const draft = await someDraft(departure.id);
  const ask = { draftId: draft.id, departureId: departure.id, seats: 1 };
  const eve = new Date('2026-06-01T23:59:59+09:00');
  const closed = { kind: 'refused', reason: 'closed' };
  expect((await holdSeats(ask, eve)).kind).toBe('held');
  expect(await holdSeats(ask, new Date('2026-06-02T00:00:00+09:00'))).toEqual(closed);
  await db().departure.update({ where: { id: departure.id }, data: { status: 'closed' } });
  expect(await holdSeats(ask, eve)).toEqual(closed);
});

test.each([
  ['a departure of today', '2026-06-01', 'open'],
  ['a departure of yesterday', '2026-05-31', 'open'],
  ['a closed departure', '2026-07-09', 'closed'],
  ['a cancelled departure', '2026-07-09', 'cancelled'],
])('%s sells nothing', async (_, departureDate, status) => {
  const departure = await castDeparture('stay', { departureDate });
  await db().departure.update({ where: { id: departure.id }, data: { status } });
  const draft = await someDraft(departure.id);
  const answer = await holdSeats({ draftId: draft.id, departureId: departure.id, seats: 1 }, noon);
  expect(answer).toEqual({ kind: 'refused', reason: 'closed' });
});

test('a departure that does not exist sells nothing', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const draft = await someDraft(departure.id);
  const answer = await holdSeats(
    { draftId: draft.id, departureId: 'nowhere.2026-07-09', seats: 1 },
    noon,
  );
  expect(answer).toEqual({ kind: 'refused', reason: 'closed' });
});

test('the job gives expired seats back once; giving back by hand is as harmless twice', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const [first, second] = await askers(departure.id, 2);
  await holdSeats({ draftId: first?.id ?? '', departureId: departure.id, seats: 2 }, noon);
  await holdSeats({ draftId: second?.id ?? '', departureId: departure.id, seats: 3 }, later(10));
  expect(await expireHolds(departure.id, later(21))).toBe(2);
  expect(await expireHolds(departure.id, later(21))).toBe(0);
  await releaseSeatsOfDraft(second?.id ?? '');
  await releaseSeatsOfDraft(second?.id ?? '');
  expect(await seatsOf(departure.id)).toEqual({ sold: 0, held: 0 });
});

/** Starts a draft of a client for a departure. */
const begin = (departureId: string, size: number, holder: string | null, at = noon) =>
  startDraft({ product: { kind: 'package', key: departureId }, size, holder }, at);
const roomy = () => castDeparture('stay', { departureDate: '2026-07-09', capacity: 40 });
const client = () => `client:${crypto.randomUUID()}`;
const tooMany = { kind: 'refused', reason: 'tooMany' };

test('one client holds half of a departure and not one seat more; another client still gets its own', async () => {
  const { id } = await roomy();
  const robot = client();
  for (const size of [8, 8, 4])
    expect(await begin(id, size, robot)).toMatchObject({ kind: 'started' });
  expect(await begin(id, 1, robot)).toEqual(tooMany);
  expect(await seatsOf(id)).toEqual({ sold: 0, held: 20 });
  expect(await begin(id, 8, client())).toMatchObject({ kind: 'started' });
});

test('one client holds 64 seats of all departures and not one more, until some are given back', async () => {
  const robot = client();
  for (let n = 0; n < 8; n += 1)
    expect(await begin((await roomy()).id, 8, robot)).toMatchObject({ kind: 'started' });
  const other = await roomy();
  expect(await begin(other.id, 1, robot)).toEqual(tooMany);
  expect(await begin(other.id, 1, robot, later(20))).toMatchObject({ kind: 'started' });
});

test('of twenty requests of one client at the same moment only as many hold as may', async () => {
  const robot = client();
  const departures = await Promise.all(Array.from({ length: 20 }, roomy));
  const answers = await Promise.all(departures.map(({ id }) => begin(id, 8, robot)));
  expect(answers.filter(({ kind }) => kind === 'started')).toHaveLength(8);
});

test('two families of eight behind one address, and each changes its mind, all on a small departure', async () => {
  const { id } = await castDeparture('stay', { departureDate: '2026-07-09', capacity: 18 });
  const home = client();
  for (const size of [8, 8]) expect(await begin(id, size, home)).toMatchObject({ kind: 'started' });
  const drafts = await db().bookingDraft.findMany({ where: { holder: home } });
  for (const seats of [7, 8, 7, 8])
    for (const { id: draftId } of drafts)
      expect(await holdSeats({ draftId, departureId: id, seats }, later(1))).toMatchObject({
        kind: 'held',
      });
});

test('a draft holds its seats for 24 times twenty minutes and not once more', async () => {
  const { id } = await roomy();
  const draft = await someDraft(id);
  const ask = { draftId: draft.id, departureId: id, seats: 2 };
  for (let n = 0; n < 24; n += 1)
    expect(await holdSeats(ask, later(n * 19))).toMatchObject({ kind: 'held' });
  expect(await holdSeats(ask, later(24 * 19))).toEqual(tooMany);
});

test('a client spends 720 times twenty minutes of a seat a day; a refused one costs nothing', async () => {
  const robot = client();
  const { id } = await roomy();
  await begin(id, 8, robot);
  await db().rateLimit.updateMany({ where: { key: `hold:by:${robot}` }, data: { count: 713 } });
  expect(await begin(id, 8, robot)).toEqual(tooMany);
  expect(await begin(id, 7, robot)).toMatchObject({ kind: 'started' });
  expect(await begin(id, 1, robot)).toEqual(tooMany);
});

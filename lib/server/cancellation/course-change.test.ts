import { afterAll, describe, expect, test } from 'vitest';
import type { LeavingFigures } from '../application/draft/draft-answers';
import { draftById } from '../application/draft/find-draft';
import { saveDraft } from '../application/draft/save-draft';
import { submitApplication } from '../application/submit-application';
import { concludeContract } from '../contract/conclude-contract';
import { db } from '../system/db';
import { filledDraft } from '../testing/filled-draft';
import { castDeparture, SUZUKI } from '../testing/fixtures';
import { FRIDAY, ledgerLines, paidFamily } from '../testing/owing-family';
import { answersOf } from './change-course';
import { endReplaced } from './end-replaced';
import { leavingOf } from './leaving-figures';

afterAll(() => db().$disconnect());

/** The 14th day before 4 December: 20% of 186,200. */
const SEEN = { feeYen: 37_240, refundYen: 148_960, owedYen: 0, differenceYen: 0 };

type Old = Awaited<ReturnType<typeof paidFamily>>;

const stateOf = async (id: string) =>
  (await db().booking.findUniqueOrThrow({ where: { id } })).status;
const soldOf = async (id: string) =>
  (await db().departure.findUniqueOrThrow({ where: { id } })).sold;

/** The family fills in an application for 18 December that replaces the one for 4 December. */
async function changing({ booking }: Old, seen: LeavingFigures = SEEN) {
  const departure = await castDeparture('stay', { departureDate: '2026-12-18' });
  const replaces = { bookingId: booking.id, reference: booking.reference };
  const { draft } = await filledDraft(departure, FRIDAY, SUZUKI, { replaces });
  const checked = draft.answers.checked && { ...draft.answers.checked, leaving: seen };
  await saveDraft(draft, { checked }, FRIDAY);
  const ready = await draftById(draft.id, FRIDAY);
  if (ready === null) throw new Error('no draft');
  return { draft: ready, departure };
}

async function send(old: Old, seen?: LeavingFigures, method = 'success') {
  const { draft, departure } = await changing(old, seen);
  const order = { draft, method, attempt: 'once', userId: null };
  const answer = await submitApplication(order, FRIDAY);
  if (answer.kind !== 'sent') throw new Error(`not sent: ${JSON.stringify(answer)}`);
  return { id: answer.bookingId, departure };
}

test('D2-14.3 asked on the 14th day: the old booking stands until the new contract has formed, then it ends at 20%', async () => {
  const old = await paidFamily();
  const { id, departure } = await send(old);
  expect(await stateOf(old.booking.id)).toBe('contracted');
  expect(await soldOf(old.departure.id)).toBe(4);
  await endReplaced(id, FRIDAY);
  expect(await stateOf(old.booking.id)).toBe('contracted');
  await concludeContract(id, FRIDAY);
  await endReplaced(id, FRIDAY);
  expect(await stateOf(id)).toBe('contracted');
  expect(await stateOf(old.booking.id)).toBe('cancelled-by-customer');
  expect(await ledgerLines(old.booking.id)).toEqual([
    'charge 186200',
    'payment 186200',
    'credit 186200',
    'fee 37240',
    'refund 148960',
  ]);
  expect(await soldOf(old.departure.id)).toBe(0);
  expect(await soldOf(departure.id)).toBe(4);
  expect(await db().courseChange.findUnique({ where: { bookingId: id } })).toMatchObject({
    status: 'done',
    ...SEEN,
  });
  await endReplaced(id, FRIDAY);
  expect(await db().cancellation.count({ where: { bookingId: old.booking.id } })).toBe(1);
});

describe('D2-14.3 D3-15.4 what ending the old booking comes to, by its day', () => {
  test.each([
    ['the 25th day: nothing', '2026-11-09T11:00:00+09:00', 0],
    ['the 21st day: nothing', '2026-11-13T11:00:00+09:00', 0],
    ['the 18th day, a Monday after the 20th: 20%', '2026-11-16T11:00:00+09:00', 37_240],
    ['the 8th day: 20%', '2026-11-26T11:00:00+09:00', 37_240],
    ['the 7th day: 30%', '2026-11-27T11:00:00+09:00', 55_860],
  ])('%s', async (_, at, feeYen) => {
    const { booking } = await paidFamily();
    const leaving = await leavingOf(booking.id, new Date(at));
    expect(leaving?.figures).toMatchObject({ feeYen, refundYen: 186_200 - feeYen });
  });

  test('from the start on there is nothing to change', async () => {
    const { booking, departure } = await paidFamily();
    expect(await leavingOf(booking.id, new Date(departure.startsAt.getTime() - 1))).not.toBeNull();
    expect(await leavingOf(booking.id, departure.startsAt)).toBeNull();
  });
});

test('other figures than those that were seen: the new contract stands, the old one too, the traveler is told', async () => {
  const old = await paidFamily();
  const { id } = await send(old, { ...SEEN, feeYen: 0, refundYen: 186_200 });
  await concludeContract(id, FRIDAY);
  await endReplaced(id, FRIDAY);
  expect(await stateOf(id)).toBe('contracted');
  expect(await stateOf(old.booking.id)).toBe('contracted');
  expect(await ledgerLines(old.booking.id)).toEqual(['charge 186200', 'payment 186200']);
  const mail = await db().mail.findFirst({
    where: { bookingId: id, template: 'course-change-kept' },
  });
  expect(mail?.text).toContain(old.booking.reference);
});

test('D2-3.1b the card of the new booking is refused: the old one stands', async () => {
  const old = await paidFamily();
  const { id } = await send(old, SEEN, 'fails-at-capture');
  await concludeContract(id, FRIDAY);
  await endReplaced(id, FRIDAY);
  expect(await stateOf(id)).toBe('auto-terminated');
  expect(await stateOf(old.booking.id)).toBe('contracted');
  expect(await soldOf(old.departure.id)).toBe(4);
});

test('two tabs change one booking to two days: one is sent, the other is shown what happened, its card is given back', async () => {
  const old = await paidFamily();
  const tabs = await Promise.all([changing(old), changing(old)]);
  const answers = await Promise.all(
    tabs.map(({ draft }) =>
      submitApplication({ draft, method: 'success', attempt: 'once', userId: null }, FRIDAY),
    ),
  );
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['missing', 'sent']);
  expect(answers).toContainEqual({ kind: 'missing', step: 'check' });
  expect(await leavingOf(old.booking.id, FRIDAY)).toBeNull();
  expect(await db().courseChange.count({ where: { fromBookingId: old.booking.id } })).toBe(1);
});

test('D2-14.3 who travels, how they are reached and who shares a room is known already; consents are not', async () => {
  const { booking } = await paidFamily();
  const known = await answersOf(booking.id);
  expect(known.travelers?.map(({ given }) => given)).toEqual(['浩', '恵子', '葵', '陸']);
  expect(known).toMatchObject({ rooms: [[0, 1, 2, 3]], contact: { email: booking.contactEmail } });
  expect(known.consents).toBeUndefined();
});

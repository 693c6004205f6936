import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { db } from '../system/db';
import { ERASED_TABLES } from '../testing/erased-tables';
import { ASKED_AT } from '../testing/guarded-family';
import { HELD_COLUMNS } from '../testing/held-columns';
import { muchHeld } from '../testing/much-held';
import { erasers, holds } from './erasers';

vi.mock('../system/clock', () => ({ now: () => ASKED_AT }));
afterAll(() => db().$disconnect());

test('P58 each table that holds something on a person is erased by an answer, by a job, or kept for a reason', () => {
  expect(Object.keys(ERASED_TABLES).sort()).toEqual(Object.keys(HELD_COLUMNS).sort());
});

const byClass = Object.entries(ERASED_TABLES).flatMap(([table, erased]) =>
  'byClass' in erased ? [{ table, dataClass: erased.byClass }] : [],
);

/** How many rows of a table are one person's own. */
const rowsOf: Readonly<Record<string, (email: string) => Promise<number>>> = {
  AssistanceReview: (email) =>
    db().assistanceReview.count({ where: { booking: { contactEmail: email } } }),
  ConsentPayload: async (email) => {
    const own = await db().traveler.findFirstOrThrow({
      where: { isContact: true, booking: { contactEmail: email } },
    });
    return db().consentPayload.count({ where: { event: { subjectId: own.id } } });
  },
  Enquiry: (email) => db().enquiry.count({ where: { email } }),
  EnquiryMessage: (email) => db().enquiryMessage.count({ where: { enquiry: { email } } }),
  User: (email) => db().user.count({ where: { email } }),
  Session: (email) => db().session.count({ where: { user: { email } } }),
  Mail: (email) => db().mail.count({ where: { recipient: email } }),
};

describe('P58 once a class was erased', () => {
  let email: string;
  let before: Record<string, number>;
  let heldAfter: Awaited<ReturnType<typeof holds>>;
  const counts = async () =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(rowsOf).map(async ([table, rows]) => [table, await rows(email)] as const),
      ),
    );
  beforeAll(async () => {
    email = await muchHeld();
    const { id: bookingId, travelers } = await db().booking.findFirstOrThrow({
      where: { contactEmail: email },
      include: { travelers: { where: { isContact: true } } },
    });
    const travelerId = travelers[0]?.id ?? '';
    for (const review of [{ kind: 'question' }, { kind: 'certificate', travelerId }]) {
      await db().assistanceReview.create({ data: { ...review, bookingId, at: ASKED_AT } });
    }
    await db().mail.updateMany({ where: { recipient: email }, data: { status: 'sent' } });
    before = await counts();
    await db().$transaction(async (tx) => {
      for (const erase of Object.values(erasers)) await erase(tx, email);
      heldAfter = await holds(tx, email);
    });
  });

  test.each(byClass)('nothing of $table is left', async ({ table }) => {
    expect(before[table]).toBeGreaterThan(0);
    expect((await counts())[table]).toBe(0);
  });

  test('it is said to be held no more, although a companion’s own still is', async () => {
    const companions = { isContact: false, booking: { contactEmail: email } };
    const others = await db().traveler.findMany({ where: companions, select: { id: true } });
    const subjectId = { in: others.map(({ id }) => id) };
    expect(await db().consentPayload.count({ where: { event: { subjectId } } })).toBeGreaterThan(0);
    for (const dataClass of Object.keys(erasers)) {
      expect(heldAfter, dataClass).toMatchObject({ [dataClass]: false });
    }
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { db } from '../system/db';
import { makeBooking } from '../testing/booking-fixture';
import { actingStaff, castStaff } from '../testing/staff';
import { correctNames } from './correct-names';
import { findNames } from './find-names';

afterAll(() => db().$disconnect());

const noon = new Date('2026-12-02T12:00:00+09:00');
const stale = new Date('2026-12-02T11:49:59.999+09:00');

async function booked(other = {}) {
  const booking = await makeBooking();
  const names = (await findNames(db(), booking.id)).filter(({ position }) => position === 1);
  const order = { bookingId: booking.id, names: names.map((one) => ({ ...one, ...other })) };
  return { booking, order };
}

/** An airline has the kana of the second traveler. */
async function flying({ booking }: Awaited<ReturnType<typeof booked>>) {
  const { id: staffId } = await castStaff('clerk');
  const items = ['kana'];
  const travelerId = booking.travelers[1]?.id ?? '';
  await db().passengerList.create({
    data: {
      ...{ departureId: booking.package?.departureId ?? '', staffId, travelers: 1, items },
      ...{ idempotencyKey: randomUUID(), madeAt: noon, recipientClass: 'airline' },
      ...{ recipientName: '潮風航空', recipientCountry: 'JP', recipientAddress: '東京都水面区1-1' },
      recipientRepresentative: '岸 みどり',
      provisions: {
        create: { travelerId, bookingId: booking.id, items, basis: 'x', providedAt: noon },
      },
    },
  });
}

describe('staff mend how a name is written', () => {
  test('the contact is told that it was the desk, and the record says who, never what', async () => {
    const { booking, order } = await booked({ given: '蒼佑' });
    const clerk = await actingStaff('clerk', noon);
    expect(await correctNames(clerk, order, noon)).toEqual({ kind: 'changed', items: ['name'] });
    const mail = await db().mail.findFirstOrThrow({ where: { bookingId: booking.id } });
    expect(mail).toMatchObject({ template: 'names-changed', recipient: booking.contactEmail });
    expect(mail.text).toContain('当社の窓口で直しました');
    expect(
      await db().bookingEvent.findFirst({
        where: { bookingId: booking.id, kind: 'names-changed' },
      }),
    ).toMatchObject({ actor: 'agency', facts: { fields: ['name'], places: [2] } });
    const lines = await db().auditEntry.findMany({ where: { subjectId: booking.id } });
    expect(lines).toMatchObject([
      {
        ...{ staffId: clerk.staffId, command: 'booking.correct-names' },
        ...{ purpose: 'travel-arrangement', detail: { fields: 'name' } },
      },
    ]);
    expect(await correctNames(clerk, order, noon)).toEqual({ kind: 'unchanged' });
    expect(await db().auditEntry.count({ where: { subjectId: booking.id } })).toBe(1);
  });

  test('D4-9B.1 also what an airline has: they have asked there', async () => {
    const found = await booked({ givenKana: 'メイ' });
    await flying(found);
    expect(await correctNames(await actingStaff('clerk', noon), found.order, noon)).toMatchObject({
      kind: 'changed',
      items: ['kana'],
    });
  });

  test('a family name that is new, but D2-13.1 no other person', async () => {
    const clerk = await actingStaff('clerk', noon);
    const married = await booked({ family: '灘', familyKana: 'ナダ' });
    expect(await correctNames(clerk, married.order, noon)).toMatchObject({
      kind: 'changed',
      items: ['name', 'kana'],
    });
    const other = await booked({ given: '蒼一', givenKana: 'ソウイチ' });
    expect(await correctNames(clerk, other.order, noon)).toMatchObject({
      ...{ reason: 'another-person', position: 1, field: 'given' },
    });
    expect(await db().auditEntry.count({ where: { subjectId: other.booking.id } })).toBe(0);
  });

  test.each(STAFF_ROLES)('who may: %s', async (role) => {
    const { order } = await booked({ given: '蒼佑' });
    const may = role === 'clerk' || role === 'manager';
    const unsure = await correctNames(await actingStaff(role, stale), order, noon);
    expect(unsure).toMatchObject({ reason: may ? 'confirm-again' : 'not-allowed' });
    const answer = await correctNames(await actingStaff(role, noon), order, noon);
    expect(answer).toMatchObject(may ? { kind: 'changed' } : { reason: 'not-allowed' });
  });
});

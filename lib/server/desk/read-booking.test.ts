import { afterAll, expect, test } from 'vitest';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { claim } from '../staff/claims';
import { db } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { castBooking, castDeparture, SUZUKI } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import { readBooking } from './read-booking';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');

async function family() {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const booking = await castBooking(departure, { people: SUZUKI });
  await db().booking.update({
    where: { id: booking.id },
    data: { emergencyContact: { name: '鈴木 清', relation: '父', phone: '0312345678' } },
  });
  return booking;
}

test.each(STAFF_ROLES)(
  'D0-P10 D1-1 P77 a %s who opens a booking leaves a line with the purpose',
  async (role) => {
    const booking = await family();
    const staff = await actingStaff(role, noon);
    await readBooking(staff, booking.reference, noon);
    const lines = await db().auditEntry.findMany({ where: { subjectId: booking.id } });
    expect(lines).toMatchObject([
      { staffId: staff.staffId, role, command: 'booking.read', purpose: 'travel-arrangement' },
    ]);
  },
);

test('D0-T2b whom to call in an emergency is not among what is read; that somebody is named is', async () => {
  const booking = await family();
  const found = await readBooking(await actingStaff('manager', noon), booking.reference, noon);
  expect(found).toMatchObject({ emergencyGiven: true, booking: { emergencyContact: null } });
  expect(
    JSON.stringify(found, (_, value) => (typeof value === 'bigint' ? 0 : value)),
  ).not.toContain('0312345678');
});

test('mails are listed without what stood in them: some open doors', async () => {
  const booking = await family();
  await queueMail(db(), {
    template: 'access-code-booking',
    subject: '確認番号',
    text: '番号は 987654 です',
    to: 'door@example.jp',
    bookingId: booking.id,
    idempotencyKey: `mail:${booking.id}`,
  } as never);
  const found = await readBooking(await actingStaff('clerk', noon), booking.reference, noon);
  expect(found?.mails).toMatchObject([{ recipient: 'door@example.jp', status: 'queued' }]);
  expect(JSON.stringify(found?.mails)).not.toContain('987654');
});

test('who else is at work on it is told, not oneself, and who opened it before', async () => {
  const booking = await family();
  const [first, second] = [await actingStaff('clerk', noon), await actingStaff('auditor', noon)];
  await claim(db(), { subjectKind: 'application', subjectId: booking.id }, first.staffId, noon);
  const own = await readBooking(first, booking.reference, noon);
  expect(own?.takenBy).toBeNull();
  const found = await readBooking(second, booking.reference, noon);
  expect(found?.takenBy?.by).toBe('渚 ひかる');
  expect(found?.looks.map(({ command }) => command)).toEqual(['booking.read', 'booking.read']);
});

test('a reference that is nobody’s is no booking, and nothing is written down', async () => {
  const staff = await actingStaff('clerk', noon);
  expect(await readBooking(staff, 'TB00000000', noon)).toBeNull();
  expect(await db().auditEntry.count({ where: { staffId: staff.staffId } })).toBe(0);
});

test('D0-P3 whoever opens a booking for something else than the trip names it, and it is written down', async () => {
  const booking = await family();
  const staff = await actingStaff('clerk', noon);
  await readBooking(staff, booking.reference, noon, 'aftercare');
  const lines = await db().auditEntry.findMany({ where: { subjectId: booking.id } });
  expect(lines).toMatchObject([{ command: 'booking.read', purpose: 'aftercare' }]);
});

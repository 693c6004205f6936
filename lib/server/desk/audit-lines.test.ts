import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { audit } from '../staff/audit';
import { db } from '../system/db';
import { castBooking, castDeparture, SATO } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import { listAuditLines } from './audit-lines';
import { openBookingAtDesk } from './open-booking';

afterAll(() => db().$disconnect());

const at = new Date('2026-11-20T12:00:00+09:00');

test('D1-1 each line says what it is about: a booking by its reference, a departure by tour and day', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-12-04' });
  const booking = await castBooking(departure, { people: SATO });
  const staff = await actingStaff('clerk', at);
  await openBookingAtDesk(staff, booking.reference, at);
  const looked = (subjectKind: string, subjectId: string) =>
    audit(db(), staff, { command: 'departure.read', subjectKind, subjectId }, at);
  await looked('departure', departure.id);
  await looked('staff', staff.staffId);
  await looked('booking', randomUUID());
  await looked('booking', '-'.repeat(36));
  const lines = await listAuditLines({ staffId: staff.staffId }, 10);
  const { title } = await db().tour.findUniqueOrThrow({ where: { code: departure.tourCode } });
  expect(lines.map(({ subject }) => subject)).toEqual([
    null,
    null,
    { name: staff.name, page: null },
    {
      name: `${title}　2026年12月4日（金）`,
      page: `/desk/departures/${departure.tourCode}/2026-12-04`,
    },
    { name: booking.reference, page: `/desk/bookings/${booking.reference}` },
  ]);
});

import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { audit } from '../staff/audit';
import { db } from '../system/db';
import { castBooking, castDeparture, SATO } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import { auditDetail } from './audit-detail';
import { auditFilterOf } from './audit-filter';
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
  await looked('kind-of-product', 'overseas');
  await looked('booking', randomUUID());
  await looked('booking', '-'.repeat(36));
  const lines = await listAuditLines({ staffId: staff.staffId }, 10);
  const { title } = await db().tour.findUniqueOrThrow({ where: { code: departure.tourCode } });
  expect(lines.map(({ subject }) => subject)).toEqual([
    null,
    null,
    { name: '海外', page: null },
    { name: staff.name, page: null },
    {
      name: `${title}　2026年12月4日（金）`,
      page: `/desk/departures/${departure.tourCode}/2026-12-04`,
    },
    { name: booking.reference, page: `/desk/bookings/${booking.reference}` },
  ]);
});

const everything = { about: '', person: '', day: '', before: '' };

test('D1-1 who looked at one booking is answered by its reference, by person and by day', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-12-05' });
  const [booking, other] = [
    await castBooking(departure, { people: SATO }),
    await castBooking(departure, { people: SATO }),
  ];
  const [first, second] = [await actingStaff('clerk', at), await actingStaff('auditor', at)];
  const night = new Date('2026-11-21T00:30:00+09:00');
  await openBookingAtDesk(first, booking.reference, at);
  await openBookingAtDesk(second, booking.reference, night, 'enquiries');
  await openBookingAtDesk(first, other.reference, at);
  const found = async (asked: Partial<typeof everything>) =>
    (await listAuditLines(await auditFilterOf({ ...everything, ...asked }), 10)).map(
      ({ staffId, purpose }) => ({ staffId, purpose }),
    );
  const about = booking.reference.toLowerCase();
  const [bySecond, byFirst] = [
    { staffId: second.staffId, purpose: 'enquiries' },
    { staffId: first.staffId, purpose: 'travel-arrangement' },
  ];
  expect(await found({ about })).toEqual([bySecond, byFirst]);
  expect(await found({ about, person: first.staffId })).toEqual([byFirst]);
  expect(await found({ about, day: '2026-11-21' })).toEqual([bySecond]);
  expect(await found({ about, day: '2026-11-20' })).toEqual([byFirst]);
  expect(await found({ about: 'TB00000000' })).toEqual([]);
});

test.each([
  [{ fields: 'phone' }, '変わった項目：電話番号'],
  [
    { channel: 'telephone', feeYen: 8100, travelers: 2 },
    '受付の方法：お電話、取消料：8,100円、人数：2',
  ],
  [{ list: '0198', class: 'lodging', travelers: 4 }, '提供先の種類：宿泊、人数：4'],
  [{ open: false }, '受付：停止'],
  [{ from: 'clerk', to: 'manager' }, '前：窓口担当、後：責任者'],
  [{ way: 'totp' }, '入り方：認証アプリ'],
  [
    { items: 'name text', recipient: 'supplier' },
    '項目：お名前・お問い合わせの内容、相手の種類：宿泊・運送・手配などの会社',
  ],
  [{ firstDay: '2026-12-01' }, '使いはじめる日：2026年12月1日（火）'],
  [{}, ''],
])('the details %j stand in the record as %s', (detail, inWords) => {
  expect(auditDetail(detail)).toBe(inWords);
});

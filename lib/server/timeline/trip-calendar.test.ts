import { afterAll, expect, test } from 'vitest';
import { findGrants } from '../access/grants';
import { stepBooking } from '../booking/step-booking';
import { db } from '../system/db';
import { hashOf } from '../system/sealed';
import { castBooking, castDeparture, SATO } from '../testing/fixtures';
import { bookingOfCalendarLink, endCalendarLink, makeCalendarLink } from './calendar-link';
import { tripCalendar } from './trip-calendar';

afterAll(() => db().$disconnect());

const at = (text: string) => new Date(`${text.replace(' ', 'T')}+09:00`);
const JUNE = at('2026-06-01 11:00');

// Thu 9 July 2026, meeting at 12:00, to Sat 11 July.
async function booked() {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09', sold: 10 });
  return castBooking(departure, { people: SATO });
}

/** The entries of a calendar file, its folded lines put together. */
function entries(file: string | null) {
  const lines = (file ?? '').replaceAll('\r\n ', '').split('\r\n');
  const found: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') found.push({});
    const cut = line.indexOf(':');
    const entry = found.at(-1);
    if (entry) entry[line.slice(0, cut)] = line.slice(cut + 1);
  }
  return found;
}

test('D2-14.1a every coming moment is an entry, in UTC or as a day', async () => {
  const booking = await booked();
  const told = entries(await tripCalendar(booking.id, JUNE)).map((entry) => [
    entry.UID?.split('@')[0]?.split('.')[1],
    entry.DTSTART ?? entry['DTSTART;VALUE=DATE'],
  ]);
  expect(told).toEqual([
    ['fee-5', '20260618T070000Z'],
    ['fee-4', '20260701T070000Z'],
    ['fee-3', '20260707T070000Z'],
    ['fee-2', '20260708T070000Z'],
    ['fee-1', '20260709T030000Z'],
    ['start', '20260709T030000Z'],
    ['end', '20260711'],
  ]);
});

test('an entry keeps its identity when its moment moves, and its sequence rises', async () => {
  const booking = await booked();
  const before = entries(await tripCalendar(booking.id, JUNE));
  await db().booking.update({
    where: { id: booking.id },
    data: { startsAt: at('2026-07-09 13:30') },
  });
  await db().bookingEvent.create({
    data: { bookingId: booking.id, at: JUNE, kind: 'notice-recorded', actor: 'agency', facts: {} },
  });
  const after = entries(await tripCalendar(booking.id, JUNE));
  expect(after.map(({ UID }) => UID)).toEqual(before.map(({ UID }) => UID));
  expect(after.find(({ UID }) => UID?.includes('.start'))?.DTSTART).toBe('20260709T043000Z');
  const sequence = (all: typeof before) => Number(all[0]?.SEQUENCE);
  expect(sequence(after)).toBe(sequence(before) + 1);
});

test('later only what is left is told, under the same identities', async () => {
  const booking = await booked();
  const late = entries(await tripCalendar(booking.id, at('2026-07-08 16:01')));
  expect(late.map(({ UID }) => UID?.split('@')[0]?.split('.')[1])).toEqual([
    'fee-1',
    'start',
    'end',
  ]);
});

test('names nobody and keeps every line within 75 octets', async () => {
  const file = (await tripCalendar((await booked()).id, JUNE)) ?? '';
  expect(file).not.toContain('佐藤');
  expect(file).not.toContain('@example');
  expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThan(76);
});

test('a booking that is over leaves its trip, cancelled, and nothing else', async () => {
  const booking = await booked();
  await db().$transaction((tx) =>
    stepBooking(
      tx,
      { id: booking.id, status: 'contracted' },
      'cancel',
      { 'fee-confirmed': { feeYen: 0 } },
      { at: JUNE, actor: 'traveler' },
    ),
  );
  const [trip, ...more] = entries(await tripCalendar(booking.id, JUNE));
  expect(trip).toMatchObject({ STATUS: 'CANCELLED', DTSTART: '20260709T030000Z' });
  expect(more).toEqual([]);
});

test('a link opens one calendar, to the 30th day after the return, and no booking', async () => {
  const booking = await booked();
  const secret = await makeCalendarLink(booking.id, JUNE);
  const opens = (when: string) => bookingOfCalendarLink(secret, at(when));
  expect(await opens('2026-08-10 23:59:59')).toBe(booking.id);
  expect(await opens('2026-08-11 00:00')).toBeNull();
  expect(await findGrants(hashOf(secret), JUNE)).toEqual([]);
  expect(await bookingOfCalendarLink(`${secret}x`, JUNE)).toBeNull();
});

test('a new link ends the one before, also when two are made at once', async () => {
  const booking = await booked();
  const secrets = await Promise.all([1, 2, 3].map(() => makeCalendarLink(booking.id, JUNE)));
  const opened = await Promise.all(secrets.map((secret) => bookingOfCalendarLink(secret, JUNE)));
  expect(opened.filter((id) => id === booking.id)).toHaveLength(1);
  await endCalendarLink(booking.id, JUNE);
  const left = await Promise.all(secrets.map((secret) => bookingOfCalendarLink(secret, JUNE)));
  expect(left).toEqual([null, null, null]);
});

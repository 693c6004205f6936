import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import {
  mayDo,
  STAFF_ROLES,
  type StaffCommand,
  wantsFreshSignIn,
} from '@/lib/rules/staff/permissions';
import { readPassengerList } from './departures/read-passenger-list';
import { findDepartureSheet } from './desk/departure-sheet';
import { findFailedMail } from './desk/failures/failed-mails';
import { findApplication } from './desk/find-application';
import { findBookings } from './desk/find-bookings';
import { findLetter } from './desk/find-letter';
import { findRequest } from './desk/find-request';
import { findRequestedData } from './desk/find-requested-data';
import { lookAtBooking, openBookingAtDesk } from './desk/open-booking';
import { openCancellation } from './desk/open-cancellation';
import { openEnquiry } from './desk/open-enquiry';
import { openSubstitution } from './desk/open-substitution';
import { readBooking } from './desk/read-booking';
import { fileEnquiry } from './enquiries/file-enquiry';
import { fileRequest } from './own-data/file-request';
import { countPersons } from './own-data/incidents/count-persons';
import type { Staff } from './staff/staff-session';
import { db } from './system/db';
import { seal } from './system/sealed';
import { paidFamily } from './testing/owing-family';
import { actingStaff, castStaff } from './testing/staff';

const at = vi.hoisted(() => new Date('2026-11-20T12:00:00+09:00'));
vi.mock('./system/clock', async (original) => ({
  ...(await original<typeof import('./system/clock')>()),
  now: () => at,
}));

const on = {
  ...{ booking: '', bookingId: '', departureId: '', listId: '', mailId: '' },
  ...{ enquiry: '', request: '', letter: '' },
};

const address = () => `${randomUUID()}@example.jp`;
const search = { words: '佐藤', date: '', tour: '', purpose: 'enquiries' } as const;
const asked = { search, searchId: randomUUID(), page: 1 };
const days = { from: calendarDate('2026-11-01'), until: calendarDate('2026-11-20') };
const list = () => ({ departureId: on.departureId, listId: on.listId });

/** Every read at the desk that shows personal data, under the command that it asks the table for. */
const READS: Partial<Record<StaffCommand, readonly ((staff: Staff) => Promise<unknown>)[]>> = {
  'application.read': [(staff) => findApplication(staff, on.booking, at)],
  'booking.find': [(staff) => findBookings(staff, asked, at)],
  'booking.read': [
    (staff) => readBooking(staff, on.booking, at),
    (staff) => openBookingAtDesk(staff, on.booking, at),
    (staff) => openCancellation(staff, on.booking, at),
    (staff) => openSubstitution(staff, on.booking, at),
    (staff) => lookAtBooking(staff, on.bookingId, at),
  ],
  'departure.read': [(staff) => findDepartureSheet(staff, on.departureId, at)],
  'departure.list-passengers': [(staff) => readPassengerList(staff, list(), at)],
  'mail.read': [(staff) => findFailedMail(staff, on.mailId, at)],
  'enquiry.read': [(staff) => openEnquiry(staff, on.enquiry, at)],
  'request.read': [(staff) => findRequest(staff, on.request, at)],
  'incident.read': [(staff) => countPersons(staff, { id: on.bookingId, ...days }, at)],
  'request.answer': [
    (staff) => findRequestedData(staff, on.request, at),
    (staff) => findLetter(staff, on.letter, at),
  ],
};

/** An enquiry that waits. */
async function enquiry(): Promise<string> {
  const who = { name: '汐見 航平', wants: 'mail', email: address(), phone: null } as const;
  const about = { tour: null, booking: null, text: '雨の日はどうなりますか。' };
  await fileEnquiry({ ...who, ...about, formKey: randomUUID() }, at);
  const { reference } = await db().enquiry.findFirstOrThrow({ where: { email: who.email } });
  return reference;
}

/** A request that was answered and waits to be printed. */
async function letter(): Promise<string> {
  const request = { email: address(), kind: 'purpose-notice', text: '' } as const;
  const reference = await fileRequest({ ...request, formKey: randomUUID() }, at);
  const data = { status: 'answered', delivery: 'paper', outcome: 'granted', closedAt: at };
  await db().disclosureRequest.update({ where: { reference }, data });
  return reference;
}

async function listOf(departureId: string): Promise<string> {
  const { id: staffId } = await castStaff('manager');
  const recipient = { recipientClass: 'lodging', recipientName: '潮の宿', recipientCountry: 'JP' };
  const place = { recipientAddress: '水面区凪町1-1', recipientRepresentative: '岸 みどり' };
  const made = { departureId, staffId, madeAt: at, idempotencyKey: randomUUID() };
  const data = { ...recipient, ...place, ...made, items: ['name'], travelers: 0 };
  return (await db().passengerList.create({ data })).id;
}

async function failedMail(bookingId: string): Promise<string> {
  const text = { subject: '契約の成立', text: 'ご予約をお受けしました。', recipient: address() };
  const state = { status: 'failed', failure: 'busy', createdAt: at, failedAt: at };
  const data = { bookingId, template: 'contract', idempotencyKey: randomUUID(), ...text, ...state };
  return (await db().mail.create({ data })).id;
}

/** Somebody asks for the place of a traveler. */
async function askedFor(bookingId: string, travelerId: string): Promise<void> {
  await db().booking.update({
    where: { id: bookingId },
    data: { status: 'substitution-requested' },
  });
  await db().substitution.create({
    data: {
      ...{ bookingId, travelerId, newTravelerId: randomUUID(), idempotencyKey: randomUUID() },
      ...{ status: 'requested', person: seal('substitution', { family: '高橋' }), requestedAt: at },
    },
  });
}

beforeAll(async () => {
  const { booking, departure } = await paidFamily('2026-12-04');
  const request = { email: address(), kind: 'purpose-notice', text: '' } as const;
  await askedFor(booking.id, booking.travelerIds[1] ?? '');
  Object.assign(on, {
    ...{ booking: booking.reference, bookingId: booking.id, departureId: departure.id },
    ...{ listId: await listOf(departure.id), mailId: await failedMail(booking.id) },
    ...{ enquiry: await enquiry(), letter: await letter() },
    request: await fileRequest({ ...request, formKey: randomUUID() }, at),
  });
});
afterAll(() => db().$disconnect());

const cells = Object.entries(READS).flatMap(([command, reads]) =>
  STAFF_ROLES.map((role) => [command as StaffCommand, role, reads] as const),
);
const lines = () => db().auditEntry.count();
const nothing = (found: unknown) =>
  found === null || found === false || (found as { kind?: string }).kind === 'refused';

describe.sequential('a read that shows personal data', () => {
  test.each(cells.filter(([command, role]) => mayDo(role, command)))(
    '%s shows something to %s, and each look leaves a line',
    async (_, role, reads) => {
      for (const read of reads) {
        const before = await lines();
        expect(nothing(await read(await actingStaff(role, at)))).toBe(false);
        expect(await lines()).toBe(before + 1);
      }
    },
  );

  test.each(cells.filter(([command, role]) => !mayDo(role, command)))(
    '%s shows nothing to %s, who asks it without its page, and leaves no line',
    async (_, role, reads) => {
      const before = await lines();
      for (const read of reads) {
        expect(nothing(await read(await actingStaff(role, at)))).toBe(true);
      }
      expect(await lines()).toBe(before);
    },
  );

  test.each(cells.filter(([command, role]) => mayDo(role, command) && wantsFreshSignIn(command)))(
    '%s shows nothing to %s eleven minutes after the password',
    async (_, role, reads) => {
      const confirmedAt = new Date(at.getTime() - 11 * 60_000);
      for (const read of reads) {
        const staff = { ...(await actingStaff(role, at)), confirmedAt };
        expect(nothing(await read(staff))).toBe(true);
      }
    },
  );
});

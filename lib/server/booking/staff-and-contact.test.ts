import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { EMERGENCY_REASONS } from '@/lib/rules/staff/emergency-reasons';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { db } from '../system/db';
import { makeBooking } from '../testing/booking-fixture';
import { actingStaff } from '../testing/staff';
import { contactOf, contactState } from './change-contact';
import { correctContact } from './correct-contact';
import { openEmergencyContact } from './open-emergency-contact';
import { writeNote } from './write-note';

afterAll(() => db().$disconnect());

const noon = new Date('2026-12-02T12:00:00+09:00');
const stale = new Date('2026-12-02T11:49:59.999+09:00');

async function booked() {
  const booking = await makeBooking();
  const emergencyContact = { name: '草壁 実', relation: '兄', phone: '0312345678' };
  await db().booking.update({ where: { id: booking.id }, data: { emergencyContact } });
  return { ...booking, emergencyContact };
}

const linesOf = (subjectId: string) => db().auditEntry.findMany({ where: { subjectId } });

describe('staff mend where a booking is reached', () => {
  test('the old and the new place are told, and the record says who, never what', async () => {
    const booking = await booked();
    const clerk = await actingStaff('clerk', noon);
    const contact = { email: 'neu@example.jp', phone: '0399998888' };
    const state = contactState(contactOf(booking));
    const order = { bookingId: booking.id, contact, state };
    expect(await correctContact(clerk, order, noon)).toEqual({
      kind: 'changed',
      fields: ['email', 'phone'],
    });
    const after = await db().booking.findUniqueOrThrow({
      where: { id: booking.id },
      include: { mails: true, events: { orderBy: { id: 'asc' } } },
    });
    expect(after).toMatchObject({
      contactEmail: 'neu@example.jp',
      contactPhone: '0399998888',
      contactAddress: booking.contactAddress,
      emergencyContact: booking.emergencyContact,
      contactChangedAt: noon,
    });
    expect(after.mails.map(({ recipient }) => recipient).sort()).toEqual(
      [booking.contactEmail, 'neu@example.jp'].sort(),
    );
    const old = after.mails.find(({ recipient }) => recipient === booking.contactEmail);
    expect(old?.text).toContain('当社の窓口で変えました');
    expect(after.events.at(-1)).toMatchObject({ kind: 'contact-changed', actor: 'agency' });
    const lines = await linesOf(booking.id);
    expect(lines).toMatchObject([
      {
        staffId: clerk.staffId,
        command: 'booking.correct-contact',
        purpose: 'travel-arrangement',
        detail: { fields: 'email phone' },
      },
    ]);
    expect(JSON.stringify(lines, (_, one) => String(one))).not.toContain('0399998888');
  });

  test('of two who mend at once the second is told; the same again changes and writes nothing', async () => {
    const booking = await booked();
    const clerk = await actingStaff('clerk', noon);
    const state = contactState(contactOf(booking));
    const order = (phone: string) => ({ bookingId: booking.id, contact: { phone }, state });
    const answers = await Promise.all([
      correctContact(clerk, order('0311110001'), noon),
      correctContact(clerk, order('0311110002'), noon),
    ]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['changed', 'refused']);
    expect(answers).toContainEqual({ kind: 'refused', reason: 'changed-meanwhile' });
    const now = await db().booking.findUniqueOrThrow({ where: { id: booking.id } });
    const same = { phone: now.contactPhone };
    const again = { bookingId: booking.id, contact: same, state: contactState(contactOf(now)) };
    expect(await correctContact(clerk, again, noon)).toEqual({ kind: 'unchanged' });
    expect(await linesOf(booking.id)).toHaveLength(1);
  });

  test.each(STAFF_ROLES)('who may: %s', async (role) => {
    const booking = await booked();
    const order = { bookingId: booking.id, contact: { phone: '0311110003' } };
    const answer = await correctContact(await actingStaff(role, noon), order, noon);
    const may = role === 'clerk' || role === 'manager';
    expect(answer).toMatchObject(may ? { kind: 'changed' } : { reason: 'not-allowed' });
    const unsure = await correctContact(await actingStaff(role, stale), order, noon);
    expect(unsure).toMatchObject({ reason: may ? 'confirm-again' : 'not-allowed' });
  });
});

describe('D0-T2b whom to call in an emergency opens for a reason only', () => {
  test.each(EMERGENCY_REASONS)('%s: opened, and written down with the reason', async (reason) => {
    const booking = await booked();
    const clerk = await actingStaff('clerk', noon);
    const answer = await openEmergencyContact(clerk, { bookingId: booking.id, reason }, noon);
    expect(answer).toEqual({ kind: 'opened', contact: booking.emergencyContact });
    expect(await linesOf(booking.id)).toMatchObject([
      {
        at: noon,
        staffId: clerk.staffId,
        command: 'booking.emergency-contact',
        purpose: 'travel-arrangement',
        detail: { reason },
      },
    ]);
  });

  test.each(STAFF_ROLES)('who may: %s', async (role) => {
    const booking = await booked();
    const order = { bookingId: booking.id, reason: 'illness' } as const;
    const may = role !== 'auditor';
    const answer = await openEmergencyContact(await actingStaff(role, noon), order, noon);
    expect(answer).toMatchObject(may ? { kind: 'opened' } : { reason: 'not-allowed' });
    const unsure = await openEmergencyContact(await actingStaff(role, stale), order, noon);
    expect(unsure).toMatchObject({ reason: may ? 'confirm-again' : 'not-allowed' });
    expect(await linesOf(booking.id)).toHaveLength(may ? 1 : 0);
  });

  test('where nobody is named nothing is opened and nothing written down', async () => {
    const { id: bookingId } = await makeBooking();
    const clerk = await actingStaff('clerk', noon);
    const order = { bookingId, reason: 'accident' } as const;
    expect(await openEmergencyContact(clerk, order, noon)).toEqual({
      kind: 'refused',
      reason: 'none',
    });
    expect(await linesOf(bookingId)).toEqual([]);
  });
});

describe('staff note of a booking what colleagues must know', () => {
  test('twice the same form is one note; the record says who, never what', async () => {
    const { id: bookingId } = await makeBooking();
    const clerk = await actingStaff('clerk', noon);
    const note = { bookingId, text: '折り返しは夜に', idempotencyKey: `note:${bookingId}` };
    const answers = await Promise.all([writeNote(clerk, note, noon), writeNote(clerk, note, noon)]);
    expect(answers.map((one) => one.kind === 'written' && one.repeated).sort()).toEqual([
      false,
      true,
    ]);
    const notes = await db().bookingNote.findMany({ where: { bookingId } });
    expect(notes).toMatchObject([{ staffId: clerk.staffId, text: '折り返しは夜に', at: noon }]);
    expect(await linesOf(bookingId)).toMatchObject([
      { command: 'booking.note', purpose: 'travel-arrangement', detail: { characters: 7 } },
    ]);
    // The browser's way back, and other words in the same form: nothing that was written is lost.
    const other = { ...note, text: '折り返しは昼に' };
    expect(await writeNote(clerk, other, noon)).toEqual({ kind: 'written', repeated: false });
  });

  test('of no booking nothing is noted', async () => {
    const note = { bookingId: randomUUID(), text: 'x', idempotencyKey: randomUUID() };
    expect(await writeNote(await actingStaff('clerk', noon), note, noon)).toEqual({
      kind: 'refused',
      reason: 'not-found',
    });
  });
});

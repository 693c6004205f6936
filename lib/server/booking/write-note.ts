import 'server-only';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import { keyOfPress } from '../system/key-of-press';
import { lockBooking } from './lock-booking';

export interface NewNote {
  readonly bookingId: string;
  readonly text: string;
  readonly idempotencyKey: string;
}

export type NoteAnswer =
  | { readonly kind: 'written'; readonly repeated: boolean }
  | {
      readonly kind: 'refused';
      readonly reason: 'not-found' | StaffObjection;
    };

/** 覚え書き: what staff tell one another of a booking. It is held on the traveler, who may ask to see it. */
export async function writeNote(staff: Staff, note: NewNote, at: Date): Promise<NoteAnswer> {
  const { bookingId, text } = note;
  const idempotencyKey = keyOfPress(note.idempotencyKey, [bookingId, text]);
  return byStaff(staff, 'booking.note', at, async (tx) => {
    await lockBooking(tx, bookingId);
    const booking = await tx.booking.findUnique({ where: { id: bookingId }, select: { id: true } });
    if (booking === null) return { kind: 'refused', reason: 'not-found' };
    const earlier = await tx.bookingNote.findUnique({ where: { idempotencyKey } });
    if (earlier !== null) return { kind: 'written', repeated: true };
    const { staffId } = staff;
    await tx.bookingNote.create({ data: { bookingId, staffId, idempotencyKey, text, at } });
    const subject = { subjectKind: 'booking', subjectId: bookingId };
    const detail = { characters: [...text].length };
    const purpose = 'travel-arrangement';
    await audit(tx, staff, { command: 'booking.note', ...subject, purpose, detail }, at);
    return { kind: 'written', repeated: false };
  });
}

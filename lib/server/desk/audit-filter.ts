import 'server-only';
import { addDays, dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { instantInJapan } from '@/lib/rules/calendar/instant';
import { bookingReferenceFrom } from '@/lib/schemas/access/booking-reference';
import { isRecordId } from '@/lib/schemas/form/record-id';
import type { RecordAsked } from '@/lib/schemas/staff/record-asked';
import type { AuditFilter } from '../staff/audit';
import { db } from '../system/db';

/** Which lines of the record are asked for. What names nobody or no day does not narrow it. */
export async function auditFilterOf(asked: Required<RecordAsked>): Promise<AuditFilter> {
  const { about, person, before } = asked;
  const day = dayOrNull(asked.day);
  const starts = (on: NonNullable<typeof day>) => new Date(instantInJapan(on, '00:00'));
  return {
    ...(about !== '' && { subjects: await auditSubjectsOf(about) }),
    ...(isRecordId(person) && { staffId: person }),
    ...(day !== null && { between: [starts(day), starts(addDays(day, 1))] as const }),
    ...(before !== '' && { before: BigInt(before) }),
  };
}

/** What a reference, a tour or a departure that was typed names in the record; a booking with the mails about it. */
async function auditSubjectsOf(typed: string): Promise<AuditFilter['subjects']> {
  const text = typed.normalize('NFKC').trim();
  const other = { where: { reference: text.toUpperCase() }, select: { id: true } };
  const [booking, enquiry, request] = await Promise.all([
    db().booking.findUnique({
      where: { reference: bookingReferenceFrom(text) },
      select: { id: true, mails: { select: { id: true } } },
    }),
    db().enquiry.findUnique(other),
    db().disclosureRequest.findUnique(other),
  ]);
  const named = (subjectKind: string, row: { readonly id: string } | null) =>
    row === null ? [] : [{ subjectKind, subjectId: row.id }];
  return [
    ...['departure', 'tour', 'terms'].map((subjectKind) => ({ subjectKind, subjectId: text })),
    ...['booking', 'application'].flatMap((kind) => named(kind, booking)),
    ...(booking?.mails ?? []).flatMap((mail) => named('mail', mail)),
    ...named('enquiry', enquiry),
    ...named('request', request),
  ];
}

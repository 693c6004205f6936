import 'server-only';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { isRecordId } from '@/lib/schemas/form/record-id';
import { deskKindTermsWords } from '@/lib/wording/desk/kind-terms';
import { keptClassWords } from '@/lib/wording/desk/retention';
import { departurePage } from '../departures/addressed-departure';
import { type AuditFilter, listAudit } from '../staff/audit';
import { db } from '../system/db';
import { shownDay } from '../system/shown-moment';

/** What a line is about, as everybody calls it, and its page where it has one. */
export interface AuditSubject {
  readonly name: string;
  readonly page: string | null;
}

const KINDS: Readonly<Record<string, string>> = deskKindTermsWords.kinds;

type Subjects = ReadonlyMap<string, AuditSubject>;

/** The record, the latest first, each line with what it is about; null for what is gone or has no name. */
export async function listAuditLines(filter: AuditFilter, size: number) {
  const rows = await listAudit(filter, size);
  const idsOf = (...kinds: readonly string[]) =>
    rows.filter(({ subjectKind }) => kinds.includes(subjectKind)).map((row) => row.subjectId);
  const bookings = await bookingsOf(idsOf('booking', 'application'));
  const subjects: Readonly<Record<string, Subjects>> = {
    booking: bookings,
    application: bookings,
    enquiry: await enquiriesOf(idsOf('enquiry')),
    request: await requestsOf(idsOf('request')),
    departure: await departuresOf(idsOf('departure')),
    staff: await membersOf(idsOf('staff')),
    tour: new Map(idsOf('tour').map((code) => [code, named(code, '/desk/catalogue/tours/')])),
    mail: await mailsOf(idsOf('mail')),
    'kind-of-product': new Map(
      Object.entries(KINDS).map(([kind, name]) => [kind, { name, page: null }]),
    ),
    retention: new Map(
      Object.entries(keptClassWords).map(([kept, { label }]) => [
        kept,
        { name: label, page: null },
      ]),
    ),
    terms: new Map(idsOf('terms').map((name) => [name, { name, page: null }])),
  };
  return rows.map((row) => ({
    ...row,
    subject: subjects[row.subjectKind]?.get(row.subjectId) ?? null,
  }));
}

export type AuditLine = Awaited<ReturnType<typeof listAuditLines>>[number];

const named = (name: string, under: string) => ({ name, page: `${under}${name}` });
const where = (ids: readonly string[]) => ({ where: { id: { in: ids.filter(isRecordId) } } });

const byReference = (
  rows: readonly { readonly id: string; readonly reference: string }[],
  under: string,
): Subjects => new Map(rows.map(({ id, reference }) => [id, named(reference, under)]));

const select = { id: true, reference: true } as const;

const bookingsOf = async (ids: readonly string[]) =>
  byReference(await db().booking.findMany({ ...where(ids), select }), '/desk/bookings/');

const enquiriesOf = async (ids: readonly string[]) =>
  byReference(await db().enquiry.findMany({ ...where(ids), select }), '/desk/enquiries/');

const requestsOf = async (ids: readonly string[]) =>
  byReference(await db().disclosureRequest.findMany({ ...where(ids), select }), '/desk/requests/');

async function departuresOf(ids: readonly string[]): Promise<Subjects> {
  const rows = await db().departure.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, departureDate: true, tour: { select: { title: true } } },
  });
  return new Map(
    rows.map(({ id, departureDate, tour }) => [
      id,
      { name: `${tour.title}　${shownDay(calendarDate(departureDate))}`, page: departurePage(id) },
    ]),
  );
}

async function mailsOf(ids: readonly string[]): Promise<Subjects> {
  const rows = await db().mail.findMany({ ...where(ids), select: { id: true, subject: true } });
  return new Map(rows.map(({ id, subject }) => [id, { name: subject, page: null }]));
}

async function membersOf(ids: readonly string[]): Promise<Subjects> {
  const rows = await db().staffMember.findMany({ ...where(ids), select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, { name, page: null }]));
}

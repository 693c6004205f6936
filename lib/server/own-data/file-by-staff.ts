import 'server-only';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant, instantInJapan } from '@/lib/rules/calendar/instant';
import type { Claimant, RequestChannel } from '@/lib/rules/privacy/identity';
import type { Delivery, RequestChoice } from '@/lib/rules/privacy/request-choices';
import { requestDates } from '@/lib/rules/privacy/request-dates';
import { requestReceivedMail } from '@/lib/wording/own-data/request-mails';
import { dayInWords } from '@/lib/wording/site/day';
import { audit } from '../staff/audit';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db, type Tx } from '../system/db';
import { publicHolidays } from '../system/holidays';
import { queueMail } from '../system/mail/queue-mail';
import { keyedHash } from '../system/sealed';
import { newReference } from './file-request';
import { statusUrl } from './request-step';
import { requestSubject } from './staff-on-request';

export interface StaffFiling extends RequestChoice {
  readonly channel: Exclude<RequestChannel, 'web'>;
  /** The day on which it arrived; it drives the clock (privacy P53). */
  readonly arrivedOn: CalendarDate;
  readonly claimant: Claimant;
  readonly personName: string;
  readonly agentName: string | null;
  readonly papersNote: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly postalAddress: string | null;
  readonly delivery: Delivery;
  readonly text: string;
  readonly formKey: string;
}

export type FilingAnswer =
  | { readonly kind: 'filed'; readonly reference: string }
  | { readonly kind: 'refused'; readonly reason: 'not-allowed' | 'confirm-again' | 'in-future' };

/**
 * 電話・郵便・窓口での受付: a request that did not come by the site, in the same ledger and by the same clock. The form sent twice
 * files once.
 *
 * @clause D1-R1
 */
export async function fileByStaff(
  staff: Staff,
  filing: StaffFiling,
  at: Date,
): Promise<FilingAnswer> {
  const objection = staffObjection(staff, 'request.file', at);
  if (objection !== null) return { kind: 'refused', reason: objection };
  const today = dayInJapan(instant(at.getTime()));
  if (filing.arrivedOn > today) return { kind: 'refused', reason: 'in-future' };
  return db().$transaction(async (tx) => {
    const key = keyedHash('disclosure-form', `${staff.staffId}|${filing.formKey}`);
    const row = await written(tx, filing, key, at);
    if (row.fresh) {
      await audit(tx, staff, { ...lineOf(filing), ...requestSubject(row.id) }, at);
      await tell(tx, row, filing);
    }
    return { kind: 'filed', reference: row.reference };
  });
}

async function written(tx: Tx, filing: StaffFiling, idempotencyKey: string, at: Date) {
  const { formKey: _, arrivedOn, ...told } = filing;
  const today = dayInJapan(instant(at.getTime()));
  const arrivedAt = arrivedOn === today ? at : new Date(instantInJapan(arrivedOn, '00:00'));
  const { targetDate } = requestDates(filing.kind, arrivedOn);
  const days = { arrivedAt, targetDate, status: 'received' };
  const [row] = await tx.disclosureRequest.createManyAndReturn({
    data: [{ ...told, ...days, idempotencyKey, reference: newReference() }],
    skipDuplicates: true,
  });
  if (row === undefined) {
    const former = await tx.disclosureRequest.findUniqueOrThrow({ where: { idempotencyKey } });
    return { ...former, fresh: false };
  }
  const event = { requestId: row.id, at, kind: 'received', note: '' };
  await tx.disclosureRequestEvent.create({ data: event });
  return { ...row, fresh: true };
}

const lineOf = ({ channel, arrivedOn, claimant, kind }: StaffFiling) =>
  ({
    command: 'request.file',
    purpose: 'enquiries',
    detail: { channel, arrivedOn, claimant, kind },
  }) as const;

async function tell(
  tx: Tx,
  { id, reference, targetDate }: { id: string; reference: string; targetDate: string },
  { email, kind }: StaffFiling,
): Promise<void> {
  if (email === null) return;
  const target = dayInWords(targetDate as CalendarDate, publicHolidays);
  const mail = requestReceivedMail({ reference, kind, target, url: statusUrl(reference) });
  const idempotencyKey = `disclosure-received:${id}:${email}`;
  await queueMail(tx, { ...mail, to: email, bookingId: null, idempotencyKey });
}

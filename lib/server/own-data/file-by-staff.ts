import 'server-only';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant, instantInJapan } from '@/lib/rules/calendar/instant';
import type { Claimant, RequestChannel } from '@/lib/rules/privacy/identity';
import type { Delivery, RequestChoice } from '@/lib/rules/privacy/request-choices';
import { requestDates } from '@/lib/rules/privacy/request-dates';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { audit } from '../staff/audit';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { keyOfPress } from '../system/key-of-press';
import { enterRequest, tellReceived } from './enter-request';
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
  | { readonly kind: 'refused'; readonly reason: StaffObjection | 'in-future' };

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
  const idempotencyKey = keyOfPress(filing.formKey, [staff.staffId, filing]);
  return db().$transaction(async (tx) => {
    const told = { ...toldOf(filing, today, at), idempotencyKey };
    const { request, fresh } = await enterRequest(tx, told, at);
    if (fresh) {
      await audit(tx, staff, { ...lineOf(filing), ...requestSubject(request.id) }, at);
      await tellReceived(tx, request, filing.email === null ? [] : [filing.email]);
    }
    return { kind: 'filed', reference: request.reference };
  });
}

function toldOf(filing: StaffFiling, today: CalendarDate, at: Date) {
  const { formKey: _, arrivedOn, ...told } = filing;
  const arrivedAt = arrivedOn === today ? at : new Date(instantInJapan(arrivedOn, '00:00'));
  const { targetDate } = requestDates(filing.kind, arrivedOn);
  return { ...told, arrivedAt, targetDate, status: 'received' };
}

const lineOf = ({ channel, arrivedOn, claimant, kind }: StaffFiling) =>
  ({
    command: 'request.file',
    purpose: 'enquiries',
    detail: { channel, arrivedOn, claimant, kind },
  }) as const;

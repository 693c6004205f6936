import 'server-only';
import type { EnquiryRefusal } from '@/lib/rules/enquiries/enquiry-refusal';
import { type EnquiryStep, enquiryAfter } from '@/lib/rules/enquiries/enquiry-state';
import type { StaffCommand } from '@/lib/rules/staff/permissions';
import { audit } from '../staff/audit';
import { claimedByAnother, unclaim } from '../staff/claims';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db, type Tx } from '../system/db';
import { keyedHash } from '../system/sealed';
import { lockEnquiry } from './lock-enquiry';

export type EnquiryOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly reason: EnquiryRefusal; readonly by?: string };

export type LockedEnquiry = NonNullable<Awaited<ReturnType<typeof lockEnquiry>>>;

/** What the desk does about an enquiry, and from which state of the thread. */
export interface EnquiryOrder {
  readonly reference: string;
  /** The last entry of the thread on the page that the order comes from. */
  readonly seen: string;
}

export interface StaffStep {
  readonly command: StaffCommand;
  readonly step: EnquiryStep;
  readonly kind: 'mail' | 'telephone' | 'closed' | 'reopened' | 'passed-on';
  readonly text: string;
  /** More of it for the record: codes and figures. */
  readonly detail?: Readonly<Record<string, string | number>>;
  /** What else is written; a reason refuses it all. */
  readonly also?: (tx: Tx, enquiry: LockedEnquiry) => Promise<EnquiryRefusal | null>;
}

class Refused extends Error {
  constructor(readonly reason: EnquiryRefusal) {
    super(reason);
  }
}

/**
 * One step of the desk: asked of the table of roles, under the lock of the enquiry, with its line of the record in the
 * same transaction. The same press again changes nothing; of two clerks at once the second is told.
 */
export async function stepByStaff(
  staff: Staff,
  order: EnquiryOrder,
  step: StaffStep,
  at: Date,
): Promise<EnquiryOutcome> {
  const objection = staffObjection(staff, step.command, at);
  if (objection !== null) return { kind: 'refused', reason: objection };
  try {
    return await db().$transaction((tx) => stepIn(tx, staff, { ...order, ...step }, at));
  } catch (failure) {
    if (failure instanceof Refused) return { kind: 'refused', reason: failure.reason };
    throw failure;
  }
}

async function stepIn(
  tx: Tx,
  staff: Staff,
  asked: EnquiryOrder & StaffStep,
  at: Date,
): Promise<EnquiryOutcome> {
  const enquiry = await lockEnquiry(tx, { reference: asked.reference });
  if (enquiry === null) throw new Refused('not-found');
  const { id: enquiryId, status } = enquiry;
  const { kind, text, seen } = asked;
  const press = JSON.stringify([enquiryId, staff.staffId, seen, kind, text]);
  const idempotencyKey = keyedHash('enquiry-step', press);
  if (await tx.enquiryMessage.findUnique({ where: { idempotencyKey } })) return { kind: 'done' };
  const subject = { subjectKind: 'enquiry', subjectId: enquiryId };
  const other = await claimedByAnother(tx, subject, staff.staffId, at);
  if (other !== null) return { kind: 'refused', reason: 'taken', by: other.by };
  if ((await lastEntry(tx, enquiryId)) !== seen) throw new Refused('moved-on');
  const next = enquiryAfter(status, asked.step);
  if (next === null) throw new Refused('not-now');
  const words = { enquiryId, idempotencyKey, at, kind, text, staffId: staff.staffId };
  await tx.enquiryMessage.create({ data: words });
  const reason = (await asked.also?.(tx, enquiry)) ?? null;
  if (reason !== null) throw new Refused(reason);
  await tx.enquiry.update({ where: { id: enquiryId }, data: { status: next, lastAt: at } });
  const detail = { outcome: kind, from: status, to: next, ...asked.detail };
  await audit(tx, staff, { command: asked.command, ...subject, detail }, at);
  await unclaim(tx, subject, staff.staffId);
  return { kind: 'done' };
}

async function lastEntry(tx: Tx, enquiryId: string): Promise<string> {
  const last = { where: { enquiryId }, orderBy: { id: 'desc' }, select: { id: true } } as const;
  return String((await tx.enquiryMessage.findFirst(last))?.id ?? '');
}

import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { endOfDayInJapan } from '@/lib/rules/calendar/instant';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { releaseHeldBy } from '../../seats/hold-seats';
import { audit } from '../../staff/audit';
import { byStaff } from '../../staff/by-staff';
import type { Staff } from '../../staff/staff-session';
import type { Tx } from '../../system/db';
import { readApplication } from '../draft/application';
import { type Draft, draftById } from '../draft/find-draft';
import { lockDraft } from '../draft/lock-draft';
import { waitForCustomer } from './wait-for-customer';

export type ChangedTakenDown =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly reason: StaffObjection | 'gone' | 'not-later' };

/**
 * 期限の延長: gives the customer to the end of a later day, before the time is over.
 *
 * @clause D3-2.2b
 */
export function putOffTakenDown(
  staff: Staff,
  { draftId, lastDay }: { draftId: string; lastDay: CalendarDate },
  at: Date,
): Promise<ChangedTakenDown> {
  return onTakenDown(staff, draftId, at, async (tx, draft) => {
    const application = await readApplication(draft, at);
    const end = new Date(Math.min(endOfDayInJapan(lastDay), application?.startsAt ?? 0));
    const before = draft.takenDown?.dueAt;
    if (before == null || end <= before) return { kind: 'refused', reason: 'not-later' };
    await waitForCustomer(tx, { draftId, dueAt: end });
    return { kind: 'done' };
  });
}

/** 取りやめ: whoever called thought better of it. The seats go back, what was taken down is gone. */
export function endTakenDown(staff: Staff, draftId: string, at: Date): Promise<ChangedTakenDown> {
  return onTakenDown(staff, draftId, at, async (tx) => {
    await releaseHeldBy(tx, draftId);
    await tx.bookingDraft.delete({ where: { id: draftId } });
    return { kind: 'done' };
  });
}

function onTakenDown(
  staff: Staff,
  draftId: string,
  at: Date,
  act: (tx: Tx, draft: Draft) => Promise<ChangedTakenDown>,
): Promise<ChangedTakenDown> {
  const command = 'application.take-down';
  return byStaff(staff, command, at, async (tx): Promise<ChangedTakenDown> => {
    await lockDraft(tx, draftId);
    const draft = await draftById(draftId, at);
    if (draft?.takenDown == null) return { kind: 'refused', reason: 'gone' };
    const answer = await act(tx, draft);
    const subject = { subjectKind: 'departure', subjectId: draft.product.key };
    if (answer.kind === 'done') await audit(tx, staff, { command, ...subject }, at);
    return answer;
  });
}

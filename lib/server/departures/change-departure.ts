import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { StaffCommand, StaffObjection } from '@/lib/rules/staff/permissions';
import type { Departure } from '../generated/prisma/client';
import { lockDeparture } from '../seats/seats';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import { claimedByAnother, unclaim } from '../staff/claims';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';

export type DepartureRefusal = StaffObjection | 'not-found' | 'called-off' | 'left' | 'taken';

export type DepartureAnswer =
  | { readonly kind: 'done'; readonly changed: boolean }
  | { readonly kind: 'refused'; readonly reason: DepartureRefusal };

/** 受付の開始・停止: whether seats of a departure are sold; bookings and seats that are held stay. Pressed twice it changes nothing. */
export async function sellDeparture(
  staff: Staff,
  { departureId, open }: { readonly departureId: string; readonly open: boolean },
  at: Date,
): Promise<DepartureAnswer> {
  const status = open ? 'open' : 'closed';
  const of = { command: 'departure.sell', departureId, detail: { open } } as const;
  return changed(staff, of, at, async (tx, before) => {
    if (before.status === status) return false;
    await tx.departure.update({ where: { id: departureId }, data: { status } });
    return true;
  });
}

/**
 * 催行決定: the tour runs on this day, whoever leaves afterwards. Travelers see it at once; it is not taken back, and too
 * few participants are no ground to call it off any more.
 */
export async function decideDeparture(
  staff: Staff,
  departureId: string,
  at: Date,
): Promise<DepartureAnswer> {
  const of = { command: 'departure.decide', departureId } as const;
  return changed(staff, of, at, async (tx, before) => {
    if (before.decided) return false;
    await tx.departure.update({ where: { id: departureId }, data: { decided: true } });
    return true;
  });
}

interface Change {
  readonly command: StaffCommand;
  readonly departureId: string;
  readonly detail?: { readonly open: boolean };
}

/** Role and state first; then the change and the record of it, together. Two at once come one after the other. */
async function changed(
  staff: Staff,
  { command, departureId, detail }: Change,
  at: Date,
  change: (tx: Tx, before: Departure) => Promise<boolean>,
): Promise<DepartureAnswer> {
  return byStaff(staff, command, at, async (tx) => {
    await lockDeparture(tx, departureId);
    const before = await tx.departure.findUnique({ where: { id: departureId } });
    const reason = objectionTo(before, at);
    if (before === null || reason !== null)
      return { kind: 'refused', reason: reason ?? 'not-found' };
    const subject = { subjectKind: 'departure', subjectId: departureId };
    if ((await claimedByAnother(tx, subject, staff.staffId, at)) !== null)
      return { kind: 'refused', reason: 'taken' };
    const done = await change(tx, before);
    if (done) {
      await audit(tx, staff, { command, ...subject, detail }, at);
      await unclaim(tx, subject, staff.staffId);
    }
    return { kind: 'done', changed: done };
  });
}

/** Why nothing of a departure can be changed any more. */
export function objectionTo(
  departure: Pick<Departure, 'status' | 'departureDate' | 'startsAt'> | null,
  at: Date,
): 'not-found' | 'called-off' | 'left' | null {
  if (departure === null) return 'not-found';
  if (departure.status === 'cancelled') return 'called-off';
  return departure.departureDate <= dayInJapan(instant(at.getTime())) ? 'left' : null;
}

import 'server-only';
import { daysInMs, promises } from '@/lib/rules/promises';
import type { Tx } from '../system/db';

/** A booking whose contact has changed since: the account that made it and the contact of today are one person's. */
const MOVED = { contactChangedAt: { not: null } };

/**
 * 登録されている連絡先: every address that belongs to the owner of this one, itself first. Account and contact that
 * differed from the beginning may be two people's: somebody books for another, and neither is told what the other
 * asks about their own data.
 */
export async function contactsOf(tx: Tx, email: string): Promise<string[]> {
  const [bookings, user] = await Promise.all([
    tx.booking.findMany({
      where: { contactEmail: email, ...MOVED },
      select: { user: { select: { email: true } } },
    }),
    tx.user.findUnique({
      where: { email },
      select: { bookings: { where: MOVED, select: { contactEmail: true } } },
    }),
  ]);
  const others = [
    ...bookings.map((booking) => booking.user?.email),
    ...(user?.bookings ?? []).map(({ contactEmail }) => contactEmail),
  ].filter((address) => address !== undefined);
  return [...new Set([email, ...others])];
}

const COOLING_MS = daysInMs(promises.coolingDays);

/**
 * Until when nothing is shown, because a contact of this address changed less than seven days ago (an intruder
 * changes the contact first and asks then); null when it may be shown.
 */
export async function coolingUntil(tx: Tx, email: string, at: Date): Promise<Date | null> {
  const changed = await tx.booking.findFirst({
    where: {
      OR: [{ contactEmail: email }, { user: { email } }],
      contactChangedAt: { gt: new Date(at.getTime() - COOLING_MS) },
    },
    orderBy: { contactChangedAt: 'desc' },
    select: { contactChangedAt: true },
  });
  const since = changed?.contactChangedAt ?? null;
  return since === null ? null : new Date(since.getTime() + COOLING_MS);
}

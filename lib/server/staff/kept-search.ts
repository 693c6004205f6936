import 'server-only';
import { hoursInMs, promises } from '@/lib/rules/promises';
import { isRecordId } from '@/lib/schemas/form/record-id';
import { db } from '../system/db';
import { seal, unseal } from '../system/sealed';

/** How long somebody can come back to what they sought. */
const KEPT_MS = hoursInMs(promises.searchHours);

/** Keeps what somebody at the desk seeks, sealed: the address of its page names the search, never the person. */
export async function keepSearch(staffId: string, typed: object, at: Date): Promise<string> {
  const { id } = await db().deskSearch.create({
    data: { staffId, sealed: seal('desk-search', typed), createdAt: at },
    select: { id: true },
  });
  return id;
}

/** What they themselves sought under this name; null for what is another's, gone or never was. */
export async function findSearch<Typed>(
  staffId: string,
  id: string,
  at: Date,
): Promise<Typed | null> {
  if (!isRecordId(id)) return null;
  const row = await db().deskSearch.findFirst({
    where: { id, staffId, createdAt: { gt: new Date(at.getTime() - KEPT_MS) } },
    select: { sealed: true },
  });
  return row && unseal<Typed>('desk-search', row.sealed);
}

const over = (at: Date) => ({ where: { createdAt: { lte: new Date(at.getTime() - KEPT_MS) } } });

export const countSearches = (at: Date) => db().deskSearch.count(over(at));

/** Forgets what nobody can come back to. @returns how many */
export async function forgetSearches(at: Date): Promise<number> {
  return (await db().deskSearch.deleteMany(over(at))).count;
}

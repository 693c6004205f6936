import 'server-only';
import type { ClientBase } from 'pg';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { Refusal } from '@/lib/rules/calendar/refusal';
import type { Terms } from '@/lib/rules/terms';
import { listTerms } from '@/lib/terms/terms-of';
import { versionInForce } from '@/lib/terms/version-in-force';
import { db } from '../system/db';
import { type KeptTerms, keptTerms } from './kept-terms';

/**
 * The version in force for a contract formed on a day, of the shipped files and of what was approved at the desk. Every
 * page, offer and application asks here; a booking keeps what it was answered.
 *
 * @returns refused with `no-version` before the first day of the first version, and for an id that nobody has
 */
export async function termsInForce(id: string, day: CalendarDate): Promise<Terms | Refusal> {
  const approved = await db().termsVersion.findMany({
    where: { termsId: id, state: 'approved' },
    select: { text: true, hash: true },
  });
  return versionInForce(withShipped(approved, id), day);
}

/** Every version that counts or will count: shipped, and approved at the desk. */
export async function listUsableTerms(): Promise<readonly Terms[]> {
  const approved = await db().termsVersion.findMany({
    where: { state: 'approved' },
    select: { text: true, hash: true },
  });
  return withShipped(approved);
}

/** The same on a connection of the catalogue's, which does not speak Prisma. */
export async function listUsableTermsOn(client: ClientBase): Promise<readonly Terms[]> {
  const { rows } = await client.query<KeptTerms>(
    `SELECT text, hash FROM "TermsVersion" WHERE state = 'approved'`,
  );
  return withShipped(rows);
}

function withShipped(approved: readonly KeptTerms[], id?: string): readonly Terms[] {
  const shipped = listTerms().filter((terms) => id === undefined || terms.id === id);
  return [...shipped, ...approved.map(keptTerms)];
}

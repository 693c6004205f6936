import 'server-only';
import type { EnquiryState } from '@/lib/rules/enquiries/enquiry-state';
import { db } from '../system/db';

export interface EnquiryLine {
  readonly reference: string;
  readonly status: EnquiryState;
  readonly wants: 'mail' | 'telephone';
  readonly tourTitle: string | null;
  readonly arrivedAt: Date;
  readonly dueAt: Date;
  readonly lastAt: Date;
  readonly claimedBy: string | null;
  readonly claimedByMe: boolean;
}

const MOST = 200;

type Row = Omit<EnquiryLine, 'claimedByMe'> & { readonly holder: string | null };

/**
 * The enquiries, those that wait first and of them the earliest deadline first, then the latest words; at most two hundred.
 * It names nobody: who asked is seen where it leaves a line.
 */
export async function listEnquiries(
  state: EnquiryState | null,
  staffId: string,
  at: Date,
): Promise<readonly EnquiryLine[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT e.reference, e.status, e.wants, e."tourTitle", e."arrivedAt", e."dueAt", e."lastAt",
      staff.name AS "claimedBy", claim."staffId"::text AS holder
    FROM "Enquiry" e
    LEFT JOIN "DeskClaim" claim ON claim."subjectKind" = 'enquiry' AND claim."subjectId" = e.id::text
      AND claim."expiresAt" > ${at}
    LEFT JOIN "StaffMember" staff ON staff.id = claim."staffId"
    WHERE ${state}::text IS NULL OR e.status = ${state}::text
    ORDER BY (e.status <> 'open'), CASE WHEN e.status = 'open' THEN e."dueAt" END, e."lastAt" DESC
    LIMIT ${MOST}`;
  return rows.map(({ holder, ...row }) => ({ ...row, claimedByMe: holder === staffId }));
}

/** How many there are in each state. */
export async function countEnquiries(): Promise<Readonly<Record<EnquiryState, number>>> {
  const rows = await db().enquiry.groupBy({ by: ['status'], _count: true });
  const count = (state: EnquiryState) => rows.find(({ status }) => status === state)?._count ?? 0;
  return { open: count('open'), answered: count('answered'), closed: count('closed') };
}

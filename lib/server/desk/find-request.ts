import 'server-only';
import { identityLevel } from '@/lib/rules/privacy/identity';
import { answerItems, answerOf } from '../own-data/answer-request';
import { isContactChanged } from '../own-data/identify-person';
import {
  channelOf,
  claimantOf,
  confirmedBy,
  deliveryOf,
  requestKindOf,
  wishOf,
} from '../own-data/read-request';
import { requestSubject } from '../own-data/staff-on-request';
import { recipientsOf } from '../own-data/tell-recipients';
import { audit } from '../staff/audit';
import { claimedByAnother } from '../staff/claims';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db, type Tx } from '../system/db';
import { dressedMail } from '../system/mail/queue-mail';
import { datesOf } from './list-requests';

/** A request as the desk sees it; looking at it leaves a line with the purpose (D1-1). Nothing that is held stands on it. */
export async function findRequest(staff: Staff, reference: string, at: Date) {
  if (staffObjection(staff, 'request.read', at) !== null) return null;
  return db().$transaction(async (tx) => {
    const row = await tx.disclosureRequest.findUnique({
      where: { reference },
      include: { events: { orderBy: { id: 'asc' } }, items: true },
    });
    if (row === null) return null;
    const subject = requestSubject(row.id);
    await audit(tx, staff, { command: 'request.read', ...subject, purpose: 'enquiries' }, at);
    const { mail, mark } = answerOf(row, row.items);
    return {
      ...row,
      ...datesOf(row),
      kind: requestKindOf(row),
      claimant: claimantOf(row),
      channel: channelOf(row),
      wish: wishOf(row),
      delivery: deliveryOf(row),
      ...confirmedBy(row),
      items: answerItems(row.items),
      identity: await identityOf(tx, row, at),
      recipients: row.kind === 'correction' ? await recipientsOf(tx, row.email) : [],
      answer: { mail: dressedMail(mail), mark },
      takenBy: await claimedByAnother(tx, subject, staff.staffId, at),
    };
  });
}

export type DeskRequest = NonNullable<Awaited<ReturnType<typeof findRequest>>>;

async function identityOf(
  tx: Tx,
  row: { kind: string; claimant: string; channel: string; email: string | null },
  at: Date,
) {
  const contactChanged = await isContactChanged(tx, row, at);
  const level = identityLevel({
    kind: requestKindOf(row),
    claimant: claimantOf(row),
    channel: channelOf(row),
    contactChanged,
  });
  return { level, contactChanged };
}

/** The row behind a reference; null for one that does not exist. */
export async function requestIdOf(reference: string): Promise<string | null> {
  const where = { reference };
  const row = await db().disclosureRequest.findUnique({ where, select: { id: true } });
  return row?.id ?? null;
}

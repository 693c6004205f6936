import 'server-only';
import { handsOver } from '@/lib/rules/privacy/request-choices';
import { answerOf } from '../own-data/answer-request';
import { findHeldData } from '../own-data/find-held-data';
import { requestKindOf } from '../own-data/read-request';
import { requestSubject } from '../own-data/staff-on-request';
import { audit } from '../staff/audit';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { dressedMail } from '../system/mail/queue-mail';

/**
 * An answer to print: only after it was given, only until it left, only where the person wants paper; each look leaves a line. What
 * was asked to be disclosed comes with it unless all of it was refused.
 */
export async function findLetter(staff: Staff, reference: string, at: Date) {
  if (staffObjection(staff, 'request.answer', at) !== null) return null;
  const row = await db().disclosureRequest.findUnique({
    where: { reference },
    include: { items: true },
  });
  if (row === null || row.status !== 'answered' || row.paperSentOn !== null) return null;
  if (row.delivery === 'electronic') return null;
  const detail = { act: 'printed' };
  const look = { command: 'request.answer', purpose: 'enquiries', detail } as const;
  await audit(db(), staff, { ...look, ...requestSubject(row.id) }, at);
  const discloses = handsOver(requestKindOf(row)) && gives(row.outcome) && row.email !== null;
  return {
    name: row.agentName ?? row.personName,
    postalAddress: row.postalAddress,
    mail: dressedMail(answerOf(row, row.items).mail),
    held: discloses && row.email !== null ? await findHeldData(row.email, at) : null,
  };
}

const gives = (outcome: string | null) => outcome === 'granted';

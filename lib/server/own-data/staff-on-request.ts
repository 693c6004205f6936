import 'server-only';
import type { RequestRefusal } from '@/lib/rules/staff/request-refusal';
import type { DisclosureRequest } from '../generated/prisma/client';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import { claimedByAnother, unclaim } from '../staff/claims';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';

export type RequestAct =
  | { readonly kind: 'done'; readonly detail?: Readonly<Record<string, string | number>> }
  | { readonly kind: 'refused'; readonly reason: RequestRefusal; readonly by?: string };

export const requestRefused = (reason: RequestRefusal): RequestAct => ({ kind: 'refused', reason });

/** Claims of requests, and lines of the record about them, are under this name. */
export const requestSubject = (id: string) => ({ subjectKind: 'request', subjectId: id });

export interface RequestOrder {
  readonly reference: string;
  /** What the record says was done. */
  readonly act: string;
  /** States in which it may be done. */
  readonly states: readonly string[];
}

/**
 * What the privacy officer does about a request: role and fresh sign-in, the row held to the end, its state, nobody else at work
 * on it; then the act and its line in the record, together. Of two at once the second finds another state.
 *
 * @clause D1-R2
 */
export async function onRequest(
  staff: Staff,
  order: RequestOrder,
  at: Date,
  act: (tx: Tx, request: DisclosureRequest) => Promise<RequestAct>,
): Promise<RequestAct> {
  return byStaff(staff, 'request.answer', at, async (tx) => {
    await tx.$queryRaw`SELECT id FROM "DisclosureRequest" WHERE reference = ${order.reference} FOR UPDATE`;
    const request = await tx.disclosureRequest.findUnique({
      where: { reference: order.reference },
    });
    if (request === null) return requestRefused('not-found');
    if (!order.states.includes(request.status)) return requestRefused(stateRefusal(request.status));
    const subject = requestSubject(request.id);
    const other = await claimedByAnother(tx, subject, staff.staffId, at);
    if (other !== null) return { kind: 'refused', reason: 'taken', by: other.by };
    const done = await act(tx, request);
    if (done.kind === 'refused') return done;
    const detail = { act: order.act, ...done.detail };
    const line = { command: 'request.answer', ...subject, purpose: 'enquiries', detail } as const;
    await audit(tx, staff, line, at);
    const after = await tx.disclosureRequest.findUniqueOrThrow({ where: { id: request.id } });
    if (after.closedAt !== null) await unclaim(tx, subject, staff.staffId);
    return done;
  });
}

function stateRefusal(status: string): RequestRefusal {
  return status === 'received' ? 'identity-missing' : 'closed';
}

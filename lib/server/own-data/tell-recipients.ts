import 'server-only';
import { tripOf } from '../product/trip';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { onRequest, type RequestAct, requestRefused } from './staff-on-request';

/** 渡した、または渡すことになっている相手先: of the trips of an address, each once. */
export async function recipientsOf(tx: Tx, email: string | null): Promise<readonly string[]> {
  const bookings = await tx.booking.findMany({
    where: { contactEmail: email ?? '' },
    select: { tripSnapshot: true },
  });
  const names = bookings.flatMap(({ tripSnapshot }) =>
    tripOf(tripSnapshot).recipients.map(({ name }) => name),
  );
  return [...new Set(names)].sort();
}

/**
 * 訂正を相手先に伝えた: records which recipients were told what was corrected, so that the wrong item does not live on with them
 * (privacy P57). Recipients are companies of the trips; nobody else can be named.
 */
export async function tellRecipients(
  staff: Staff,
  { reference, recipients }: { reference: string; recipients: readonly string[] },
  at: Date,
): Promise<RequestAct> {
  const order = { reference, act: 'recipients-told', states: ['in-review', 'answered'] };
  return onRequest(staff, order, at, async (tx, { id: requestId, kind, email }) => {
    const known = await recipientsOf(tx, email);
    const told = known.filter((name) => recipients.includes(name));
    if (kind !== 'correction' || told.length === 0) return requestRefused('no-recipient');
    const note = told.join('、');
    const event = { requestId, at, kind: 'recipients-told', note };
    await tx.disclosureRequestEvent.create({ data: event });
    return { kind: 'done', detail: { recipients: told.length } };
  });
}

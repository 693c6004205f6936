import 'server-only';
import type { ClaimableKind } from '@/lib/rules/staff/claimable';
import type { Tx } from '../system/db';

const departures = (tx: Tx, id: string) => tx.departure.count({ where: { id } });

/** How many there are of one id: nothing is taken into work that is not there. */
const COUNTS: Record<ClaimableKind, (tx: Tx, id: string) => Promise<number>> = {
  application: (tx, id) => tx.booking.count({ where: { id } }),
  enquiry: (tx, id) => tx.enquiry.count({ where: { id } }),
  substitution: (tx, id) => tx.substitution.count({ where: { id } }),
  request: (tx, id) => tx.disclosureRequest.count({ where: { id } }),
  departure: departures,
  'final-itinerary': departures,
  'passenger-list': departures,
  'waiting-line': departures,
  mail: (tx, id) => tx.mail.count({ where: { id } }),
  refund: (tx, id) => tx.refund.count({ where: { id } }),
  job: async (tx, id) => {
    const rows = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM graphile_worker._private_jobs WHERE id::text = ${id}`;
    return rows.length;
  },
};

export async function isThere(tx: Tx, kind: ClaimableKind, id: string): Promise<boolean> {
  return (await COUNTS[kind](tx, id)) > 0;
}

import 'server-only';
import { ledgerLabels } from '@/lib/wording/money/ledger';
import { post } from '../../money/post';
import type { Tx } from '../../system/db';
import type { JudgedChange } from './judge-change';

/** The new price of a booking: a line for each traveler whose price moves, the total, and what moves in the ledger. */
export async function writePrices(
  tx: Tx,
  { bookingId, changeId }: { readonly bookingId: string; readonly changeId: string },
  change: JudgedChange,
  at: Date,
): Promise<void> {
  await tx.priceLine.createMany({
    data: change.prices.map(({ id: travelerId, before, after }) => ({
      ...{ bookingId, travelerId, kind: 'price-change', code: `price-change:${changeId}` },
      label: ledgerLabels[after > before ? 'price-increase' : 'price-reduction'],
      ...{ quantity: 1, unitYen: after - before, amountYen: after - before },
      ...{ inFeeBase: true, createdAt: at },
    })),
  });
  const differenceYen = change.increaseYen - change.reductionYen;
  await tx.booking.update({
    where: { id: bookingId },
    data: { totalYen: { increment: differenceYen } },
    select: { id: true },
  });
  const of = { bookingId, changeId, at };
  await post(tx, [
    { cause: 'price-increase', amountYen: change.increaseYen, ...of },
    { cause: 'price-reduction', amountYen: change.reductionYen, ...of },
    { cause: 'price-reduction-refund', amountYen: change.refundYen, ...of },
  ]);
}

import 'server-only';
import { reductionRefund } from '@/lib/rules/money/reduction-refund';
import { cancellationLedgerWords } from '@/lib/wording/cancellation/cancellation';
import { post } from '../money/post';
import type { Tx } from '../system/db';
import type { DecidedCancellation } from './record-cancellation';

/** Money of a cancellation: what is no longer charged, the fee, what goes back, and the rooms of those who stay. */
export async function writeCancellationLedger(
  tx: Tx,
  cancellationId: string,
  { party, answer, recordedAt: at }: DecidedCancellation,
): Promise<void> {
  const words = cancellationLedgerWords;
  const bookingId = party.booking.id;
  const of = { bookingId, cancellationId, at };
  await post(tx, [
    { cause: 'credit', amountYen: answer.credit, ...of },
    { cause: 'fee', amountYen: answer.quote.fee, ...of },
    { cause: 'refund', amountYen: answer.quote.refund, ...of },
    { cause: 'difference', amountYen: answer.difference, ...of },
    { cause: 'reduction', amountYen: answer.reduction, ...of },
  ]);
  if (answer.reduction > 0) {
    const lines = await tx.ledgerEntry.findMany({ where: { bookingId } });
    const amountYen = reductionRefund(answer.reduction, lines);
    await post(tx, [{ cause: 'reduction-refund', amountYen, ...of }]);
  }
  await tx.priceLine.createMany({
    data: answer.staying.map(({ id, more, less }) => ({
      bookingId,
      travelerId: id,
      kind: 'room-difference',
      code: `room-difference:${cancellationId}`,
      label: more > 0 ? words.difference : words.reduction,
      quantity: 1,
      unitYen: more - less,
      amountYen: more - less,
      inFeeBase: true,
      createdAt: at,
    })),
  });
}

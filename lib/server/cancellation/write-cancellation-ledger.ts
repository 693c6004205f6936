import 'server-only';
import { cancellationLedgerWords } from '@/lib/wording/cancellation/cancellation';
import type { Tx } from '../system/db';
import type { DecidedCancellation } from './record-cancellation';

/** Money of a cancellation: what is no longer charged, the fee, what goes back, and the rooms of those who stay. */
export async function writeCancellationLedger(
  tx: Tx,
  cancellationId: string,
  { party, choice, answer }: DecidedCancellation,
): Promise<void> {
  const words = cancellationLedgerWords;
  const bookingId = party.booking.id;
  const at = new Date(choice.declaredAt);
  const entries = [
    { key: 'credit', kind: 'credit', amountYen: answer.credit, label: words.credit },
    { key: 'fee', kind: 'fee', amountYen: answer.quote.fee, label: words.fee },
    { key: 'refund', kind: 'refund', amountYen: answer.quote.refund, label: words.refund },
    { key: 'difference', kind: 'charge', amountYen: answer.difference, label: words.difference },
    { key: 'reduction', kind: 'credit', amountYen: answer.reduction, label: words.reduction },
  ];
  await tx.ledgerEntry.createMany({
    data: entries
      .filter((entry) => entry.amountYen > 0)
      .map(({ key, ...entry }) => ({
        ...entry,
        bookingId,
        cancellationId,
        at,
        idempotencyKey: `cancellation:${cancellationId}:${key}`,
      })),
  });
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

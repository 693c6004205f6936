import 'server-only';
import type { PartyCancellation } from '@/lib/rules/cancellation/party-cancellation';
import { reductionRefund } from '@/lib/rules/money/reduction-refund';
import { cancellationLedgerWords as words } from '@/lib/wording/cancellation/cancellation';
import { post } from '../money/post';
import type { Tx } from '../system/db';

type Rooms = {
  readonly bookingId: string;
  readonly cancellationId: string;
  readonly answer: PartyCancellation;
  readonly at: Date;
};

/** 1室の人数が変わった差額 of those who stay: their price lines, and what goes back of it (D2-14.1b). */
export async function writeRoomsOfStayers(tx: Tx, rooms: Rooms): Promise<void> {
  const { bookingId, cancellationId, answer, at } = rooms;
  if (answer.reduction > 0) {
    const lines = await tx.ledgerEntry.findMany({ where: { bookingId } });
    const amountYen = reductionRefund(answer.reduction, lines);
    await post(tx, [{ cause: 'reduction-refund', amountYen, bookingId, cancellationId, at }]);
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

import 'server-only';
import { statedChanges } from '@/lib/rules/contract/stated-changes';
import { contentOf } from '../../product/package/tour-snapshot';
import { type ToldLine, tripLines } from '../../product/package/trip-lines';
import type { Tx } from '../../system/db';

type Changed = { readonly bookingId: string; readonly lines: readonly ToldLine[] };

/**
 * 変更の件数: for each booking, how many cases its lines make from the contract document over what was told since to what they
 * become: a line that becomes what the contract said again is a case more, not one less.
 *
 * @clause D2-21.N1 D3-26.N2
 */
export async function statedCases(
  tx: Tx,
  bookings: readonly Changed[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.packageBooking.findMany({
    where: { bookingId: { in: bookings.map(({ bookingId }) => bookingId) } },
    select: { bookingId: true, tourSnapshot: true },
  });
  const agreed = new Map(
    rows.map(({ bookingId, tourSnapshot }) => [bookingId, tripLines(contentOf(tourSnapshot))]),
  );
  return new Map(
    bookings.map(({ bookingId, lines }) => {
      const stated = agreed.get(bookingId) ?? [];
      return [bookingId, sumOfCases(lines, stated)] as const;
    }),
  );
}

function sumOfCases(lines: readonly ToldLine[], agreed: ReturnType<typeof tripLines>): number {
  return lines.reduce((sum, { key, before, after }) => {
    const first = agreed.find((line) => line.key === key)?.text ?? before;
    return sum + statedChanges([first, before, after]);
  }, 0);
}

import 'server-only';
import { lastMomentOfDay } from '@/lib/rules/calendar/instant';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { bookingBalance } from '@/lib/rules/money/booking-balance';
import { bookingOf } from '../booking/booking-of';
import { db } from '../system/db';
import type { Work } from './work-kinds';

/**
 * Contracts that were not paid and did not end by themselves, since the terms leave their penalty open: somebody finds it
 * out, by the departure at the latest. Once the price is paid, what is owed beside it ends no contract.
 *
 * @clause D2-15.2.1
 * @clause D3-17.1
 */
export async function unpaidWork(): Promise<Work[]> {
  const rows = await db().bookingEvent.findMany({
    where: { kind: 'unpaid-fee-open', booking: { status: { in: [...CONTRACTED_STATES] } } },
    select: {
      at: true,
      booking: {
        select: {
          ...{ id: true, reference: true, departureDate: true, tripSnapshot: true },
          ...{ endedAt: true, ledger: true, priceLines: true },
          travelers: { select: { id: true, status: true } },
        },
      },
    },
  });
  return rows
    .filter(({ booking }) => bookingBalance(booking)?.reason === 'price')
    .map(({ at, booking }) => {
      const { id, reference, departureDate, trip } = bookingOf(booking);
      return {
        ...({ kind: 'unpaid', subjectKind: 'booking', subjectId: id } as const),
        ...{ reference, title: trip.title, people: 0, since: at },
        ...{ due: new Date(lastMomentOfDay(departureDate)) },
      };
    });
}

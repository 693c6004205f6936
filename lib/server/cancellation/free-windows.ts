import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { CancellationGround } from '@/lib/rules/cancellation/free-grounds';
import { type GroundWindow, groundWindows } from '@/lib/rules/cancellation/ground-windows';
import type { Party } from './find-party';

type Recorded = { readonly kind: CancellationGround; readonly recordedAt: Date };

/**
 * 取消料のかからない期間: from when and until when each of these grounds frees, by the contract's own terms; of the grounds that are
 * open, unless others are asked for.
 *
 * @param records beside what is on record: what is about to be told
 * @clause D2-15.1.2a D2-15.1.2b D3-15.2.1 D3-15.2.2
 */
export function freeWindows(
  { booking, notices, terms, facts, grounds: open }: Party,
  grounds: readonly CancellationGround[] = open,
  records: readonly Recorded[] = [],
): readonly GroundWindow[] {
  const made = (kind: string) =>
    booking.documents.find((one) => one.kind === kind)?.createdAt ?? null;
  const [contract, final] = [made('contract'), made('final-itinerary')];
  const moment = (at: Date) => instant(at.getTime());
  const windows = groundWindows(
    {
      departureDate: facts.departureDate,
      startsAt: facts.startsAt,
      appliedOn: dayInJapan(moment(booking.appliedAt)),
      formedAt: moment(booking.formedAt ?? booking.appliedAt),
      contractDocumentDeliveredAt: contract && moment(contract),
      finalItineraryDeliveredAt: final && moment(final),
      records: [...notices, ...records].map(({ kind, recordedAt }) => ({
        ground: kind,
        recordedAt: moment(recordedAt),
      })),
    },
    terms,
  );
  return windows.filter(({ ground }) => grounds.includes(ground.ground));
}

import type { Definition } from '@/components/ui/definition-list';
import { periodOf } from '@/lib/server/applications/mail-facts';
import type { TourSnapshot } from '@/lib/server/documents/tour-snapshot';
import type { SentApplication } from '@/lib/server/queries/find-sent-application';
import { checkPageWords, donePageWords as words } from '@/lib/wording/booking';

/** The reference and the trip it is for. */
export function tripItems(booking: SentApplication): Definition[] {
  const { title } = booking.tourSnapshot as unknown as TourSnapshot;
  return [
    { term: words.reference, detail: booking.reference },
    { term: checkPageWords.tourTitle, detail: title },
    { term: words.period, detail: periodOf(booking) },
  ];
}

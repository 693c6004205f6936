import type { Definition } from '@/components/ui/definition-list';
import type { SentApplication } from '@/lib/server/application/find-sent-application';
import { periodOf } from '@/lib/server/booking/mail-facts';
import { checkPageWords } from '@/lib/wording/booking/check-page';
import { donePageWords as words } from '@/lib/wording/booking/done-page';

/** The reference and the trip it is for. */
export function tripItems(booking: SentApplication): Definition[] {
  const { title } = booking.trip;
  return [
    { term: words.reference, detail: booking.reference },
    { term: checkPageWords.tourTitle, detail: title },
    { term: words.period, detail: periodOf(booking) },
  ];
}

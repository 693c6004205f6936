import type { RefusedChange } from '@/lib/server/departures/changes/judge-all';
import { shownDay } from '@/lib/server/system/shown-moment';
import { deskChangeWords as words } from '@/lib/wording/desk/tour-changes';

/** Why a change is not written or not sent, with the booking that stands against it and the day that has passed. */
export function changeRefusal({ reason, reference, lastDay }: RefusedChange): string {
  const said = lastDay === undefined ? words.refusals[reason] : words.tooLate(shownDay(lastDay));
  return reference === undefined ? said : words.ofBooking(reference, said);
}

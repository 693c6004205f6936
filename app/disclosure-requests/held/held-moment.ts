import { shownMoment } from '@/lib/server/system/shown-moment';

/** A moment of the held data in words, nothing for one that never came. */
export function heldMoment(at: string | null): string {
  return at === null ? '' : shownMoment(new Date(at));
}

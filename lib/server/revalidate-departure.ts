import 'server-only';
import { updateTag } from 'next/cache';

/** Makes the kept pages of a tour forget its seats. Only in a server action, after the commit. */
export function refreshDeparture(tourCode: string, departureId: string): void {
  updateTag(`tour:${tourCode}`);
  updateTag(`departure:${departureId}`);
}

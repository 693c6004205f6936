import 'server-only';
import { updateTag } from 'next/cache';

/** The traveler who changed a tour's seats sees the change on the very next page. Only in a server action, after the commit. */
export function refreshTour(tourCode: string): void {
  updateTag(`tour:${tourCode}`);
}

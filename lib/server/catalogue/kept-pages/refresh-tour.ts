import 'server-only';
import { updateTag } from 'next/cache';

/** The traveler who changed a tour's seats sees the change on the very next page. Only in a server action, after the commit. */
export function refreshTour(tourCode: string): void {
  updateTag(`tour:${tourCode}`);
}

/** The same by the tag that a trip's kept pages have. Only in a server action, after the commit. */
export function refreshTrip({ tag }: { readonly tag: string }): void {
  updateTag(tag);
}

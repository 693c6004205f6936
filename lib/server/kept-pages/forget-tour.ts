import 'server-only';
import { tagsManifest } from 'next/dist/server/lib/incremental-cache/tags-manifest.external';

/**
 * Makes this process render the pages of a tour anew: what `updateTag` does inside a server action, for changes that
 * come from elsewhere (a job, a command, another process).
 *
 * @param tourCode '' forgets every page of the catalogue
 */
export function forgetTour(tourCode: string): void {
  const tag = tourCode === '' ? 'catalogue' : `tour:${tourCode}`;
  tagsManifest.set(tag, { expired: Date.now() });
}

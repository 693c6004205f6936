import 'server-only';
import { tagsManifest } from 'next/dist/server/lib/incremental-cache/tags-manifest.external';
import { forgetTourCodes } from '../known-tour-codes';

/**
 * Makes this process render the pages of a tour anew: what `updateTag` does inside a server action, for changes that
 * come from elsewhere (a job, a command, another process).
 *
 * @param tourCode '' forgets every page of the catalogue
 */
export function forgetTour(tourCode: string): void {
  if (tourCode === '') forgetTourCodes();
  const tag = tourCode === '' ? 'catalogue' : `tour:${tourCode}`;
  // The framework's own way to tell the time of what it keeps.
  tagsManifest.set(tag, { expired: performance.timeOrigin + performance.now() });
}

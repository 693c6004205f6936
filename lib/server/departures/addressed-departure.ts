import 'server-only';
import { notFound } from 'next/navigation';

/** The departure of an address at the desk, `code.date`. 404 for what cannot be one. */
export function addressedDeparture(given: unknown): string {
  if (typeof given !== 'string' || !/^[\w-]{1,80}\.\d{4}-\d\d-\d\d$/.test(given)) notFound();
  return given;
}

/** Its page. */
export function departurePage(departureId: string): string {
  return `/desk/departures/${departureId.replace('.', '/')}`;
}

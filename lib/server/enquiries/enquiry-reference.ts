import 'server-only';
import { notFound } from 'next/navigation';

/** The enquiry of an address at the desk. 404 for what cannot be one. */
export function addressedReference(given: unknown): string {
  if (typeof given !== 'string' || !/^EQ[0-9A-HJKMNP-TV-Z]{8}$/.test(given)) notFound();
  return given;
}

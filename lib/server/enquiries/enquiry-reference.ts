import 'server-only';
import { notFound } from 'next/navigation';
import { isReference } from '@/lib/schemas/form/reference';

/** The enquiry of an address at the desk. 404 for what cannot be one. */
export function addressedReference(given: unknown): string {
  if (!isReference('EQ', given)) notFound();
  return given;
}

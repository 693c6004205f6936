import 'server-only';
import { notFound } from 'next/navigation';
import { isEnquiryToken } from '@/lib/schemas/enquiries/enquiry';
import { keyedHash } from '../system/sealed';

/**
 * The token of an enquirer's link. It is made from the row with the site's secret, so that every later mail can carry the
 * same link; the row keeps its hash alone, and whoever reads the table opens nothing (docs/decisions/0074).
 */
export function enquiryToken({ idempotencyKey }: { readonly idempotencyKey: string }): string {
  return keyedHash('enquiry-link', idempotencyKey);
}

/** Where the enquirer reads the thread. */
export function enquiryPath(enquiry: { readonly idempotencyKey: string }): string {
  return `/enquiries/${enquiryToken(enquiry)}`;
}

/** The token of a page's address. 404 for what cannot be one. */
export function addressedEnquiry(given: unknown): string {
  if (!isEnquiryToken(given)) notFound();
  return given;
}

'use server';

import { findAddress } from '@/lib/server/application/draft/find-address';

/** What a postal code says of an address; sent in the body of a request, where no log and no address line keeps it. */
export async function addressOf(postalCode: unknown): Promise<string | null> {
  return typeof postalCode === 'string' ? findAddress(postalCode.slice(0, 20)) : null;
}

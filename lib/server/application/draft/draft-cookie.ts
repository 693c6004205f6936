import 'server-only';
import { cookies } from 'next/headers';
import { hoursInMs, promises } from '@/lib/rules/promises';
import { cookieOptions } from '../../access/cookies';
import { PACKAGE } from '../../product/package/package-product';
import type { ProductRef } from '../../product/product';

const DRAFT_COOKIE = 'tabiyaku_draft';

/** Both of a draft's lives: 48 hours without a visit for the answers, twenty minutes for the seats. */
export const DRAFT_MS = hoursInMs(promises.draftHours);

/** Where an application is filled in; each departure has a cookie of its own. */
export type BookPlace = { readonly code: string; readonly date: string };

/** What is applied for on the pages of a departure. */
export function productAt({ code, date }: BookPlace): ProductRef {
  return { kind: PACKAGE, key: `${code}.${date}` };
}

/** The other way round: where a product of ours is applied for. */
export function placeOf({ key }: Pick<ProductRef, 'key'>): BookPlace {
  const [code = '', date = ''] = key.split('.');
  return { code, date };
}

export function bookPath({ code, date }: BookPlace, step = ''): string {
  return `/tours/${code}/${date}/book${step === '' ? '' : `/${step}`}`;
}

/** The secret of this browser's draft for a departure. */
export async function draftSecret(): Promise<string | null> {
  return (await cookies()).get(DRAFT_COOKIE)?.value ?? null;
}

/** Only in an action. */
export async function keepDraftSecret(place: BookPlace, secret: string) {
  const options = { ...cookieOptions(DRAFT_MS), path: bookPath(place) };
  (await cookies()).set(DRAFT_COOKIE, secret, options);
}

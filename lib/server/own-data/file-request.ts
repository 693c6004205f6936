import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { Delivery, RequestWish } from '@/lib/rules/privacy/request-choices';
import { type RequestKind, requestDates } from '@/lib/rules/privacy/request-dates';
import { db } from '../system/db';
import { keyOfPress } from '../system/key-of-press';
import { contactsOf } from './contacts-of';
import { enterRequest, tellReceived } from './enter-request';
import { identityByCode } from './identity-by-code';

/**
 * 開示等の請求の受付: files a request of the owner of an address and tells every contact on file. The form sent twice
 * files once.
 * @returns the reference
 */
export async function fileRequest(
  input: {
    readonly email: string;
    readonly kind: RequestKind;
    readonly wish?: RequestWish | null;
    readonly delivery?: Delivery;
    readonly text: string;
    readonly formKey: string;
  },
  now: Date,
): Promise<string> {
  const { email, kind, text, wish = null, delivery = 'electronic' } = input;
  const idempotencyKey = keyOfPress(input.formKey, [email, kind, wish, delivery, text]);
  const { targetDate } = requestDates(kind, dayInJapan(instant(now.getTime())));
  return db().$transaction(async (tx) => {
    const identity = await identityByCode(tx, { email, kind }, now);
    const told = { idempotencyKey, kind, email, wish, delivery, text, arrivedAt: now, targetDate };
    const { request, fresh } = await enterRequest(tx, { ...told, ...identity }, now);
    if (fresh) await tellReceived(tx, request, await contactsOf(tx, email));
    return request.reference;
  });
}

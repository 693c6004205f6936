import 'server-only';
import { randomInt } from 'node:crypto';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { Delivery, RequestWish } from '@/lib/rules/privacy/request-choices';
import { type RequestKind, requestDates } from '@/lib/rules/privacy/request-dates';
import { requestReceivedMail } from '@/lib/wording/own-data/request-mails';
import { dayInWords } from '@/lib/wording/site/day';
import { db } from '../system/db';
import { publicHolidays } from '../system/holidays';
import { queueMail } from '../system/mail/queue-mail';
import { keyedHash } from '../system/sealed';
import { siteUrl } from '../system/site-url';
import { contactsOf } from './contacts-of';
import { identityByCode } from './identity-by-code';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function newReference(): string {
  return `DR${Array.from({ length: 8 }, () => ALPHABET[randomInt(32)]).join('')}`;
}

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
  const idempotencyKey = keyedHash('disclosure-form', `${email}|${input.formKey}`);
  const { targetDate } = requestDates(kind, dayInJapan(instant(now.getTime())));
  return db().$transaction(async (tx) => {
    const [filed] = await tx.disclosureRequest.createManyAndReturn({
      data: [
        {
          reference: newReference(),
          idempotencyKey,
          kind,
          email,
          wish,
          delivery,
          text,
          arrivedAt: now,
          targetDate,
          ...(await identityByCode(tx, { email, kind }, now)),
        },
      ],
      skipDuplicates: true,
    });
    if (filed === undefined) {
      const earlier = await tx.disclosureRequest.findUniqueOrThrow({ where: { idempotencyKey } });
      return earlier.reference;
    }
    await tx.disclosureRequestEvent.create({
      data: { requestId: filed.id, at: now, kind: 'received', note: '' },
    });
    const mail = requestReceivedMail({
      reference: filed.reference,
      kind,
      target: dayInWords(targetDate, publicHolidays),
      url: siteUrl(`/disclosure-requests/${filed.reference}`),
    });
    for (const to of await contactsOf(tx, email)) {
      await queueMail(tx, {
        ...mail,
        to,
        bookingId: null,
        idempotencyKey: `disclosure-received:${filed.id}:${to}`,
      });
    }
    return filed.reference;
  });
}

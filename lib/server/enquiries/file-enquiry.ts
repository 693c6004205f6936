import 'server-only';
import { randomBytes } from 'node:crypto';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { enquiryReceivedMail } from '@/lib/wording/enquiries/mails';
import { ENQUIRY_NOTICE_VERSION } from '@/lib/wording/enquiries/notice';
import { dayInWords } from '@/lib/wording/site/day';
import { db, type Tx } from '../system/db';
import { publicHolidays } from '../system/holidays';
import { queueMail } from '../system/mail/queue-mail';
import { hashOf, keyedHash } from '../system/sealed';
import { siteUrl } from '../system/site-url';
import { dueFrom } from './due-from';
import { enquiryPath, enquiryToken } from './enquiry-link';
import { takeReceiptTurn } from './enquiry-turns';

export interface SentEnquiry {
  readonly name: string;
  readonly wants: 'mail' | 'telephone';
  readonly email: string | null;
  readonly phone: string | null;
  readonly tour: string | null;
  readonly booking: string | null;
  readonly text: string;
  readonly formKey: string;
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function newReference(): string {
  return `EQ${[...randomBytes(8)].map((byte) => CROCKFORD[byte % 32]).join('')}`;
}

/**
 * お問い合わせの受付: files an enquiry and mails its receipt. The same press again is the same enquiry; other words in the
 * same form are another.
 *
 * @returns where the enquirer reads it
 * @clause D1-U1 what is stored serves the answer alone
 */
export async function fileEnquiry(sent: SentEnquiry, at: Date): Promise<{ readonly path: string }> {
  const { formKey, tour, booking, text, ...who } = sent;
  const idempotencyKey = keyedHash('enquiry-form', JSON.stringify(sent));
  const path = enquiryPath({ idempotencyKey });
  await db().$transaction(async (tx) => {
    const [filed] = await tx.enquiry.createManyAndReturn({
      data: [
        {
          ...who,
          reference: newReference(),
          idempotencyKey,
          tokenHash: hashOf(enquiryToken({ idempotencyKey })),
          status: 'open',
          ...(await tourNow(tx, tour)),
          bookingReference: booking,
          noticeVersion: ENQUIRY_NOTICE_VERSION,
          arrivedAt: at,
          dueAt: dueFrom(at),
          lastAt: at,
        },
      ],
      skipDuplicates: true,
    });
    if (filed === undefined) return;
    const first = { enquiryId: filed.id, at, kind: 'question', text, idempotencyKey };
    await tx.enquiryMessage.create({ data: first });
    await sendReceipt(tx, filed, at);
  });
  return { path };
}

/** What a tour is called now; an enquiry about one that travelers do not see is about none. */
async function tourNow(tx: Tx, code: string | null) {
  const where = { code: code ?? '', published: true };
  const found = await tx.tour.findFirst({ where, select: { code: true, title: true } });
  return { tourCode: found?.code ?? null, tourTitle: found?.title ?? null };
}

type Filed = Awaited<ReturnType<Tx['enquiry']['findUniqueOrThrow']>>;

async function sendReceipt(tx: Tx, filed: Filed, at: Date): Promise<void> {
  const { id, email, reference, wants, dueAt } = filed;
  if (email === null || !(await takeReceiptTurn(tx, email, at))) return;
  const due = dayInWords(dayInJapan(instant(dueAt.getTime())), publicHolidays);
  const url = siteUrl(enquiryPath(filed));
  await queueMail(tx, {
    ...enquiryReceivedMail({ reference, wants: wants === 'mail' ? 'mail' : 'telephone', due, url }),
    to: email,
    bookingId: null,
    enquiryId: id,
    idempotencyKey: `enquiry-received:${id}`,
  });
}

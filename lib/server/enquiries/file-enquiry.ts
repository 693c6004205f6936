import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { enquiryReceivedMail } from '@/lib/wording/enquiries/mails';
import { ENQUIRY_NOTICE_VERSION } from '@/lib/wording/enquiries/notice';
import { db, type Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { newReference } from '../system/reference';
import { hashOf, keyedHash } from '../system/sealed';
import { shownDay } from '../system/shown-moment';
import { siteUrl } from '../system/site-url';
import { dueFrom } from './due-from';
import { enquiryPath, enquiryToken } from './enquiry-link';
import { enquiryOf } from './enquiry-of';
import { takeReceiptTurn } from './enquiry-turns';
import { findAskedTour } from './find-asked-tour';

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

/**
 * お問い合わせの受付: files an enquiry and mails its receipt. The same press again is the same enquiry; other words in the
 * same form are another. What is filed with it is filed once, in the same transaction.
 *
 * @returns where the enquirer reads it
 * @clause D1-U1 what is stored serves the answer alone
 */
export async function fileEnquiry(
  sent: SentEnquiry,
  at: Date,
  withIt: (tx: Tx) => Promise<void> = async () => undefined,
): Promise<{ readonly path: string }> {
  const { formKey, tour, booking, text, ...who } = sent;
  const idempotencyKey = keyedHash('enquiry-form', JSON.stringify(sent));
  const path = enquiryPath({ idempotencyKey });
  await db().$transaction(async (tx) => {
    const about = await findAskedTour(tour, tx);
    const [filed] = await tx.enquiry.createManyAndReturn({
      data: [
        {
          ...who,
          reference: newReference('EQ'),
          idempotencyKey,
          tokenHash: hashOf(enquiryToken({ idempotencyKey })),
          status: 'open',
          tourCode: about?.code ?? null,
          tourTitle: about?.title ?? null,
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
    await withIt(tx);
    await sendReceipt(tx, filed, at);
  });
  return { path };
}

type Filed = Awaited<ReturnType<Tx['enquiry']['findUniqueOrThrow']>>;

async function sendReceipt(tx: Tx, filed: Filed, at: Date): Promise<void> {
  const { id, email, reference, wants, dueAt } = enquiryOf(filed);
  if (email === null || !(await takeReceiptTurn(tx, email, at))) return;
  const due = shownDay(dayInJapan(instant(dueAt.getTime())));
  const url = siteUrl(enquiryPath(filed));
  await queueMail(tx, {
    ...enquiryReceivedMail({ reference, wants, due, url }),
    to: email,
    bookingId: null,
    enquiryId: id,
    idempotencyKey: `enquiry-received:${id}`,
  });
}

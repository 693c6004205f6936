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

/** What the site itself knows of an enquiry that it sends for somebody. */
export interface FiledWith {
  /** The tour it is about, whether travelers see it now or not. */
  readonly about?: { readonly code: string; readonly title: string } | null;
  /** By when it is answered, where that is not as with any other. */
  readonly dueAt?: Date;
  /** What is filed with it, once. */
  readonly also?: (tx: Tx) => Promise<void>;
}

/**
 * お問い合わせの受付: files an enquiry and mails its receipt. The same press again is the same enquiry; other words in the
 * same form are another.
 *
 * @returns where the enquirer reads it
 * @clause D1-U1 what is stored serves the answer alone
 */
export async function fileEnquiry(
  sent: SentEnquiry,
  at: Date,
  { about: known, dueAt, also }: FiledWith = {},
): Promise<{ readonly path: string }> {
  const { formKey, tour, booking, text, ...who } = sent;
  const idempotencyKey = keyedHash('enquiry-form', JSON.stringify(sent));
  const path = enquiryPath({ idempotencyKey });
  await db().$transaction(async (tx) => {
    const about = known ?? (await findAskedTour(tour, tx));
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
          dueAt: dueAt ?? dueFrom(at),
          lastAt: at,
        },
      ],
      skipDuplicates: true,
    });
    if (filed === undefined) return;
    const first = { enquiryId: filed.id, at, kind: 'question', text, idempotencyKey };
    await tx.enquiryMessage.create({ data: first });
    await also?.(tx);
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

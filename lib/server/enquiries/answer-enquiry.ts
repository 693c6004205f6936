import 'server-only';
import { enquiryAnsweredMail } from '@/lib/wording/enquiries/mails';
import type { ComposedMail } from '@/lib/wording/site/mail-names';
import { withoutSecrets } from '../own-data/without-secrets';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { dressedMail, queueMail } from '../system/mail/queue-mail';
import { keyedHash } from '../system/sealed';
import { siteUrl } from '../system/site-url';
import { dueFrom } from './due-from';
import { enquiryPath } from './enquiry-link';
import {
  type EnquiryOrder,
  type EnquiryOutcome,
  type LockedEnquiry,
  stepByStaff,
} from './step-by-staff';

type Addressed = Pick<LockedEnquiry, 'reference' | 'name' | 'idempotencyKey'>;

function answerMail(enquiry: Addressed, text: string): ComposedMail {
  const { reference, name } = enquiry;
  return enquiryAnsweredMail({ reference, name, text, url: siteUrl(enquiryPath(enquiry)) });
}

/**
 * The mail as the enquirer would get it, and its mark: what is sent is what was shown. Their link opens the thread as theirs
 * and is not shown to anybody else. Null without an address.
 */
export async function previewAnswer(reference: string, text: string) {
  const enquiry = await db().enquiry.findUnique({ where: { reference } });
  if (enquiry === null || enquiry.email === null) return null;
  const mail = dressedMail(answerMail(enquiry, text));
  const shown = keyedHash('enquiry-answer', JSON.stringify([enquiry.email, mail]));
  return {
    mail: { subject: mail.subject, text: withoutSecrets(mail.text) },
    to: enquiry.email,
    shown,
  };
}

/** メールでお返事する. */
export async function answerByMail(
  staff: Staff,
  order: EnquiryOrder & { readonly text: string },
  at: Date,
): Promise<EnquiryOutcome> {
  const { text } = order;
  const command = 'enquiry.answer';
  return stepByStaff(
    staff,
    order,
    {
      command,
      step: 'answer',
      kind: 'mail',
      text,
      also: async (tx, enquiry) => {
        if (enquiry.email === null) return 'no-address';
        await queueMail(tx, {
          ...answerMail(enquiry, text),
          to: enquiry.email,
          bookingId: null,
          enquiryId: enquiry.id,
          idempotencyKey: `enquiry-answered:${enquiry.id}:${order.seen}`,
        });
        return null;
      },
    },
    at,
  );
}

/** お電話でのお返事を記録する: what was said stands in the thread. */
export async function recordTelephoneAnswer(
  staff: Staff,
  order: EnquiryOrder & { readonly text: string },
  at: Date,
): Promise<EnquiryOutcome> {
  const { text } = order;
  const step = { command: 'enquiry.answer', step: 'answer', kind: 'telephone', text } as const;
  return stepByStaff(staff, order, step, at);
}

/** 終わりにする. */
export async function closeEnquiry(
  staff: Staff,
  order: EnquiryOrder,
  at: Date,
): Promise<EnquiryOutcome> {
  const step = { command: 'enquiry.answer', step: 'close', kind: 'closed', text: '' } as const;
  return stepByStaff(staff, order, step, at);
}

/** もう一度開く: it waits for an answer from now on. */
export async function reopenEnquiry(
  staff: Staff,
  order: EnquiryOrder,
  at: Date,
): Promise<EnquiryOutcome> {
  const step = { command: 'enquiry.answer', step: 'reopen', kind: 'reopened', text: '' } as const;
  return stepByStaff(
    staff,
    order,
    {
      ...step,
      also: async (tx, { id }) => {
        await tx.enquiry.update({ where: { id }, data: { dueAt: dueFrom(at) } });
        return null;
      },
    },
    at,
  );
}

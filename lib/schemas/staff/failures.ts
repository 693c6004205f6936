import * as z from 'zod/mini';
import { MAIL_DISMISSALS } from '@/lib/rules/staff/mail-dismissal';
import { failedMailWords } from '@/lib/wording/desk/failures';

/** お知らせを終わりにする理由. */
export const mailDismissal = z.object({
  reason: z.enum(MAIL_DISMISSALS, failedMailWords.reasonMissing),
});

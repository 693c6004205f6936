import * as z from 'zod/mini';
import { WAIT_ENDS } from '@/lib/rules/application/waiting-line';
import { waitEndErrors } from '@/lib/wording/desk/waiting';
import { anyText, transformed } from '../form/typed-text';

/** キャンセル待ちを終える: why, what is said of it, and the mail that was looked at. */
export const closeWaitForm = z.object({
  reason: z.enum(WAIT_ENDS, { error: waitEndErrors.reason }),
  note: transformed(anyText, (typed) => typed.replaceAll('\r\n', '\n').trim().slice(0, 1_000)),
  seen: anyText.check(z.maxLength(64)),
});

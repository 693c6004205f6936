import { z } from 'zod';
import { askForFeeWords as words } from '@/lib/wording/cancellation/ask-for-fee';

/** 取消料のお調べ: about whom, and whether it is a declaration already. */
export const askedFee = z.object({
  travelerIds: z.array(z.uuid(words.nobody)).min(1, words.nobody).max(50, words.nobody),
  declares: z
    .string()
    .optional()
    .transform((value) => value === 'yes'),
  formKey: z.uuid(words.nobody),
});

import { z } from 'zod';
import { payPageWords } from '@/lib/wording/booking';
import { sandboxMethods } from '@/lib/wording/payment';
import { anyText } from './typed-text';

/** お支払い: the choice of a test card, never a number; `attempt` names one press of the button. */
export const paymentSchema = z
  .object({
    method: anyText.refine(
      (method) => Object.hasOwn(sandboxMethods, method),
      payPageWords.methodError,
    ),
    attempt: anyText,
  })
  .refine(({ attempt }) => /^[\w-]{1,80}$/.test(attempt), {
    error: payPageWords.methodError,
    path: ['method'],
  });

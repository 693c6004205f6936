import * as z from 'zod/mini';
import { payPageWords } from '@/lib/wording/booking/pay-page';
import { balanceErrors } from '@/lib/wording/money/balance';
import { quietSandboxMethods, sandboxMethods } from '@/lib/wording/money/payment';
import { anyText, transformed } from '../form/typed-text';

const METHODS = { ...sandboxMethods, ...quietSandboxMethods };
const method = anyText.check(
  z.refine((chosen) => Object.hasOwn(METHODS, chosen), payPageWords.methodError),
);
const isAttempt = (attempt: string) => /^[\w-]{1,80}$/.test(attempt);

/** 申込金 or all; whatever else is sent, and nothing, is the deposit, where the terms know one. */
const share = z.catch(z.enum(['deposit', 'all']), 'deposit');

/** お支払い: the choice of a test card, never a number; `attempt` names one press of the button. */
export const paymentSchema = z.object({ method, attempt: anyText, share }).check(
  z.refine(({ attempt }) => isAttempt(attempt), {
    error: payPageWords.methodError,
    path: ['method'],
  }),
);

const balancePayment = z.object({ method, attempt: anyText, seenYen: anyText }).check(
  z.refine(({ attempt, seenYen }) => isAttempt(attempt) && /^[1-9]\d{0,8}$/.test(seenYen), {
    error: balanceErrors.unreadable,
    path: ['method'],
  }),
);

/** 残りのお支払い: the same, and the amount in yen that stood on the button. A spoiled form is told at its visible field. */
export const balancePaymentSchema = transformed(balancePayment, ({ seenYen, ...chosen }) => ({
  ...chosen,
  seenYen: Number(seenYen),
}));

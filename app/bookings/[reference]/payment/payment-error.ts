import type { FormError } from '@/lib/schemas/form/form-state';
import type { PayBalanceAnswer } from '@/lib/server/money/pay-balance';
import { balanceErrors } from '@/lib/wording/money/balance';

/** Why nothing was paid, at the card where another would do. */
export function paymentError(
  answer: Exclude<PayBalanceAnswer, { kind: 'paid' | 'pending' }>,
): FormError {
  switch (answer.kind) {
    case 'declined':
    case 'given-back':
      return { name: 'method', message: balanceErrors[answer.kind] };
    case 'try-again':
      return { message: balanceErrors['try-again'] };
    case 'changed': {
      const { seenYen, nowYen } = answer;
      const { changed, settled } = balanceErrors;
      return { message: nowYen === 0 ? settled(seenYen) : changed(seenYen, nowYen) };
    }
  }
}

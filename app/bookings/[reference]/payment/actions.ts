'use server';

import { redirect } from 'next/navigation';
import type { BookFormState } from '@/lib/schemas/booking/book-form-state';
import { balancePaymentSchema } from '@/lib/schemas/booking/payment';
import { formTree } from '@/lib/schemas/form/form-tree';
import { mayViewBooking } from '@/lib/server/access/viewer';
import { shownAgain } from '@/lib/server/application/draft/shown-again';
import { settlePayment } from '@/lib/server/contract/settle-payment';
import { type PayBalanceAnswer, payBalance } from '@/lib/server/money/pay-balance';
import { now } from '@/lib/server/system/clock';
import { expectForm } from '@/lib/server/system/http/expect-form';
import { balanceErrors } from '@/lib/wording/money/balance';

/** Pays what is still owed at the amount that was seen; answers with what has changed otherwise. */
export async function payWhatIsOwed(
  reference: string,
  state: BookFormState,
  form: FormData,
): Promise<BookFormState> {
  expectForm(form);
  const permitted = await mayViewBooking(reference);
  if (permitted === null) return shownAgain(state, form, [{ message: balanceErrors['not-found'] }]);
  const parsed = balancePaymentSchema.safeParse(formTree(form));
  if (!parsed.success) return shownAgain(state, form, parsed.error);
  const { bookingId } = permitted;
  const at = now();
  await settlePayment(bookingId, at);
  const answer = await payBalance({ bookingId, ...parsed.data }, at);
  if (answer.kind === 'paid') redirect(`/bookings/${reference}?done=paid`);
  return shownAgain(state, form, [errorOf(answer)]);
}

function errorOf(answer: Exclude<PayBalanceAnswer, { kind: 'paid' }>) {
  switch (answer.kind) {
    case 'declined':
      return { name: 'method', message: balanceErrors.declined };
    case 'try-again':
      return { message: balanceErrors['try-again'] };
    case 'changed': {
      const { seenYen, nowYen } = answer;
      const { changed, settled } = balanceErrors;
      return { message: nowYen === 0 ? settled(seenYen) : changed(seenYen, nowYen) };
    }
  }
}

'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { cancellationFields, cancellationForm } from '@/lib/schemas/cancellation/cancellation';
import { mayViewBooking } from '@/lib/server/access/viewer';
import { findTourOfBooking } from '@/lib/server/booking/find-tour-of-booking';
import { type CancelAnswer, cancelTravelers } from '@/lib/server/cancellation/cancel-travelers';
import { refreshTour } from '@/lib/server/catalogue/kept-pages/refresh-tour';
import { settlePayment } from '@/lib/server/contract/settle-payment';
import { settleBalance } from '@/lib/server/money/settle-balance';
import { now } from '@/lib/server/system/clock';
import { expectForm } from '@/lib/server/system/http/expect-form';

export type ConfirmState = Exclude<CancelAnswer, { kind: 'cancelled' }> | NothingChosen | null;

type NothingChosen = {
  readonly kind: 'refused';
  readonly reason: 'nobody-chosen' | 'form-unreadable';
};

/** Cancels at the fee that was seen; answers with what has changed otherwise. */
export async function confirmCancellation(
  reference: string,
  _: ConfirmState,
  form: FormData,
): Promise<ConfirmState> {
  expectForm(form);
  const permitted = await mayViewBooking(reference);
  if (permitted === null) return { kind: 'refused', reason: 'not-found' };
  const parsed = cancellationForm.safeParse(cancellationFields(form));
  if (!parsed.success) return { kind: 'refused', reason: unreadable(parsed.error) };
  const { travelerIds, ground, idempotencyKey, ...seen } = parsed.data;
  const at = now();
  await settlePayment(permitted.bookingId, at);
  await settleBalance(permitted.bookingId, at);
  const answer = await cancelTravelers(
    { bookingId: permitted.bookingId, travelerIds, ground, seen, idempotencyKey },
    at,
  );
  if (answer.kind !== 'cancelled') {
    refresh();
    return answer;
  }
  refreshTour(await findTourOfBooking(permitted.bookingId));
  redirect(`/bookings/${reference}/cancellation/${answer.cancellationId}`);
}

function unreadable({
  issues,
}: z.ZodError): 'nobody-chosen' | 'ground-not-open' | 'form-unreadable' {
  const wrong = issues.map(({ path }) => path[0]);
  if (wrong.includes('travelerIds')) return 'nobody-chosen';
  return wrong.includes('ground') ? 'ground-not-open' : 'form-unreadable';
}

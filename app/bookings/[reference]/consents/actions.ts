'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { mayViewBooking } from '@/lib/server/access/viewer';
import { changeConsent } from '@/lib/server/consents/change-consent';
import { now } from '@/lib/server/system/clock';
import { expectForm } from '@/lib/server/system/http/expect-form';

const change = z.object({
  reference: z.string().max(20),
  subjectId: z.uuid(),
  itemKey: z.string().max(60),
  decision: z.enum(['granted', 'withdrawn']),
});

/** Takes an optional consent back, or gives it later. */
export async function changeOwnConsent(form: FormData): Promise<void> {
  expectForm(form);
  const parsed = change.safeParse(Object.fromEntries(form));
  if (!parsed.success) redirect('/bookings');
  const { reference, ...wish } = parsed.data;
  const permitted = await mayViewBooking(reference);
  if (permitted === null) redirect('/bookings');
  const answer = await changeConsent({ ...wish, bookingId: permitted.bookingId }, now());
  redirect(`/bookings/${reference}/consents?done=${answer}`);
}

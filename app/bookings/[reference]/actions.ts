'use server';

import { redirect } from 'next/navigation';
import { mayViewBooking } from '@/lib/server/access/viewer';
import { now } from '@/lib/server/clock';
import { withdrawApplication } from '@/lib/server/commands/withdraw-application';

/** 申込みの取下げ: takes an application back for which no contract has formed. */
export async function withdrawOwnApplication(form: FormData): Promise<void> {
  const reference = String(form.get('reference') ?? '').slice(0, 20);
  const permitted = await mayViewBooking(reference);
  if (permitted === null) redirect('/bookings');
  const ended = await withdrawApplication(permitted.bookingId, now());
  redirect(`/bookings/${reference}${ended ? '' : '?done=too-late'}`);
}

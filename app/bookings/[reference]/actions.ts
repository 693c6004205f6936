'use server';

import { redirect } from 'next/navigation';
import { now } from '@/lib/server/clock';
import { withdrawApplication } from '@/lib/server/commands/withdraw-application';
import { refreshTour } from '@/lib/server/kept-pages/refresh-tour';
import { findOwnBooking } from '@/lib/server/queries/find-own-booking';
import { expectForm } from '@/lib/server/requests/expect-form';

/** 申込みの取下げ: takes an application back for which no contract has formed. */
export async function withdrawOwnApplication(form: FormData): Promise<void> {
  expectForm(form);
  const booking = await findOwnBooking(String(form.get('reference') ?? '').slice(0, 20));
  if (booking === null) redirect('/bookings');
  const ended = await withdrawApplication(booking.id, now());
  if (ended) refreshTour(booking.tourCode);
  redirect(`/bookings/${booking.reference}${ended ? '' : '?done=too-late'}`);
}

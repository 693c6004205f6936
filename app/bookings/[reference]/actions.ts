'use server';

import { redirect } from 'next/navigation';
import { findOwnBooking } from '@/lib/server/booking/find-own-booking';
import { refreshTour } from '@/lib/server/catalogue/kept-pages/refresh-tour';
import { withdrawApplication } from '@/lib/server/contract/withdraw-application';
import { now } from '@/lib/server/system/clock';
import { expectForm } from '@/lib/server/system/http/expect-form';

/** 申込みの取下げ: takes an application back for which no contract has formed. */
export async function withdrawOwnApplication(form: FormData): Promise<void> {
  expectForm(form);
  const booking = await findOwnBooking(String(form.get('reference') ?? '').slice(0, 20));
  if (booking === null) redirect('/bookings');
  const ended = await withdrawApplication(booking.id, now());
  if (ended) refreshTour(booking.tourCode);
  redirect(`/bookings/${booking.reference}${ended ? '' : '?done=too-late'}`);
}

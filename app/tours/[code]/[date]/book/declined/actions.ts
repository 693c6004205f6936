'use server';

import { redirect } from 'next/navigation';
import { type BookPlace, bookPath } from '@/lib/server/application/draft/draft-cookie';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { holdAgain } from '../actions';

/** Holds the seats again and goes back to the payment. */
export async function tryAgain(given: BookPlace, former: string): Promise<string> {
  const place = bookPlace(given);
  const refusal = await holdAgain(place, former);
  if (refusal !== '') return refusal;
  redirect(bookPath(place, 'pay'));
}

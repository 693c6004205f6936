import 'server-only';
import { refresh } from 'next/cache';
import { type BookFormState, notYet } from '@/lib/schemas/booking/book-form-state';

/**
 * A step shown again with its errors and its answers. The page around it is made anew, so that clock, prices and
 * texts on it are those of this moment. Only in an action.
 */
export function shownAgain(...[previous, form, errors]: Parameters<typeof notYet>): BookFormState {
  refresh();
  return notYet(previous, form, errors);
}

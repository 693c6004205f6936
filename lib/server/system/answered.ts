import 'server-only';
import { refresh } from 'next/cache';

/**
 * What an action answers when it did not redirect. The page below the form is rendered anew: without it the
 * development server renders the page of a form that was sent without a script in the phase of the action, where
 * reading cookies fails.
 */
export function answered<State>(state: State): State {
  refresh();
  return state;
}

import 'server-only';
import { notFound } from 'next/navigation';

/** The arguments of an action come from the browser: 404 for whatever is no form. Only in an action. */
export function expectForm(sent: unknown): asserts sent is FormData {
  if (!(sent instanceof FormData)) notFound();
}

'use server';

import { notFound, redirect } from 'next/navigation';
import type { BookFormState } from '@/lib/schemas/booking/book-form-state';
import { guardianDecisionSchema } from '@/lib/schemas/booking/guardian-decision';
import { formTree } from '@/lib/schemas/form/form-tree';
import { shownAgain } from '@/lib/server/application/draft/shown-again';
import { isConsentSecret } from '@/lib/server/application/find-guardian-request';
import { giveGuardianConsent } from '@/lib/server/application/give-guardian-consent';
import { now } from '@/lib/server/system/clock';
import { expectForm } from '@/lib/server/system/http/expect-form';

/** The guardian's one decision; who holds the link is who was asked. */
export async function decide(
  secret: string,
  state: BookFormState,
  form: FormData,
): Promise<BookFormState> {
  expectForm(form);
  if (!isConsentSecret(secret)) notFound();
  const parsed = guardianDecisionSchema.safeParse(formTree(form));
  if (!parsed.success) return shownAgain(state, form, parsed.error);
  const answer = await giveGuardianConsent({ secret, ...parsed.data }, now());
  redirect(`/guardian-consent/${secret}?answered=${answer}`);
}

'use server';

import { redirect } from 'next/navigation';
import type { BookFormState } from '@/lib/schemas/booking/book-form-state';
import { travelersSchema } from '@/lib/schemas/booking/travelers';
import { formStateOf } from '@/lib/schemas/form/form-state';
import { formTree } from '@/lib/schemas/form/form-tree';
import { findOffer } from '@/lib/server/application/draft/application';
import type { BookPlace } from '@/lib/server/application/draft/draft-cookie';
import { findDraft } from '@/lib/server/application/draft/find-draft';
import { keepAnswers } from '@/lib/server/application/draft/keep-answers';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { partyOf } from '@/lib/server/application/draft/party';
import { shownAgain } from '@/lib/server/application/draft/shown-again';
import { travelersFacts } from '@/lib/server/application/draft/travelers-facts';
import { now } from '@/lib/server/system/clock';
import { expectForm } from '@/lib/server/system/http/expect-form';
import {
  draftGoneWords,
  seatsRefusedWords,
  travelersPageWords,
} from '@/lib/wording/booking/booking';
import { PURPOSES_VERSION } from '@/lib/wording/consents/purposes';
import { partyErrors } from './party-errors';
import { withPerson } from './with-person';

/** Keeps who travels. */
export async function saveTravelers(
  given: BookPlace,
  state: BookFormState,
  form: FormData,
): Promise<BookFormState> {
  expectForm(form);
  const place = bookPlace(given);
  const refused = (message: string) => shownAgain(state, form, [{ message }]);
  const draft = await findDraft(place);
  if (draft === null) return refused(draftGoneWords.refusal);
  const at = now();
  const offer = await findOffer(draft.departureId, at);
  if (offer === null) return refused(seatsRefusedWords({ reason: 'closed' }));
  const facts = travelersFacts(offer, draft.answers.size);
  const parsed = travelersSchema(facts).safeParse(formTree(form));
  if (!parsed.success) {
    const { errors } = formStateOf(parsed.error, form, []);
    return shownAgain(state, form, errors.map(withPerson));
  }
  const { travelers, purposesVersion } = parsed.data;
  if (purposesVersion !== PURPOSES_VERSION) return refused(travelersPageWords.stale);
  const party = partyOf({ travelers, guardians: null }, offer, offer.terms);
  const problems = partyErrors(party, offer.terms);
  if (problems.length > 0) return shownAgain(state, form, problems.map(withPerson));
  redirect(
    await keepAnswers(place, draft, { travelers, purposesVersion, checked: null }, at, offer),
  );
}

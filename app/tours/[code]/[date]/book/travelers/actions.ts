'use server';

import { travelersSchema } from '@/lib/schemas/booking/travelers';
import { writtenAsRead } from '@/lib/schemas/booking/written-as-read';
import { keepAnswers } from '@/lib/server/application/draft/keep-answers';
import { madeForAnother } from '@/lib/server/application/draft/made-for';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { ownApplication } from '@/lib/server/application/draft/own-draft';
import { partyOf } from '@/lib/server/application/draft/party';
import { travelersFacts } from '@/lib/server/application/draft/travelers-facts';
import { action } from '@/lib/server/system/http/action';
import { travelersPageWords } from '@/lib/wording/booking/travelers-page';
import { PURPOSES_VERSION } from '@/lib/wording/consents/purposes';
import { partyErrors } from './party-errors';
import { withPerson } from './with-person';

/** Keeps who travels. */
export const saveTravelers = action({
  of: bookPlace,
  who: ownApplication,
  outdated: madeForAnother('travelers', ['travelers']),
  schema: ({ draft, application }) =>
    travelersSchema(travelersFacts(application, draft.answers.size)),
  word: withPerson,
  shown: writtenAsRead,
  run: async (request) => {
    const { application: offer } = request.own;
    const { travelers, purposesVersion } = request.value;
    if (purposesVersion !== PURPOSES_VERSION) {
      return { errors: [{ message: travelersPageWords.stale }] };
    }
    const errors = partyErrors(
      partyOf({ travelers, guardians: null }, offer, offer.terms),
      offer.terms,
    );
    if (errors.length > 0) return { errors };
    return keepAnswers(request, { travelers, purposesVersion });
  },
});

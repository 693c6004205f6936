'use server';

import { type GuardianAnswer, guardiansSchema } from '@/lib/schemas/booking/guardians';
import { keepAnswers } from '@/lib/server/application/draft/keep-answers';
import { madeForAnother } from '@/lib/server/application/draft/made-for';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { ownApplication } from '@/lib/server/application/draft/own-draft';
import { guardianPlaces, minorsOf } from '@/lib/server/application/draft/party';
import { action } from '@/lib/server/system/http/action';

/** Keeps who comes along with the minors of the party, and who consents. */
export const saveGuardians = action({
  of: bookPlace,
  who: ownApplication,
  outdated: madeForAnother('guardians', ['guardians']),
  schema: ({ draft, application: { party, terms } }) =>
    guardiansSchema({
      minors: minorsOf(party),
      guardians: guardianPlaces(party, terms),
      contactEmail: draft.answers.contact?.email ?? '',
    }),
  run: (request) =>
    keepAnswers(request, { guardians: request.value.minors as Record<string, GuardianAnswer> }),
});

'use server';

import { consentsSchema } from '@/lib/schemas/booking/consents';
import { consentAnswers, shownBoxes } from '@/lib/server/application/draft/consent-answers';
import { readConsentToken } from '@/lib/server/application/draft/consent-token';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { keepAnswers } from '@/lib/server/application/draft/keep-answers';
import { madeForAnother } from '@/lib/server/application/draft/made-for';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { ownApplication } from '@/lib/server/application/draft/own-draft';
import { readingOut } from '@/lib/server/application/taken-down/reading-out';
import { action } from '@/lib/server/system/http/action';

/** Keeps the decisions on the very texts that the page has shown, of the very people it named. */
export const saveConsents = action({
  of: bookPlace,
  who: ownApplication,
  outdated: (sent) => {
    const { of: place, own, typed, at } = sent;
    const { draft, application } = own;
    const another = madeForAnother('consents', ['consents'])(sent);
    if (another?.quiet) return another;
    const boxes = shownBoxes(application.items, application.party);
    const token = readConsentToken(String(typed.token ?? ''), draft.id, boxes, at);
    // A text that is another one by now is shown with no box ticked.
    return token === 'good' ? another : { goTo: `${bookPath(place, 'consents')}?again=${token}` };
  },
  schema: ({ application: { items, party } }) =>
    consentsSchema(
      items.map((item) => ({ ...item, ownBoxes: item.asked === 'each' })),
      party.length,
    ),
  run: (request) => {
    const { items, party } = request.own.application;
    const consents = consentAnswers(items, party, request.value.consents);
    const consentsReadBy = readingOut(request.own.draft);
    return keepAnswers(request, { consents, antiSocialDeclared: true, consentsReadBy });
  },
});

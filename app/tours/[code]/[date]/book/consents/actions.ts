'use server';

import { consentsSchema } from '@/lib/schemas/booking/consents';
import { consentAnswers, shownBoxes } from '@/lib/server/application/draft/consent-answers';
import { readConsentToken } from '@/lib/server/application/draft/consent-token';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { keepAnswers } from '@/lib/server/application/draft/keep-answers';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { ownApplication } from '@/lib/server/application/draft/own-draft';
import { action } from '@/lib/server/system/http/action';

/** Keeps the decisions on the very texts that the page has shown, of the very people it named. */
export const saveConsents = action({
  of: bookPlace,
  who: ownApplication,
  outdated: ({ of: place, own: { draft, application }, typed, at }) => {
    const boxes = shownBoxes(application.items, application.party);
    const token = readConsentToken(String(typed.token ?? ''), draft.id, boxes, at);
    return token === 'good' ? null : { goTo: `${bookPath(place, 'consents')}?again=${token}` };
  },
  schema: ({ application: { items, party } }) =>
    consentsSchema(
      items.map((item) => ({ ...item, ownBoxes: item.asked === 'each' })),
      party.length,
    ),
  run: async ({ of: place, own: { draft, application }, value, at }) => {
    const consents = consentAnswers(application.items, application.party, value.consents);
    const changes = { consents, antiSocialDeclared: true, checked: null };
    return { goTo: await keepAnswers(place, draft, changes, at, application) };
  },
});

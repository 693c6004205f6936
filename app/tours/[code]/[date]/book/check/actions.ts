'use server';

import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { keepAnswers } from '@/lib/server/application/draft/keep-answers';
import { madeForAnother } from '@/lib/server/application/draft/made-for';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { ownApplication } from '@/lib/server/application/draft/own-draft';
import { action, noFields } from '@/lib/server/system/http/action';

/** Keeps which total and which statement were seen; anything else is shown anew. */
export const confirmChecked = action({
  of: bookPlace,
  who: ownApplication,
  outdated: madeForAnother('check'),
  schema: noFields,
  run: async (request) => {
    const { of: place, own, typed } = request;
    const { price, statement } = own.application;
    const seen =
      price?.kind === 'priced' &&
      statement !== null &&
      typed.totalYen === String(price.total) &&
      typed.statementSha256 === statement.sha256;
    if (!seen) return { goTo: `${bookPath(place, 'check')}?changed` };
    const checked = { totalYen: price.total, statementSha256: statement.sha256 };
    return keepAnswers(request, { checked });
  },
});

'use server';

import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { keepAnswers } from '@/lib/server/application/draft/keep-answers';
import { madeForAnother } from '@/lib/server/application/draft/made-for';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { ownApplication } from '@/lib/server/application/draft/own-draft';
import { action, noFields } from '@/lib/server/system/http/action';
import { leavingMark, leavingNow } from './leaving-now';

/** Keeps which total and which statement were seen; anything else is shown anew. */
export const confirmChecked = action({
  of: bookPlace,
  who: ownApplication,
  outdated: madeForAnother('check'),
  schema: noFields,
  run: async (request) => {
    const { of: place, own, typed, at } = request;
    const { price, statement } = own.application;
    const seen =
      price?.kind === 'priced' &&
      statement !== null &&
      typed.totalYen === String(price.total) &&
      typed.statementSha256 === statement.sha256;
    const leaving = await leavingNow(own.draft.answers, at);
    const same =
      leaving === undefined || typed.leaving === (leaving && leavingMark(leaving.figures));
    if (!seen || !same) return { goTo: `${bookPath(place, 'check')}?changed` };
    const checked = {
      totalYen: price.total,
      statementSha256: statement.sha256,
      ...(leaving && { leaving: leaving.figures }),
    };
    return keepAnswers(request, { checked });
  },
});

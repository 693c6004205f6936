'use server';

import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { keepAnswers } from '@/lib/server/application/draft/keep-answers';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { ownApplication } from '@/lib/server/application/draft/own-draft';
import { action, noFields } from '@/lib/server/system/http/action';

/** Keeps which total and which statement were seen; anything else is shown anew. */
export const confirmChecked = action({
  of: bookPlace,
  who: ownApplication,
  schema: noFields,
  run: async ({ of: place, own: { draft, application }, typed, at }) => {
    const { price, statement } = application;
    const seen =
      price?.kind === 'priced' &&
      statement !== null &&
      typed.totalYen === String(price.total) &&
      typed.statementSha256 === statement.sha256;
    if (!seen) return { goTo: `${bookPath(place, 'check')}?changed` };
    const checked = { totalYen: price.total, statementSha256: statement.sha256 };
    return { goTo: await keepAnswers(place, draft, { checked }, at, application) };
  },
});

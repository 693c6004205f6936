'use server';

import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { holdAgain } from '@/lib/server/application/draft/hold-again';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { ownDraft } from '@/lib/server/application/draft/own-draft';
import { action, noFields } from '@/lib/server/system/http/action';

/** Holds the seats again and goes back to the payment. */
export const tryAgain = action({
  of: bookPlace,
  who: ownDraft,
  schema: noFields,
  run: async ({ of: place, own: draft, at }) => {
    const errors = await holdAgain(place, draft, at);
    return errors.length > 0 ? { errors } : { goTo: bookPath(place, 'pay') };
  },
});

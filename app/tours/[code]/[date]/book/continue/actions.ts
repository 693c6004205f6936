'use server';

import { z } from 'zod';
import { anybody } from '@/lib/server/access/who';
import { bookPath, keepDraftSecret, productAt } from '@/lib/server/application/draft/draft-cookie';
import { draftBySecret } from '@/lib/server/application/draft/find-draft';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { action } from '@/lib/server/system/http/action';
import { continueWords as words } from '@/lib/wording/desk/taken-down';

/** Opens an application that was handed over, in the browser of whoever holds its link. */
export const continueHere = action({
  of: bookPlace,
  who: anybody,
  schema: z.object({ token: z.string().max(100) }),
  run: async ({ of: place, value: { token }, at }) => {
    const draft = await draftBySecret(token, productAt(place), at);
    if (draft?.takenDown == null) return { errors: [{ message: words.dead }] };
    await keepDraftSecret(place, token);
    return { goTo: bookPath(place, 'check') };
  },
});

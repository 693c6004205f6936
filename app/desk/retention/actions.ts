'use server';

import { runRetention } from '@/lib/server/desk/retention';
import { staff } from '@/lib/server/staff/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { deskRetentionWords as words } from '@/lib/wording/desk/retention';

/** いま消去する. */
export const runHere = action({
  who: staff('retention.run'),
  schema: noFields,
  run: async ({ own, at }) => {
    const answer = await runRetention(own, at);
    return answer.kind === 'refused'
      ? { errors: [{ message: words.refusals[answer.reason] }] }
      : { goTo: '/desk/retention?done' };
  },
});

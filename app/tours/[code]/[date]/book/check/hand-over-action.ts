'use server';

import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { findDraft } from '@/lib/server/application/draft/find-draft';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { handOver } from '@/lib/server/application/taken-down/hand-over';
import { staff } from '@/lib/server/staff/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { takenDownRefusal, takenDownWords as words } from '@/lib/wording/desk/taken-down';

/** お客様に送る: only somebody of the staff, with the application of this browser. */
export const handOverHere = action({
  of: bookPlace,
  who: staff('application.take-down'),
  schema: noFields,
  run: async ({ of: place, own, at }) => {
    const draft = await findDraft(place);
    if (draft === null) return { errors: [{ message: words.refusals.gone }] };
    const answer = await handOver(own, draft.id, at);
    switch (answer.kind) {
      case 'handed':
        return { goTo: `/desk/departures/${place.code}/${place.date}/application?done=handed` };
      case 'missing':
        return { goTo: bookPath(place, answer.step) };
      case 'refused':
        return { errors: [{ message: takenDownRefusal(answer) }] };
    }
  },
});

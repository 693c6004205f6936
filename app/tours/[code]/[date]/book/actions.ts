'use server';

import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { partySizeSchema } from '@/lib/schemas/booking/party-size';
import { seatHolder } from '@/lib/server/access/seat-holder';
import { anybody } from '@/lib/server/access/who';
import { bookPath, keepDraftSecret, productAt } from '@/lib/server/application/draft/draft-cookie';
import { changedSince } from '@/lib/server/application/draft/draft-state';
import { draftBySecret, findDraft } from '@/lib/server/application/draft/find-draft';
import { holdAgain } from '@/lib/server/application/draft/hold-again';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { ownDraft } from '@/lib/server/application/draft/own-draft';
import { resizeDraft } from '@/lib/server/application/draft/resize-draft';
import { startDraft } from '@/lib/server/application/draft/start-draft';
import { isStartKey, secretOfStart } from '@/lib/server/application/draft/start-key';
import { findDeparture } from '@/lib/server/catalogue/find-departure';
import { refreshTour } from '@/lib/server/catalogue/kept-pages/refresh-tour';
import { action, noFields } from '@/lib/server/system/http/action';
import {
  draftChangedWords,
  partySizeErrors,
  seatsRefusedWords,
} from '@/lib/wording/booking/start-page';

/** Begins an application with its seats, or changes the number of people of the one that is under way. */
export const begin = action({
  of: bookPlace,
  who: anybody,
  schema: partySizeSchema,
  run: async ({ of: place, value: { size, startKey }, typed, at }) => {
    const departure = await findDeparture(place.code, place.date as CalendarDate);
    const refused = (message: string) => ({ errors: [{ name: 'size', message }] });
    if (departure === null) return refused(seatsRefusedWords({ reason: 'closed' }));
    if (!isStartKey(startKey, departure.id)) return refused(partySizeErrors.stale);
    const product = productAt(place);
    const own = await findDraft(place);
    const secret = secretOfStart(startKey);
    const draft = own ?? (await draftBySecret(secret, product, at));
    if (
      own !== null &&
      own.answers.size !== size &&
      changedSince(typed.draftState, own).length > 0
    ) {
      return refused(draftChangedWords.started(own.answers.size, size));
    }
    const answer =
      draft === null
        ? await startDraft({ product, size, key: startKey, holder: await seatHolder(at) }, at)
        : await resizeDraft(draft, size, at);
    if (answer.kind === 'refused') return refused(seatsRefusedWords(answer));
    if (answer.kind === 'overtaken') return refused(draftChangedWords.again);
    if (own === null) await keepDraftSecret(place, secret);
    refreshTour(place.code);
    return { goTo: bookPath(place, 'travelers') };
  },
});

/** Holds the seats of a draft for another twenty minutes. */
export const prolong = action({
  of: bookPlace,
  who: ownDraft,
  schema: noFields,
  run: async ({ of: place, own: draft, at }) => ({ errors: await holdAgain(place, draft, at) }),
});

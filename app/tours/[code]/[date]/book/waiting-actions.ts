'use server';

import { waitingSchema } from '@/lib/schemas/booking/waiting';
import { anybody } from '@/lib/server/access/who';
import { findOffer } from '@/lib/server/application/draft/application';
import { askToWait } from '@/lib/server/application/draft/ask-to-wait';
import { bookPath, keepDraftSecret, productAt } from '@/lib/server/application/draft/draft-cookie';
import { draftBySecret, findDraft } from '@/lib/server/application/draft/find-draft';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { isStartKey, secretOfStart } from '@/lib/server/application/draft/start-key';
import { chosenLastDay } from '@/lib/server/application/waiting/waiting-terms';
import { action } from '@/lib/server/system/http/action';
import { draftChangedWords, partySizeErrors } from '@/lib/wording/booking/start-page';
import { waitingErrors } from '@/lib/wording/booking/waiting-list';

/** キャンセル待ちの申込みを始める: with the agreement to wait, and no seats (D2-3.3a, D3-2.4a). */
export const beginWaiting = action({
  of: bookPlace,
  who: anybody,
  schema: waitingSchema,
  run: async ({ of: place, value: { size, startKey, lastDate }, at }) => {
    const product = productAt(place);
    const offer = await findOffer(product, at);
    const refused = (message: string, name = 'size') => ({ errors: [{ name, message }] });
    if (offer === null) return refused(waitingErrors.none);
    if (!isStartKey(startKey, offer.product.key)) return refused(partySizeErrors.stale);
    const { capacity } = offer.seats;
    if (size > capacity) return refused(waitingErrors.tooMany(capacity));
    const last = chosenLastDay(offer, lastDate);
    if (last === null) return refused(waitingErrors.until, 'lastDate');
    const own = await findDraft(place);
    const secret = secretOfStart(startKey);
    const draft = own ?? (await draftBySecret(secret, product, at));
    const waiting = { agreedAt: at.toISOString(), lastDate: last };
    const asked = await askToWait(draft, { product, size, key: startKey, waiting }, at);
    if (!asked) return refused(draftChangedWords.again);
    if (own === null) await keepDraftSecret(place, secret);
    return { goTo: bookPath(place, 'travelers') };
  },
});

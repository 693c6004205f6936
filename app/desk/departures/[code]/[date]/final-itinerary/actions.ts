'use server';

import { missingInFinal } from '@/lib/rules/contract/final-itinerary';
import { itineraryOrder } from '@/lib/schemas/staff/final-itinerary';
import { addressedDeparture, departurePage } from '@/lib/server/departures/addressed-departure';
import { type ItineraryAnswer, needsOf } from '@/lib/server/departures/itinerary-order';
import { makeItinerary } from '@/lib/server/departures/make-itinerary';
import { findFinalItinerary } from '@/lib/server/desk/final-itinerary-page';
import { previewItinerary } from '@/lib/server/desk/final-itinerary-preview';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { missingInWords, deskItineraryWords as words } from '@/lib/wording/desk/final-itinerary';

const atFields = (missing: readonly string[]) =>
  missing.map((name) => ({ name, message: missingInWords(name) }));

/** 内容を確かめる, then お渡しする: nothing is made that was not shown as it is. */
export const finalItineraryHere = action({
  of: addressedDeparture,
  who: staff('departure.final-itinerary'),
  schema: itineraryOrder,
  run: async ({ of: departureId, own, value, at }) => {
    const { act, seen, over, press, ...final } = value;
    const found = await findFinalItinerary(departureId, at);
    if (found === null) return { errors: [{ message: words.refusals['not-found'] }] };
    const missing = missingInFinal(final, needsOf(found.tour));
    if (missing.length > 0) return { errors: atFields(missing) };
    const preview = previewItinerary(found, final);
    if (act === 'preview') return { errors: [], told: preview };
    if (seen !== preview.seen)
      return { errors: [{ message: words.errors.changed }], told: preview };
    const answer = await makeItinerary(own, { departureId, final, over, press }, at);
    if (answer.kind === 'refused') return { errors: refused(answer), told: preview };
    return { goTo: `${departurePage(departureId)}/final-itinerary?done` };
  },
});

function refused({ reason, missing }: Extract<ItineraryAnswer, { kind: 'refused' }>) {
  return missing === undefined ? [{ message: words.refusals[reason] }] : atFields(missing);
}

'use server';

import { addDays, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { putOffOrder, takeDownOrder, takenDownOrder } from '@/lib/schemas/staff/taken-down';
import {
  bookPath,
  keepDraftSecret,
  placeOf,
  productAt,
} from '@/lib/server/application/draft/draft-cookie';
import { draftById } from '@/lib/server/application/draft/find-draft';
import { isStartKey } from '@/lib/server/application/draft/start-key';
import {
  type ChangedTakenDown,
  endTakenDown,
  putOffTakenDown,
} from '@/lib/server/application/taken-down/change-taken-down';
import { handOver } from '@/lib/server/application/taken-down/hand-over';
import { startTakenDown } from '@/lib/server/application/taken-down/start-taken-down';
import { refreshTour } from '@/lib/server/catalogue/kept-pages/refresh-tour';
import { addressedDeparture, departurePage } from '@/lib/server/departures/addressed-departure';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { takenDownRefusal, takenDownWords as words } from '@/lib/wording/desk/taken-down';

const who = staff('application.take-down');
const page = (departureId: string) => `${departurePage(departureId)}/application`;

/** お申し込みを書き取る: begins it in this browser, with its seats. */
export const takeDownHere = action({
  of: addressedDeparture,
  who,
  schema: takeDownOrder,
  run: async ({ of: departureId, own, value: { size, channel, startKey: press }, at }) => {
    if (!isStartKey(press, departureId)) return { errors: [{ message: words.formUsed }] };
    const place = placeOf({ key: departureId });
    const order = { product: productAt(place), size, channel, press };
    const answer = await startTakenDown(own, order, at);
    if (answer.kind === 'started') {
      await keepDraftSecret(place, answer.secret);
      refreshTour(place.code);
      return { goTo: bookPath(place, 'travelers') };
    }
    return { errors: [{ message: takenDownRefusal(answer) }] };
  },
});

function said(answer: ChangedTakenDown, departureId: string, done: keyof typeof words.done) {
  if (answer.kind === 'done') return { goTo: `${page(departureId)}?done=${done}` };
  return { errors: [{ message: words.refusals[answer.reason] }] };
}

/** リンクをもう一度送る. */
export const handOverAgain = action({
  of: addressedDeparture,
  who,
  schema: takenDownOrder,
  run: async ({ of: departureId, own, value: { draftId }, at }) => {
    const answer = await handOver(own, draftId, at);
    if (answer.kind === 'handed') return { goTo: `${page(departureId)}?done=handed` };
    if (answer.kind === 'missing') return { errors: [{ message: words.refusals.missing }] };
    return { errors: [{ message: takenDownRefusal(answer) }] };
  },
});

/** 期限を延ばす. */
export const putOffHere = action({
  of: addressedDeparture,
  who,
  schema: putOffOrder,
  run: async ({ of: departureId, own, value: { draftId, days }, at }) => {
    const dueAt = (await draftById(draftId, at))?.takenDown?.dueAt ?? at;
    const lastDay = addDays(dayInJapan(instant(dueAt.getTime() - 1)), days);
    return said(await putOffTakenDown(own, { draftId, lastDay }, at), departureId, 'put-off');
  },
});

/** 取りやめる. */
export const endHere = action({
  of: addressedDeparture,
  who,
  schema: takenDownOrder,
  run: async ({ of: departureId, own, value: { draftId }, at }) => {
    const answer = await endTakenDown(own, draftId, at);
    refreshTour(placeOf({ key: departureId }).code);
    return said(answer, departureId, 'ended');
  },
});

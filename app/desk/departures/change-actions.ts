'use server';

import { notFound } from 'next/navigation';
import { isRecordId } from '@/lib/schemas/form/record-id';
import { changeConfirmed, changeOrder } from '@/lib/schemas/staff/tour-change';
import { addressedDeparture, departurePage } from '@/lib/server/departures/addressed-departure';
import { draftChange } from '@/lib/server/departures/changes/draft-change';
import { sendChange } from '@/lib/server/departures/changes/send-change';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { changeRefusal } from './change-refusal';

/** The departure of the page's address, and the change that is looked through there. */
function drafted(given: unknown): { departureId: string; changeId: string } {
  const { departureId, changeId } = (given ?? {}) as { departureId?: unknown; changeId?: unknown };
  if (!isRecordId(changeId)) notFound();
  return { departureId: addressedDeparture(departureId), changeId };
}

/** 契約の内容・代金の変更, for all of a departure: to be looked through first. */
export const draftChangeHere = action({
  of: addressedDeparture,
  who: staff('departure.change'),
  schema: changeOrder,
  run: async ({ of: departureId, own, value: { order, press }, at }) => {
    const answer = await draftChange(own, { departureId, bookingId: null, order, press }, at);
    if (answer.kind === 'refused') return { errors: [{ message: changeRefusal(answer) }] };
    return { goTo: `${departurePage(departureId)}/changes/${answer.changeId}` };
  },
});

/** 変更を送る. */
export const sendChangeHere = action({
  of: drafted,
  who: staff('departure.change'),
  schema: changeConfirmed,
  run: async ({ of: { departureId, changeId }, own, at }) => {
    const answer = await sendChange(own, changeId, at);
    if (answer.kind === 'refused') return { errors: [{ message: changeRefusal(answer) }] };
    return { goTo: `${departurePage(departureId)}/changes/${changeId}?done` };
  },
});

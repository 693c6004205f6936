'use server';

import { arrangementAdded, arrangementChange } from '@/lib/schemas/staff/arrangements';
import { addressedDeparture, departurePage } from '@/lib/server/departures/addressed-departure';
import type { ArrangementAnswer } from '@/lib/server/departures/arrangement-order';
import { recordArrangement } from '@/lib/server/departures/record-arrangement';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { deskArrangementWords as words } from '@/lib/wording/desk/arrangements';

function said(answer: ArrangementAnswer, departureId: string) {
  if (answer.kind === 'recorded')
    return { goTo: `${departurePage(departureId)}/arrangements?done` };
  const { reason } = answer;
  const name = reason === 'note-missing' ? 'note' : undefined;
  return { errors: [{ message: words.refusals[reason], ...(name !== undefined && { name }) }] };
}

/** 状態を書きとめる. */
export const recordHere = action({
  of: addressedDeparture,
  who: staff('departure.arrange'),
  schema: arrangementChange,
  run: async ({ of: departureId, own, value, at }) =>
    said(await recordArrangement(own, { departureId, ...value }, at), departureId),
});

/** 手配するものを加える. */
export const addHere = action({
  of: addressedDeparture,
  who: staff('departure.arrange'),
  schema: arrangementAdded,
  run: async ({ of: departureId, own, value: { press, ...added }, at }) =>
    said(await recordArrangement(own, { departureId, press, added }, at), departureId),
});

'use server';

import { notFound } from 'next/navigation';
import { selling } from '@/lib/schemas/staff/departures';
import {
  type DepartureAnswer,
  decideDeparture,
  sellDeparture,
} from '@/lib/server/departures/change-departure';
import { staff } from '@/lib/server/staff/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { deskDepartureWords as words } from '@/lib/wording/desk/departures';

/** The id of a departure, from its page. 404 for what cannot be one. */
const departureOf = (given: unknown): string => {
  if (typeof given !== 'string' || !/^[\w-]{1,80}\.\d{4}-\d\d-\d\d$/.test(given)) notFound();
  return given;
};

const pageOf = (departureId: string) => `/desk/departures/${departureId.replace('.', '/')}`;

function said(answer: DepartureAnswer, departureId: string, done: keyof typeof words.done) {
  if (answer.kind === 'done') return { goTo: `${pageOf(departureId)}?done=${done}` };
  return { errors: [{ message: words.refusals[answer.reason] }] };
}

/** 受付の開始・停止. */
export const sellHere = action({
  of: departureOf,
  who: staff('departure.sell'),
  schema: selling,
  run: async ({ of: departureId, own, value, at }) => {
    const open = value.selling === 'open';
    return said(await sellDeparture(own, { departureId, open }, at), departureId, value.selling);
  },
});

/** 催行を決定する. */
export const decideHere = action({
  of: departureOf,
  who: staff('departure.decide'),
  schema: noFields,
  run: async ({ of: departureId, own, at }) =>
    said(await decideDeparture(own, departureId, at), departureId, 'decided'),
});

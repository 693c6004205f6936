'use server';

import { callOffOrder, listOrder, noticeOrder, selling } from '@/lib/schemas/staff/departures';
import { addressedDeparture, departurePage } from '@/lib/server/departures/addressed-departure';
import { type CallOffAnswer, callOffDeparture } from '@/lib/server/departures/call-off-departure';
import {
  type DepartureAnswer,
  decideDeparture,
  sellDeparture,
} from '@/lib/server/departures/change-departure';
import { giveNotice } from '@/lib/server/departures/give-notice';
import { makePassengerList } from '@/lib/server/departures/make-passenger-list';
import { resumeCallOff } from '@/lib/server/departures/resume-call-off';
import { staff } from '@/lib/server/staff/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { shownDay } from '@/lib/server/system/shown-moment';
import { deskCallOffWords } from '@/lib/wording/desk/call-off';
import { deskDepartureWords as words } from '@/lib/wording/desk/departures';
import { deskListWords } from '@/lib/wording/desk/passenger-lists';
import { claimed } from '../claimed';
import { noticeRefusal } from './notice-refusal';

function said(answer: DepartureAnswer, departureId: string, done: keyof typeof words.done) {
  if (answer.kind === 'done') return { goTo: `${departurePage(departureId)}?done=${done}` };
  return { errors: [{ message: words.refusals[answer.reason] }] };
}

/** 受付の開始・停止. */
export const sellHere = action({
  of: addressedDeparture,
  who: staff('departure.sell'),
  schema: selling,
  run: async ({ of: departureId, own, value, at }) => {
    const open = value.selling === 'open';
    return said(await sellDeparture(own, { departureId, open }, at), departureId, value.selling);
  },
});

/** 担当する. */
export const claimDeparture = action({
  of: addressedDeparture,
  who: staff('work.claim'),
  schema: noFields,
  run: async ({ of: subjectId, own, at }) =>
    claimed(own, { subjectKind: 'departure', subjectId }, { page: departurePage(subjectId), at }),
});

/** 担当する: the final itinerary of a departure, or its lists. */
export const claimItinerary = action({
  of: addressedDeparture,
  who: staff('work.claim'),
  schema: noFields,
  run: async ({ of: subjectId, own, at }) => {
    const page = `${departurePage(subjectId)}/final-itinerary`;
    return claimed(own, { subjectKind: 'final-itinerary', subjectId }, { page, at });
  },
});

export const claimList = action({
  of: addressedDeparture,
  who: staff('work.claim'),
  schema: noFields,
  run: async ({ of: subjectId, own, at }) => {
    const page = `${departurePage(subjectId)}/lists`;
    return claimed(own, { subjectKind: 'passenger-list', subjectId }, { page, at });
  },
});

/** 担当する: a line of a departure that has come to a standstill. */
export const claimLine = action({
  of: addressedDeparture,
  who: staff('work.claim'),
  schema: noFields,
  run: async ({ of: subjectId, own, at }) => {
    const page = `${departurePage(subjectId)}#line`;
    return claimed(own, { subjectKind: 'waiting-line', subjectId }, { page, at });
  },
});

/** 催行を決定する. */
export const decideHere = action({
  of: addressedDeparture,
  who: staff('departure.decide'),
  schema: noFields,
  run: async ({ of: departureId, own, at }) =>
    said(await decideDeparture(own, departureId, at), departureId, 'decided'),
});

function refusedInWords(answer: Extract<CallOffAnswer, { kind: 'refused' }>): string {
  const { reason, lastNotice } = answer;
  if (lastNotice === undefined) return deskCallOffWords.refusals[reason];
  return deskCallOffWords.tooLate(shownDay(lastNotice));
}

/** 催行を中止し、全員にお知らせする. */
export const callOffHere = action({
  of: addressedDeparture,
  who: staff('departure.call-off'),
  schema: callOffOrder,
  run: async ({ of: departureId, own, value: { reason, explanation }, at }) => {
    const answer = await callOffDeparture(own, { departureId, reason, explanation }, at);
    if (answer.kind === 'called-off') return { goTo: `${departurePage(departureId)}#progress` };
    return { errors: [{ message: refusedInWords(answer) }] };
  },
});

/** 止まったものをやり直す. */
export const resumeHere = action({
  of: addressedDeparture,
  who: staff('departure.call-off'),
  schema: noFields,
  run: async ({ of: departureId, own, at }) => {
    const answer = await resumeCallOff(own, departureId, at);
    if (answer.kind === 'resumed') return { goTo: `${departurePage(departureId)}?done=resumed` };
    return { errors: [{ message: deskCallOffWords.refusals[answer.reason] }] };
  },
});

/** お客様へのお知らせ. */
export const giveNoticeHere = action({
  of: addressedDeparture,
  who: staff('departure.notice'),
  schema: noticeOrder,
  run: async ({ of: departureId, own, value: { kind, text, press }, at }) => {
    const answer = await giveNotice(own, { departureId, kind, text, press }, at);
    if (answer.kind === 'given') return { goTo: `${departurePage(departureId)}/notices?done` };
    return { errors: [{ message: noticeRefusal(answer) }] };
  },
});

/** 名簿を作る, for one recipient. */
export const makeListHere = action({
  of: addressedDeparture,
  who: staff('departure.list-passengers'),
  schema: listOrder,
  run: async ({ of: departureId, own, value, at }) => {
    const answer = await makePassengerList(own, { departureId, ...value }, at);
    if (answer.kind === 'made') return { goTo: `${departurePage(departureId)}/lists?done` };
    return { errors: [{ message: deskListWords.refusals[answer.reason] }] };
  },
});
